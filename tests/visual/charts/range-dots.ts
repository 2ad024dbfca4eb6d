import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import { wageHistory } from '#lib/data/questions/wage-history.ts';
import RangeDots from '#lib/charts/RangeDots.svelte';
import { areaPay, hourlyPay, longNamedAreaPay } from '../published/area-pay.ts';
import { physicianPayByYear } from '../published/pay-by-year.ts';
import {
  byCountry,
  countryPay,
  countryRates,
  ratesWithoutSgd,
} from '../published/pay-by-country.ts';
import { cardiologistPay, statePay } from '../published/state-pay.ts';
import { example, seen } from './example.ts';

const byArea = wagePercentiles({ soc: '11-9111', areas: ['99', '06', '35620'] });
const byState = stateWages({ soc: '11-9111', region: null });
const describedAs = 'Half earn more than $123,860 a year in the United States.';
const label = 'area_name';
const abroad = 'The United States pay most, Spain’s figures are of low reliability.';
const ofCountries = {
  label: 'place',
  caption: 'caption',
  low: 'pay_low',
  high: 'pay_high',
  flag: 'flag',
};

export const rangeDots = [
  example(
    'range-dots',
    'Nation, state and metro, one chosen, with the reader’s own pay',
    RangeDots,
    (width) => ({
      view: seen(byArea, areaPay),
      width,
      describedAs,
      label,
      selected: { key: 'area_code', codes: new Set(['06']) },
      yours: 131_000,
    }),
  ),
  example('range-dots-one-row', 'A single row', RangeDots, (width) => ({
    view: seen(byArea, areaPay.slice(0, 1)),
    width,
    describedAs,
    label,
  })),
  example('range-dots-p90', 'Another statistic than the median is named', RangeDots, (width) => ({
    view: seen(byArea, areaPay, { statistic: 'p90' }),
    width,
    describedAs,
    label,
  })),
  example(
    'range-dots-mean',
    'The mean, which metropolitan areas do not publish',
    RangeDots,
    (width) => ({
      view: seen(byArea, areaPay, { statistic: 'mean' }),
      width,
      describedAs,
      label,
    }),
  ),
  example(
    'range-dots-long-names',
    'Very long names; one area publishes nothing',
    RangeDots,
    (width) => ({
      view: seen(byArea, longNamedAreaPay),
      width,
      describedAs,
      label,
    }),
  ),
  example('range-dots-hourly', 'By the hour', RangeDots, (width) => ({
    view: seen(byArea, hourlyPay, { period: 'hour' }),
    width,
    describedAs,
    label,
    yours: 22.5,
  })),
  example(
    'range-dots-top-coded',
    'Percentiles above a floor are open ends',
    RangeDots,
    (width) => ({
      view: seen(wageHistory({ soc: '29-1215' }), physicianPayByYear),
      width,
      describedAs,
      label: 'year',
    }),
  ),
  example('range-dots-rupiah', 'A currency of large numbers', RangeDots, (width) => ({
    view: seen(byArea, areaPay, { currency: 'IDR' }),
    width,
    describedAs,
    label,
  })),
  example('range-dots-suppressed', 'Nothing published at all', RangeDots, (width) => ({
    view: seen(byState, cardiologistPay.filter(({ pay_p50 }) => pay_p50 === null).slice(0, 3)),
    width,
    describedAs,
    label,
  })),
  example('range-dots-many', 'Every state, some chosen', RangeDots, (width) => ({
    view: seen(byState, statePay, { rank: true }),
    width,
    describedAs,
    label,
    selected: { key: 'area_code', codes: new Set(['06', '36']) },
  })),
  example(
    'range-dots-countries',
    'What each row is, a bracket, a mean, a flag, and no rate for one',
    RangeDots,
    (width) => ({
      view: seen(byCountry, countryPay, { rates: ratesWithoutSgd, rank: true }),
      width,
      describedAs: abroad,
      ...ofCountries,
      selected: { key: 'country_iso2', codes: new Set(['US']) },
      yours: 131_000,
    }),
  ),
  example(
    'range-dots-moved',
    'Bands: if every other currency moves by 10 % against the dollar',
    RangeDots,
    (width) => ({
      view: seen(byCountry, countryPay.slice(0, 4), {
        rates: countryRates,
        rank: true,
        beside: [{ rateMove: -10 }, { rateMove: 10 }],
      }),
      width,
      describedAs: abroad,
      ...ofCountries,
      band: { low: 'pay_p50_usd_year_rate_down_10', high: 'pay_p50_usd_year_rate_up_10' },
    }),
  ),
];
