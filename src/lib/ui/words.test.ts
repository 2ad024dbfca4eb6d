import { describe, expect, it } from 'vitest';
import { richSource, richView } from '../../../tests/support/rich-view.ts';
import { absentWords } from './absent-words.ts';
import { choicesMatching } from './choices-matching.ts';
import { reservedHeight } from './face-height.ts';
import { matchedParts } from './matched-parts.ts';
import { nextOrder } from './next-order.ts';
import { sourceLines } from './source-line.ts';

describe('absent cells in words', () => {
  it('are counted by their reason', () => {
    expect(absentWords(richView())).toEqual([
      '6 cells suppressed by the publisher',
      '3 cells top-coded',
    ]);
  });

  it('are one cell where there is one, and nothing where there is none', () => {
    const { columns, rows } = richView({}, {});
    expect(absentWords({ columns, rows: rows.slice(1, 2) })).toEqual([
      '1 cell suppressed by the publisher',
      '1 cell top-coded',
    ]);
    expect(absentWords({ columns, rows: rows.slice(0, 1) })).toEqual([]);
  });
});

describe('a source line', () => {
  it('names each release once and leaves out a date that is not known', () => {
    const undated = { ...richSource, table: 'other', retrieved: '' };
    expect(sourceLines([richSource, { ...richSource, table: 'same' }, undated])).toEqual([
      'US Bureau of Labor Statistics, May 2025 · public domain · retrieved 2026-09-29',
      'US Bureau of Labor Statistics, May 2025 · public domain',
    ]);
  });
});

describe('the source lines of a figure', () => {
  it('gather the releases of a publisher and leave names and codes to the list of sources', () => {
    const releases = ['Wage Statistics, May 2024', 'Wage Statistics, May 2025'].map((release) => ({
      ...richSource,
      release,
    }));
    const areas = { ...richSource, release: 'Areas of July 2023', codesOnly: true };
    expect(sourceLines([areas, ...releases])).toEqual([
      'US Bureau of Labor Statistics, Wage Statistics, May 2024; May 2025 · public domain · retrieved 2026-09-29',
    ]);
    expect(sourceLines([areas])).toHaveLength(1);
  });
});

describe('the order after a head is chosen', () => {
  const text = { name: 'area', label: 'Area', kind: 'text' } as const;
  const count = { name: 'jobs', label: 'Jobs', kind: 'count' } as const;

  it('begins with A for words and with the most for numbers, then turns', () => {
    expect(nextOrder(text, null)).toEqual({ column: 'area', descending: false });
    const first = nextOrder(count, { column: 'area', descending: false });
    expect(first).toEqual({ column: 'jobs', descending: true });
    expect(nextOrder(count, first)).toEqual({ column: 'jobs', descending: false });
  });
});

describe('the matched parts of a title', () => {
  it('are the beginnings of words, whatever their case', () => {
    expect(matchedParts('Medical Office Manager', 'med OFF')).toEqual([
      { text: 'Med', matched: true },
      { text: 'ical', matched: false },
      { text: ' ', matched: false },
      { text: 'Off', matched: true },
      { text: 'ice', matched: false },
      { text: ' ', matched: false },
      { text: 'Manager', matched: false },
    ]);
  });

  it('lose no letter of the title', () => {
    const title = 'C# (.NET) – Zürich';
    expect(
      matchedParts(title, 'c# zü (')
        .map(({ text }) => text)
        .join(''),
    ).toBe(title);
  });
});

describe('choices', () => {
  const choices = ['Abilene, TX', 'San José, CA', 'New York-Newark, NY'].map((label) => ({
    value: label,
    label,
  }));
  const found = (text: string) => choicesMatching(choices, text).map(({ label }) => label);

  it('match by the beginnings of their words, accents aside, in any order', () => {
    expect(found('jose')).toEqual(['San José, CA']);
    expect(found('ny york')).toEqual(['New York-Newark, NY']);
    expect(found('ork')).toEqual([]);
    expect(found('')).toHaveLength(3);
  });

  it('that begin with the text come first', () => {
    expect(found('n')).toEqual(['New York-Newark, NY']);
    const two = choicesMatching(
      [
        { value: '1', label: 'West York' },
        { value: '2', label: 'York' },
      ],
      'york',
    );
    expect(two.map(({ value }) => value)).toEqual(['2', '1']);
  });
});

describe('the height reserved for a drawing', () => {
  it('is a line through its heights, narrow and wide', () => {
    const height = (width: number) => (width < 480 ? 400 : 100 + width / 2);
    expect(reservedHeight(height)).toBe(
      '--narrow-start:400px;--narrow-slope:0;--wide-start:100px;--wide-slope:0.5',
    );
  });

  it('is none where the drawing does not say', () => {
    expect(reservedHeight(undefined)).toBe('');
  });
});
