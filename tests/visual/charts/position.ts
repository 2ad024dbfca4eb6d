import PayPosition from '#lib/charts/PayPosition.svelte';
import { wageHistory } from '#lib/data/questions/wage-history.ts';
import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import { areaPay, hourlyPay, longNamedAreaPay } from '../published/area-pay.ts';
import { physicianPayByYear } from '../published/pay-by-year.ts';
import { example, seen } from './example.ts';

const byArea = wagePercentiles({ soc: '11-9111', areas: ['99'] });
const describedAs = 'Your pay lies between the median and the 75th percentile.';

export const payPosition = [
  example('pay-position', 'A pay within the middle half', PayPosition, (width) => ({
    view: seen(byArea, areaPay.slice(0, 1)),
    width,
    describedAs,
    pay: 131_000,
  })),
  example('pay-position-above', 'A pay far above P90, by the hour', PayPosition, (width) => ({
    view: seen(byArea, hourlyPay, { period: 'hour' }),
    width,
    describedAs,
    pay: 310.5,
  })),
  example('pay-position-top-coded', 'The median itself is above a floor', PayPosition, (width) => ({
    view: seen(
      wageHistory({ soc: '29-1215' }),
      physicianPayByYear.filter(({ year }) => year === 2021),
    ),
    width,
    describedAs,
    pay: 90_000,
  })),
  example(
    'pay-position-rupiah',
    'A currency of large numbers; below P10',
    PayPosition,
    (width) => ({
      view: seen(byArea, areaPay.slice(2), { currency: 'IDR' }),
      width,
      describedAs,
      pay: 1_200_000_000,
    }),
  ),
  example('pay-position-suppressed', 'Nothing published', PayPosition, (width) => ({
    view: seen(byArea, longNamedAreaPay.slice(2)),
    width,
    describedAs,
    pay: 90_000,
  })),
];
