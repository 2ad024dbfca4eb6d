import { expect, it } from 'vitest';
import { keyFigures } from '#lib/data/questions/key-figures.ts';
import { defaultLens, type Lens } from '#lib/domain/lens.ts';
import { viewOf } from '#lib/domain/view.ts';
import { keyFigureStats } from './key-figure-stats.ts';

const row = {
  soc_code: '11-9111',
  year: 2025,
  pay_p25: 94_700,
  pay_p50: 123_860,
  pay_p75: 166_100,
  pay_p90: 224_340,
  pay_p50_change: 5.02,
  employment: 597_080,
  employment_rse: 0.6,
  growth_percent: 23.2,
  all_growth_percent: 3.1,
  annual_openings: 62_100,
  vintage: '2024-34',
  typical_education: "Bachelor's degree",
  pay_period: 'year',
  pay_basis: null,
};
const stats = (change: Partial<Lens> = {}, more = {}) =>
  keyFigureStats(
    viewOf(
      { question: keyFigures({ soc: '11-9111' }), rows: [{ ...row, ...more }], sources: [] },
      { lens: { ...defaultLens, ...change }, rates: null },
    ),
  ).map(({ term, value, context }) =>
    [term, value, context].join(' | ').replaceAll(/[\u202f\u200b]/g, ''),
  );

it('states five figures, each with what it stands in', () => {
  expect(stats()).toEqual([
    'Median pay | $123,860 | a year, May 2025, +5% on May 2024',
    'Middle half | $94,700–$166,100 | P25–P75',
    'Jobs | 597,080 | employees, standard error 0.6%',
    'Growth to 2034 | +23.2% | all occupations +3.1%',
    "Openings a year | 62,100 | typical entry: bachelor's degree",
  ]);
});

it('follows the statistic and the period of the lens', () => {
  const [pay, half] = stats({ statistic: 'p90', period: 'month' });
  expect(pay).toBe('90th percentile pay | $18,695 | a month, May 2025');
  expect(half).toBe('Middle half | $7,892–$13,842 | P25–P75');
});

it('says what is suppressed or not projected, and invents nothing', () => {
  const nothing = { pay_p50: null, pay_p50_change: null, employment: null, growth_percent: null };
  const [pay, , jobs, growth] = stats({}, { ...nothing, annual_openings: null });
  expect(pay).toBe('Median pay | suppressed | a year, May 2025');
  expect(jobs).toContain('suppressed');
  expect(growth).toBe('Growth to 2034 | – | all occupations +3.1%');
});
