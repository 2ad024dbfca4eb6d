import BarsBeside from '#lib/charts/BarsBeside.svelte';
import LensSlopes from '#lib/charts/LensSlopes.svelte';
import MetroTiles from '#lib/charts/MetroTiles.svelte';
import { areaPriceParts } from '#lib/data/questions/area-price-parts.ts';
import { metroWages } from '#lib/data/questions/metro-wages.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { rates as roundRates } from '../../support/rates.ts';
import { localParities, localPay, newYorkPrices } from '../published/local-pay.ts';
import { example, seen } from './example.ts';

/** The parities of the areas in the examples. */
export const localRates: Rates = {
  ...roundRates,
  rpp: { ...roundRates.rpp, index: localParities },
};
/** Pay in those areas, every one of them. */
export const byLocalArea = metroWages({ soc: '11-9111', state: null, region: null, every: true });

const label = 'area_name';
const newYork = { key: 'area_code', codes: new Set(['35620']) };
const noop = () => undefined;

export const metroTiles = [
  example(
    'metro-tiles',
    'Areas as ticks in the tiles of their states, New York in two of them',
    MetroTiles,
    (width) => ({
      view: seen(byLocalArea, localPay),
      width,
      describedAs: 'Median pay is highest in the New York metro.',
      label,
      selected: newYork,
      onselect: noop,
    }),
  ),
  example(
    'metro-tiles-one',
    'A single area that publishes, and one that does not',
    MetroTiles,
    (width) => ({
      view: seen(byLocalArea, localPay.slice(-2)),
      width,
      describedAs: 'Only the Aguadilla metro publishes median pay.',
      label,
    }),
  ),
];

export const priceSlopes = [
  example(
    'lens-slopes-farthest',
    'Only those that move farthest at average US prices, and New York',
    LensSlopes,
    (width) => ({
      view: seen(byLocalArea, localPay, {
        rates: localRates,
        rank: true,
        beside: [{ priceLevel: 'fx' }, { priceLevel: 'rpp' }],
        ranks: 'at-home',
      }),
      width,
      describedAs: 'The Watertown metro moves up most at average US prices.',
      label,
      farthest: 5,
      selected: newYork,
    }),
  ),
];

export const barsBeside = [
  example('bars-beside', 'Price levels here, a line at the nation’s', BarsBeside, (width) => ({
    view: seen(areaPriceParts({ area: '35620' }), newYorkPrices),
    width,
    describedAs: 'The New York metro is 12.5 % dearer than the nation.',
    label: 'part',
    column: 'price_level',
    against: 'nation',
  })),
  example('bars-beside-missing', 'One part is not published', BarsBeside, (width) => ({
    view: seen(
      areaPriceParts({ area: '35620' }),
      newYorkPrices.map((row) => (row.part === 'Utilities' ? { ...row, price_level: null } : row)),
    ),
    width,
    describedAs: 'The New York metro is 12.5 % dearer than the nation.',
    label: 'part',
    column: 'price_level',
    against: 'nation',
  })),
];
