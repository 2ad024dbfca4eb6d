import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { factLabels } from './fact-labels.ts';
import { verdictWords } from './verdict-words.ts';

const { data: checks } = Papa.parse<Record<string, string>>(
  readFileSync('datasets/guide/crosscheck.csv', 'utf8').trim(),
  { header: true },
);

describe('the comparison of the guide with official figures', () => {
  it('has a label for every claim, and none for a claim that is not there', () => {
    expect(Object.keys(factLabels).sort()).toEqual(checks.map(({ fact }) => fact).sort());
  });

  it.each(checks.map(({ fact, verdict }) => [fact, verdict]))(
    'says in words what %s came to',
    (_, verdict) => {
      expect(verdictWords(verdict!)).toMatch(/^[A-Z].*\.$/);
    },
  );

  // “More than nine in ten earn more” is only true of a claim below the official P10.
  it.each(['below_p10', 'below_p25', 'below_p50', 'below_p90'])(
    'calls a claim %s only where it is below the official figure',
    (kind) => {
      for (const { verdict, guide_value, official_value } of checks) {
        if (verdict === kind) expect(Number(guide_value)).toBeLessThan(Number(official_value));
      }
    },
  );

  it('refuses a verdict without words', () => {
    expect(() => verdictWords('unknown')).toThrow('No words for the verdict');
  });
});
