import { payThere } from '#lib/data/questions/pay-there.ts';
import type { Row } from '#lib/domain/question.ts';
import { countryPay } from './pay-by-country.ts';

/** A pay in each place, beside what is published there. */
export const there = payThere({ of: { soc: '11-9111' }, amounts: [] });

type Stands = readonly [
  country: string,
  amount: number,
  standing: string,
  low: number | null,
  high: number | null,
];

const beside = (stands: readonly Stands[]): readonly Row[] =>
  stands.map(([country, pay_there, standing, band_low, band_high]) => ({
    ...countryPay.find(({ country_iso2 }) => country_iso2 === country),
    pay_there,
    standing,
    band_low,
    band_high,
  }));

/** 131,000 US dollars a year, exchanged at the rates of 29 September 2026. */
export const above: readonly Row[] = beside([
  ['SI', 9610, 'above P90', 90, null],
  ['ES', 9610, 'between P80 and P85', 80, 85],
  ['SG', 14_000, 'above P75', 75, null],
  ['CA', 89.4, 'above the high', 50, null],
  ['NZ', 4450, 'above the median', 50, null],
  ['US', 131_000, 'between the median and P55', 50, 55],
  ['CH', 9100, 'between P40 and P45', 40, 45],
  ['CZ', 9610, 'above the mean', null, null],
]);

/** Other amounts: at a percentile, below all of them, and beside nothing. */
export const below: readonly Row[] = [
  ...beside([
    ['US', 123_860, 'at the median', 50, 50],
    ['CA', 40.9, 'between low and median', null, 50],
    ['NZ', 1000, 'below the median', null, 50],
    ['SG', 6000, 'below P25', null, 25],
    ['CH', 4170, 'below P10', null, 10],
    ['CZ', 3000, 'below the mean', null, null],
  ]),
  {
    country_iso2: 'SI',
    place: 'Slovenia',
    year: 2022,
    currency: 'EUR',
    pay_period: 'month',
    pay_there: 3000,
    standing: 'nothing to set it beside',
    flag: 'suppressed',
    caption: 'SURS 2022 · nothing published · same unit group · gross · suppressed',
  },
];
