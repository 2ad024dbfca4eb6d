import StateTiles from '#lib/charts/StateTiles.svelte';
import RankBars from '#lib/charts/RankBars.svelte';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import { cardiologistPay, statePay } from '../published/state-pay.ts';
import { example, seen } from './example.ts';

const byState = stateWages({ soc: '11-9111', region: null });
const describedAs = 'Pay is highest in New York and lowest in Puerto Rico.';
const label = 'area_name';
const california = { key: 'usps', codes: new Set(['CA']) };
const noop = () => undefined;

export const stateTiles = [
  example(
    'state-tiles',
    'Every state and three territories, California chosen',
    StateTiles,
    (width) => ({
      view: seen(byState, statePay),
      width,
      describedAs,
      label,
      selected: california,
      onselect: noop,
    }),
  ),
  example('state-tiles-suppressed', 'Half of the states publish nothing', StateTiles, (width) => ({
    view: seen(byState, cardiologistPay),
    width,
    describedAs,
    label,
  })),
  example('state-tiles-region', 'One region only', StateTiles, (width) => ({
    view: seen(
      byState,
      statePay.filter(({ usps }) => ['CA', 'OR', 'WA', 'NV'].includes(String(usps))),
    ),
    width,
    describedAs,
    label,
  })),
  example('state-tiles-hourly', 'By the hour in rupiah', StateTiles, (width) => ({
    view: seen(byState, statePay, { period: 'hour', currency: 'IDR' }),
    width,
    describedAs,
    label,
  })),
];

export const rankBars = [
  example('rank-bars', 'The first ten, and California in its true rank', RankBars, (width) => ({
    view: seen(byState, statePay, { rank: true }),
    width,
    describedAs,
    label,
    limit: 5,
    selected: { key: 'usps', codes: new Set(['CA', 'TX']) },
  })),
  example(
    'rank-bars-suppressed',
    'Ties share a rank; who publishes nothing comes last',
    RankBars,
    (width) => ({
      view: seen(
        byState,
        [
          ...cardiologistPay.slice(0, 8),
          { ...cardiologistPay[0]!, area_name: 'A tie with Alabama' },
        ],
        { rank: true },
      ),
      width,
      describedAs,
      label,
    }),
  ),
  example('rank-bars-mean-yen', 'Means in a currency of large numbers', RankBars, (width) => ({
    view: seen(byState, statePay.slice(0, 6), { rank: true, statistic: 'mean', currency: 'JPY' }),
    width,
    describedAs,
    label,
  })),
];
