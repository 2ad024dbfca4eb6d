import PayStanding from '#lib/charts/PayStanding.svelte';
import { above, below, there } from '../published/pay-there.ts';
import { example, seen } from './example.ts';

const describedAs = 'This pay would be above the median in 6 of 7 countries.';
const options = {
  label: 'place',
  amount: 'pay_there',
  low: 'band_low',
  high: 'band_high',
  words: 'standing',
};

export const payStanding = [
  example(
    'pay-standing',
    'Bands of percentiles, open ends beyond them, and words beside a mean',
    PayStanding,
    (width) => ({
      view: seen(there, above),
      width,
      describedAs,
      ...options,
      caption: 'caption',
      flag: 'flag',
      selected: { key: 'country_iso2', codes: new Set(['US']) },
    }),
  ),
  example(
    'pay-standing-below',
    'At a percentile, below all of them, and beside nothing',
    PayStanding,
    (width) => ({
      view: seen(there, below),
      width,
      describedAs,
      ...options,
      caption: 'caption',
      flag: 'flag',
    }),
  ),
  example('pay-standing-means', 'Means alone, without captions', PayStanding, (width) => ({
    view: seen(there, above.slice(-1)),
    width,
    describedAs,
    ...options,
  })),
];
