import LensSlopes from '#lib/charts/LensSlopes.svelte';
import {
  byCountry,
  countryPay,
  countryRates,
  managerMeans,
  ratesWithoutSgd,
} from '../published/pay-by-country.ts';
import { example, seen } from './example.ts';

const beside = [{ priceLevel: 'fx' }, { priceLevel: 'ppp' }, { priceLevel: 'bigmac' }] as const;
const describedAs = 'Spain and Slovenia pass New Zealand once prices count.';
const selected = { key: 'country_iso2', codes: new Set(['US']) };

export const lensSlopes = [
  example(
    'lens-slopes',
    'Ranks by three lenses; one row publishes no median',
    LensSlopes,
    (width) => ({
      view: seen(byCountry, countryPay, { rates: countryRates, beside, ranks: 'abroad' }),
      width,
      describedAs,
      label: 'place',
      selected,
    }),
  ),
  example(
    'lens-slopes-missing',
    'First quartiles by the month: one row has no rate, three publish none',
    LensSlopes,
    (width) => ({
      view: seen(byCountry, countryPay, {
        rates: ratesWithoutSgd,
        period: 'month',
        statistic: 'p25',
        beside,
        ranks: 'abroad',
      }),
      width,
      describedAs,
      label: 'place',
    }),
  ),
  example('lens-slopes-far', 'Means of managers: some move far', LensSlopes, (width) => ({
    view: seen(byCountry, [...countryPay.slice(0, 1), ...managerMeans], {
      rates: countryRates,
      statistic: 'mean',
      beside,
      ranks: 'abroad',
    }),
    width,
    describedAs,
    label: 'place',
    selected,
  })),
];
