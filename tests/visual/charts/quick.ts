import Dots from '#lib/charts/Dots.svelte';
import Histogram from '#lib/charts/Histogram.svelte';
import { payAndGrowth } from '#lib/data/questions/pay-and-growth.ts';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import { occupationRows } from '../published/occupations.ts';
import { cardiologistPay, statePay } from '../published/state-pay.ts';
import { example, seen } from './example.ts';

const byState = stateWages({ soc: '11-9111', region: null });
const dots = { label: 'title', along: 'annual_openings', up: 'pay_p50' };
const histogram = { column: 'pay_p50' };

/** Charts of rows of any kind. */
export const quick = [
  example('dots', 'Openings far apart, pay near each other', Dots, (width) => ({
    view: seen(payAndGrowth(), occupationRows),
    width,
    describedAs: '55 rows: Occupation, Median and Openings a year.',
    ...dots,
  })),
  example('dots-absent', 'Some without pay', Dots, (width) => ({
    view: seen(
      payAndGrowth(),
      occupationRows.map((row, at) =>
        at % 5 === 0 ? { ...row, pay_p50: null, p50_absence: 'suppressed' } : row,
      ),
    ),
    width,
    describedAs: '55 rows: Occupation, Median and Openings a year.',
    ...{ ...dots, along: 'growth_percent' },
  })),
  example('histogram', 'Every state by its median', Histogram, (width) => ({
    view: seen(byState, statePay),
    width,
    describedAs: '54 rows: State and Median.',
    ...histogram,
  })),
  example('histogram-suppressed', 'Half of the states publish nothing', Histogram, (width) => ({
    view: seen(byState, cardiologistPay),
    width,
    describedAs: '54 rows: State and Median.',
    ...histogram,
  })),
];
