import History from '#lib/charts/History.svelte';
import { wageHistory } from '#lib/data/questions/wage-history.ts';
import { managerPayByYear, physicianPayByYear } from '../published/pay-by-year.ts';
import { example, seen } from './example.ts';

const question = wageHistory({ soc: '11-9111' });
const describedAs = 'The median rose from $94,500 in 2015 to $123,860 in 2025.';

export const history = [
  example('history', 'As paid and in constant prices, with two breaks', History, (width) => ({
    view: seen(question, managerPayByYear),
    width,
    describedAs,
  })),
  example(
    'history-top-coded',
    'The 75th percentile, above a floor until 2024',
    History,
    (width) => ({
      view: seen(question, physicianPayByYear, { statistic: 'p75' }),
      width,
      describedAs,
    }),
  ),
  example('history-one-year', 'A single year', History, (width) => ({
    view: seen(question, managerPayByYear.slice(-1)),
    width,
    describedAs,
  })),
  example('history-yen', 'A currency of large numbers, by the month', History, (width) => ({
    view: seen(question, managerPayByYear, { currency: 'IDR', period: 'month' }),
    width,
    describedAs,
  })),
];
