import { describe, expect, it } from 'vitest';
import { glossary, termOf } from './glossary.ts';

const terms = glossary.flatMap((chapter) => chapter.terms);

describe('the glossary', () => {
  it('gives each term and chapter an anchor of its own', () => {
    const anchors = [...terms, ...glossary].map(({ id }) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('refers only to terms that it has, and no term to itself', () => {
    for (const { id, see = [] } of terms) {
      expect(see).not.toContain(id);
      for (const other of see) expect(termOf(other).id).toBe(other);
    }
  });

  it('says of each definition where it comes from', () => {
    for (const { source } of terms) {
      expect(source.title).toMatch(/\S/);
      if (source.url) expect(new URL(source.url).protocol).toBe('https:');
    }
  });

  it.each([
    ...['OEWS', 'SOC', 'ISCO-08', 'NAICS', 'P10', 'P25', 'P50', 'P75', 'P90', 'Mean wage'],
    ...['Top-coded', 'Suppressed', 'Relative standard error', 'Location quotient'],
    ...['Reference period', 'Vintage', 'PPP', 'Price level', 'Nominal', 'Real'],
    ...['Regional price parity', 'Pay range', 'minimum', 'midpoint', 'maximum', 'Range spread'],
    ...['Compa-ratio', 'Range penetration', 'Market ratio', 'Ageing', 'Crosswalk'],
  ])('defines %s', (word) => {
    const found = terms.filter(({ name, also = [] }) => [name, ...also].includes(word));
    expect(found).toHaveLength(1);
  });

  it('refuses an anchor that it does not have', () => {
    expect(() => termOf('overtime')).toThrow('no term “overtime”');
  });
});
