import StateTiles from '#lib/charts/StateTiles.svelte';
import RankBars from '#lib/charts/RankBars.svelte';
import { finestPlace } from '#lib/data/payroll/market.ts';
import { payrollByGroup } from '#lib/data/questions/payroll-by-group.ts';
import { sexDifference } from '#lib/data/questions/sex-difference.ts';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import type { Row } from '#lib/domain/question.ts';
import { cardiologistPay, statePay } from '../published/state-pay.ts';
import { britishPayBySex } from '../published/sex-difference.ts';
import { example, seen } from './example.ts';

const byState = stateWages({ soc: '11-9111', region: null });
const describedAs = 'Pay is highest in New York and lowest in Puerto Rico.';
const label = 'area_name';
const byGroup = payrollByGroup({
  ...{ desk: 1, target: 'p50', bands: false, ageing: 1, by: ['department'], names: [] },
  weights: finestPlace,
});
const ratiosByGroup = [
  ['Accounting', 0.9, null],
  ['Pharmacy', 0.994, null],
  ['Nursing, nights and weekends included', 1.1, null],
  ['Clergy', null, 'hidden (fewer than 5)'],
].map(([name, market_ratio, hidden]) => ({ name, market_ratio, hidden }) as Row);
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
  example('rank-bars-percent', 'Percent on both sides of zero', RankBars, (width) => ({
    view: seen(sexDifference({ country: 'GB' }), [
      ...britishPayBySex,
      // Nowhere in this table do women earn more; elsewhere they do.
      { ...britishPayBySex[0]!, group_and_flag: 'Where women earn more', gap_percent: -4.5 },
    ]),
    width,
    describedAs: 'Women’s median pay is below men’s in 4 of 5 groups.',
    label: 'group_and_flag',
    column: 'gap_percent',
  })),
  example('rank-bars-base', 'Ratios on both sides of 1, without ranks', RankBars, (width) => ({
    view: seen(byGroup, ratiosByGroup),
    width,
    describedAs: 'Against the market, pay is lowest in Accounting.',
    label: 'name',
    column: 'market_ratio',
    base: 1,
    baseName: 'the market median',
  })),
];
