import RangeBands from '#lib/charts/RangeBands.svelte';
import { finestPlace } from '#lib/data/payroll/market.ts';
import { payrollBands } from '#lib/data/questions/payroll-bands.ts';
import { rowsIn } from '../published/rows-in.ts';
import { example, seen } from './example.ts';

const question = payrollBands({ desk: 1, k: 5, ageing: 1, weights: finestPlace });
const rows = rowsIn(
  'grade,minimum,midpoint,maximum,below,within,above,people_p10,people_p50,people_p90,market_p50',
  `
Assistant,34000,42000,50000,4,31,0,33500,39800,47100,41200
Specialist,42000,52500,63000,0,58,3,44100,51900,64200,55800
Senior specialist and head of a team,52000,65000,78000,2,2,0,,,,
Director,90000,110000,140000,0,0,0,,,,131000
`,
);
const options = {
  label: 'grade',
  range: { minimum: 'minimum', midpoint: 'midpoint', maximum: 'maximum' },
  people: { low: 'people_p10', middle: 'people_p50', high: 'people_p90' },
  counts: { below: 'below', within: 'within', above: 'above' },
};
const describedAs = 'Six people are paid below the range of their grade.';

export const rangeBands = [
  example(
    'range-bands',
    'Four grades with their market; one with few people, one empty',
    RangeBands,
    (width) => ({
      view: seen(question, rows),
      width,
      describedAs,
      ...options,
      market: 'market_p50',
    }),
  ),
  example(
    'range-bands-euro',
    'The same in euro, without a market, one chosen',
    RangeBands,
    (width) => ({
      view: seen(question, rows, { currency: 'EUR', period: 'month' }),
      width,
      describedAs,
      ...options,
      selected: { key: 'grade', codes: new Set(['Specialist']) },
    }),
  ),
];
