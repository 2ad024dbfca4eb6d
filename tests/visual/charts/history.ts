import History from '#lib/charts/History.svelte';
import { priceLevelHistory } from '#lib/data/questions/price-level-history.ts';
import { wageHistory } from '#lib/data/questions/wage-history.ts';
import { managerPayByYear, physicianPayByYear } from '../published/pay-by-year.ts';
import { britishPriceLevel } from '../published/price-level.ts';
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
  example('history-price-level', 'Two indices, neither of them money', History, (width) => ({
    view: seen(priceLevelHistory({ country: 'GB', base: 'US' }), britishPriceLevel),
    width,
    describedAs: 'The United Kingdom was 15 % cheaper than the United States in 2024.',
    columns: ['price_level', 'real_exchange_rate'],
  })),
];
