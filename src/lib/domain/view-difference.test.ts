import { describe, expect, it } from 'vitest';
import { rates } from '../../../tests/support/rates.ts';
import type { Answer } from './answer.ts';
import { formatCell } from './format.ts';
import { defaultLens, type Lens } from './lens.ts';
import type { Base, Row } from './question.ts';
import { shownColumns, viewOf } from './view.ts';

const money = {
  currency: { column: 'currency' },
  period: { column: 'period' },
  basis: { column: 'basis' },
};
const row = (soc: string, place: string, amounts: Row): Row => ({
  soc,
  place,
  currency: 'USD',
  period: 'year',
  basis: null,
  wage_rse: null,
  pay_p50: null,
  pay_mean: null,
  ...amounts,
});
const answer: Answer = {
  sources: [],
  question: {
    id: 'compared',
    parameters: {},
    reads: [],
    statement: { sql: 'select 1', values: [] },
    columns: [
      { name: 'soc', label: 'Occupation', kind: 'code' },
      { name: 'place', label: 'Place', kind: 'code' },
      { name: 'pay_p50', label: 'Median', kind: 'money', statistic: 'p50', money },
      {
        name: 'pay_mean',
        label: 'Mean',
        kind: 'money',
        statistic: 'mean',
        money,
        error: { column: 'wage_rse' },
      },
    ],
  },
  rows: [
    row('managers', 'US', { pay_p50: 120_010, pay_mean: 140_970, wage_rse: 0.3 }),
    row('managers', 'TX', { pay_p50: 110_004, pay_mean: 128_860 }),
    row('nurses', 'US', { pay_p50: 90_010, pay_mean: 139_900, wage_rse: 0.4 }),
    row('nurses', 'TX', { pay_p50: 99_010, pay_mean: 95_380 }),
    row('nurses', 'JP', { pay_mean: 5_000_000, currency: 'JPY' }),
    row('actors', 'US', { pay_p50: 23.5, pay_mean: 40, period: 'hour', basis: 'hourly_only' }),
  ],
};
const inUs: Base = { codes: { soc: 'managers', place: 'US' }, within: [] };
const seen = (base: Base, lens: Partial<Lens> = {}) =>
  viewOf(answer, { lens: { ...defaultLens, ...lens }, rates, base });
const column = (base: Base, name: string, lens?: Partial<Lens>) =>
  seen(base, lens).rows.map((each) => each[name]);

describe('a view with a base', () => {
  it('says how far the statistic of each row is from that of the base, in money and in percent', () => {
    expect(column(inUs, 'pay_p50_difference')).toEqual([
      null,
      -10_006,
      -30_000,
      -21_000,
      null,
      null,
    ]);
    const [, texas] = column(inUs, 'pay_p50_difference_percent');
    expect(texas).toBeCloseTo((-10_006 / 120_010) * 100, 9);
  });

  it('sets each place against the same place, and each occupation against the same occupation', () => {
    const byPlace: Base = { codes: { soc: 'managers' }, within: ['place'] };
    expect(column(byPlace, 'pay_p50_difference')).toEqual([
      null,
      null,
      -30_000,
      -10_994,
      null,
      null,
    ]);
    const byOccupation: Base = { codes: { place: 'US' }, within: ['soc'] };
    expect(column(byOccupation, 'pay_p50_difference')).toEqual([
      null,
      -10_006,
      null,
      9000,
      null,
      null,
    ]);
  });

  it('never subtracts a mean from a median, nor a currency or period from another', () => {
    expect(column(inUs, 'pay_p50_difference').slice(4)).toEqual([null, null]);
    expect(column(inUs, 'pay_mean_difference', { statistic: 'mean' }).at(5)).toBeNull();
  });

  it('works in the money and period that are seen', () => {
    // 0.8 euros to the dollar: 96,000 and 88,000, of three digits.
    const euro = column(inUs, 'pay_p50_difference', { currency: 'EUR' });
    expect(euro.slice(0, 2)).toEqual([null, -8000]);
    expect(column(inUs, 'pay_p50_difference', { period: 'hour' }).at(5)).toBe(23.5 - 57.7);
  });

  it('says of the means whether they differ by more than the published errors', () => {
    expect(column(inUs, 'pay_mean_difference_clarity')).toEqual([
      'the base',
      'no published error',
      'no clear difference',
      'no published error',
      'no published error',
      'no published error',
    ]);
  });

  it('says so of the means as they are published, through every lens', () => {
    const clear = column(inUs, 'pay_mean_difference_clarity', { currency: 'EUR', period: 'month' });
    expect(clear).toEqual(column(inUs, 'pay_mean_difference_clarity'));
  });

  it('says nothing of means by the hour beside means by the year where hours are not fixed', () => {
    const among = (basis: string | null) => {
      const rows = [
        row('managers', 'US', { pay_mean: 140_970, wage_rse: 0.3, basis }),
        row('actors', 'US', { pay_mean: 67.7, wage_rse: 8, period: 'hour', basis: 'hourly_only' }),
      ];
      const view = viewOf({ ...answer, rows }, { lens: defaultLens, rates, base: inUs });
      return view.rows[1]?.pay_mean_difference_clarity;
    };
    expect(among(null)).toBe('no clear difference');
    expect(among('annual_only')).toBe('no published error');
  });

  it('writes a difference with its sign, and as about only where an amount was exchanged', () => {
    const dollars = seen(inUs);
    const named = (view: typeof dollars) =>
      view.columns.find(({ name }) => name === 'pay_p50_difference')!;
    expect(formatCell(dollars.rows[1]!, named(dollars))).toBe('-$10,006');
    const euro = seen(inUs, { currency: 'EUR' });
    expect(formatCell(euro.rows[1]!, named(euro))).toBe('≈ -€8,000');
  });

  it('shows the differences after the amounts that they are of', () => {
    expect(shownColumns(seen(inUs)).map(({ name }) => name)).toEqual([
      'soc',
      'place',
      'pay_p50_usd_year',
      'pay_mean_usd_year',
      'pay_p50_difference',
      'pay_p50_difference_percent',
      'pay_mean_difference_clarity',
      'pay_p50',
      'pay_mean',
    ]);
  });
});
