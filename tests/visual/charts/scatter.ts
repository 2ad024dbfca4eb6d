import PayGrowthScatter from '#lib/charts/PayGrowthScatter.svelte';
import { payAndGrowth } from '#lib/data/questions/pay-and-growth.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { Row } from '#lib/domain/question.ts';
import { occupationRows } from '../published/occupations.ts';
import { example, seen } from './example.ts';

const describedAs = 'Half of 55 occupations pay $53,140 a year or more.';
const columns = {
  label: 'title',
  code: 'soc_code',
  growth: 'growth_percent',
  size: 'annual_openings',
  caution: 'caution',
};
const own = { key: 'soc_code', codes: new Set(['11-9111']) };
const noop = () => undefined;

const scatter = (
  name: string,
  about: string,
  rows: readonly Row[],
  change: Partial<Lens> = {},
  more: { picked?: ReadonlySet<string>; onpick?: () => void } = {},
) =>
  example(`pay-growth-scatter${name}`, about, PayGrowthScatter, (width) => ({
    view: seen(payAndGrowth(), rows, change),
    width,
    describedAs,
    ...columns,
    selected: own,
    ...more,
  }));

// A question whose cells may be floors: OEWS itself has had none since May 2025.
const topCoded = {
  ...payAndGrowth(),
  columns: payAndGrowth().columns.map((column) =>
    column.statistic === 'p50'
      ? { ...column, topCode: { from: 'topcoded_from', floor: 'topcode' } }
      : column,
  ),
};

export const payGrowthScatter = [
  scatter('', 'Six families by shape and colour, one’s own marked', occupationRows),
  scatter(
    '-picked',
    'Health care picked',
    occupationRows,
    {},
    {
      picked: new Set(['29-1141', '29-1243', '29-2061', '31-1120', '31-1131']),
      onpick: noop,
    },
  ),
  scatter('-few', 'Too few to part at their medians', occupationRows.slice(0, 3)),
  scatter(
    '-rupiah',
    'By the hour in rupiah, where some are paid by the year only',
    occupationRows,
    {
      period: 'hour',
      currency: 'IDR',
      statistic: 'p90',
    },
  ),
  example(
    'pay-growth-scatter-absent',
    'A floor, suppressed pay, no projection, not published here',
    PayGrowthScatter,
    (width) => ({
      view: seen(
        topCoded,
        occupationRows.map((row, at) => ({
          ...row,
          p50_absence: at === 3 ? null : 'suppressed',
          pay_p50: at % 9 === 3 || row.soc_code === '29-1243' ? null : (row.pay_p50 ?? null),
          growth_percent: at === 5 ? null : (row.growth_percent ?? null),
          topcoded_from: row.soc_code === '29-1243' ? 'p50' : null,
          topcode: 239_200,
        })),
      ),
      width,
      describedAs,
      ...columns,
    }),
  ),
];
