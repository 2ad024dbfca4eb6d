import { describe, expect, it } from 'vitest';
import { rates } from '../../../tests/support/rates.ts';
import { cellOf, countAbsent, pack, unpack, type Answer } from './answer.ts';
import { formatCell, unitLabel } from './format.ts';
import { defaultLens, type Lens } from './lens.ts';
import type { Column, Question } from './question.ts';
import { columnNamed, shownColumns, statisticColumn, viewOf } from './view.ts';

const money = (
  name: string,
  statistic: Column['statistic'],
  unit: Partial<Column> = {},
): Column => ({
  name,
  label: name,
  kind: 'money',
  statistic,
  absence: 'suppressed',
  topCode: { from: 'topcoded_from', floor: 'topcode' },
  money: {
    currency: 'USD',
    period: 'year',
    area: { column: 'area_code' },
    basis: { column: 'pay_basis' },
  },
  ...unit,
});
const hidden = (name: string): Column => ({ name, label: name, kind: 'text', hidden: true });

const question: Question = {
  id: 'pay-by-area',
  parameters: {},
  statement: { sql: 'select 1', values: [] },
  reads: [],
  columns: [
    { name: 'area_code', label: 'Area', kind: 'code' },
    money('pay_p50', 'p50'),
    money('pay_p90', 'p90'),
    ...['topcoded_from', 'topcode', 'pay_basis'].map(hidden),
  ],
};
const row = (area_code: string, pay_p50: number | null, pay_p90: number | null, more = {}) => ({
  area_code,
  pay_p50,
  pay_p90,
  topcoded_from: null,
  topcode: null,
  pay_basis: null,
  ...more,
});
const answer: Answer = {
  question,
  sources: [],
  rows: [
    row('06', 100_000, 200_000),
    row('28', null, null),
    row('36', 120_000, null, { topcoded_from: 'p90', topcode: 208_000 }),
  ],
};
const through = (change: Partial<Lens>, options = {}) =>
  viewOf(answer, { lens: { ...defaultLens, ...change }, rates, ...options });

describe('a view', () => {
  it('shows the published columns untouched through the default lens', () => {
    const view = through({});
    expect(shownColumns(view).map(({ name }) => name)).toEqual(['area_code', 'pay_p50', 'pay_p90']);
    expect(view.rows).toBe(answer.rows);
    expect(view.remarks).toEqual([]);
  });

  it('sets restated amounts before the published ones and names the rate and its source', () => {
    const view = through({ currency: 'EUR' });
    expect(shownColumns(view).map(({ name }) => name)).toEqual([
      'area_code',
      'pay_p50_eur_year',
      'pay_p90_eur_year',
      'pay_p50',
      'pay_p90',
    ]);
    expect(view.rows[0]).toMatchObject({ pay_p50_eur_year: 80_000, pay_p50: 100_000 });
    expect(view.remarks).toEqual(['Market exchange on 2026-09-29: 1 USD = 0.8 EUR.']);
    expect(view.sources.map(({ table }) => table)).toEqual(['money_exchange_rates_latest']);
  });

  it('rounds to three digits where a rate was used and marks it, to the dollar where only the period changed', () => {
    const rounded = through({ priceLevel: 'rpp' });
    expect(rounded.rows[0]?.pay_p50_usd_year_rpp).toBe(90_900);
    expect(formatCell(rounded.rows[0]!, columnNamed(rounded, 'pay_p50'))).toBe('≈ $90,900');
    const monthly = through({ period: 'month' });
    expect(formatCell(monthly.rows[0]!, columnNamed(monthly, 'pay_p50'))).toBe('$8,333');
  });

  it('leaves amounts as published while the rates are on their way', () => {
    const view = through({ currency: 'EUR' }, { rates: null });
    expect(columnNamed(view, 'pay_p50').name).toBe('pay_p50');
  });

  it('keeps a floor a floor, and never ranks it as a value', () => {
    const view = through({ currency: 'EUR', statistic: 'p90' }, { rank: true });
    const column = columnNamed(view, 'pay_p90');
    expect(view.rows.map(({ area_code }) => area_code)).toEqual(['06', '28', '36']);
    expect(cellOf(view.rows[2]!, column)).toEqual({ state: 'top_coded', floor: 166_000 });
    expect(formatCell(view.rows[2]!, column)).toBe('≥ ≈ €166,000');
  });

  it('sets rows without a number last in either direction', () => {
    const by = (descending: boolean) =>
      through({}, { order: { column: 'pay_p50', descending } }).rows.map((r) => r.area_code);
    expect(by(true)).toEqual(['36', '06', '28']);
    expect(by(false)).toEqual(['06', '36', '28']);
  });

  it('says which areas have no price parity and leaves their cells empty', () => {
    const view = through({ priceLevel: 'rpp' });
    expect(view.rows[2]?.pay_p50_usd_year_rpp).toBeNull();
    expect(view.remarks).toContain('Not restated: no regional price parity for this area.');
  });

  it('calls a cell without a rate empty, not suppressed', () => {
    const nowhere = { ...answer, rows: [row('0100001', 60_000, null)] };
    const view = viewOf(nowhere, { lens: { ...defaultLens, priceLevel: 'rpp' }, rates });
    expect(cellOf(view.rows[0]!, columnNamed(view, 'pay_p50'))).toEqual({ state: 'empty' });
    expect(cellOf(view.rows[0]!, columnNamed(view, 'pay_p90'))).toEqual({ state: 'suppressed' });
  });

  it('never states a single amount per period', () => {
    const cost: Column = {
      name: 'cost',
      label: 'Cost',
      kind: 'money',
      money: { currency: 'USD', period: 'year', once: true },
    };
    const routes = {
      ...answer,
      question: { ...question, columns: [cost] },
      rows: [{ cost: 6000 }],
    };
    const monthly = viewOf(routes, { lens: { ...defaultLens, period: 'month' }, rates });
    expect(monthly.columns).toEqual([cost]);
    const inEuro = viewOf(routes, {
      lens: { ...defaultLens, currency: 'EUR', period: 'month' },
      rates,
    });
    expect(inEuro.rows[0]).toMatchObject({ cost_eur: 4800 });
    expect(inEuro.remarks).toHaveLength(1);
    expect(unitLabel(columnNamed(inEuro, 'cost'))).toBe('≈ EUR');
  });

  it('keeps an amount that was worked out through the lens, and names the rate that it took', () => {
    const unit = { currency: { column: 'currency' }, period: 'year' } as const;
    const columns: readonly Column[] = [
      money('pay_there', undefined, { money: { ...unit, kept: 'through_lens' } }),
      money('pay_p50', 'p50', { money: { ...unit, kept: 'as_published' } }),
      hidden('currency'),
    ];
    const rows = [{ pay_there: 75_000, pay_p50: 60_000, currency: 'GBP' }];
    const view = viewOf(
      { ...answer, question: { ...question, columns }, rows },
      { lens: defaultLens, rates },
    );
    expect(view.columns).toEqual(columns);
    expect(view.rows).toEqual(rows);
    expect(view.remarks).toEqual(['Market exchange on 2026-09-29: 1 USD = 0.75 GBP.']);
    expect(view.sources.map(({ table }) => table)).toEqual(['money_exchange_rates_latest']);
  });

  it('does not invent hourly pay where the publisher gives annual pay only', () => {
    const annual = { ...answer, rows: [row('06', 60_000, 90_000, { pay_basis: 'annual_only' })] };
    const view = viewOf(annual, { lens: { ...defaultLens, period: 'hour' }, rates });
    expect(shownColumns(view).map(({ name }) => name)).toEqual(['area_code', 'pay_p50', 'pay_p90']);
  });

  it('finds the column of a statistic, restated where there is one', () => {
    expect(statisticColumn(through({ currency: 'EUR' }), 'p90')?.name).toBe('pay_p90_eur_year');
    expect(statisticColumn(through({}), 'p10')).toBeUndefined();
  });
});

describe('an answer', () => {
  it('takes the reason of an empty cell from its row where the column says so', () => {
    const column: Column = { ...money('pay_p10', 'p10'), absence: { column: 'pay_absence' } };
    const cell = (pay_absence: string | null) => cellOf({ pay_p10: null, pay_absence }, column);
    expect(cell('not_collected')).toEqual({ state: 'not_collected' });
    expect(cell('suppressed')).toEqual({ state: 'suppressed' });
    expect(cell('hidden')).toEqual({ state: 'hidden' });
    expect(cell('no_match')).toEqual({ state: 'no_match' });
    expect(cell('another word')).toEqual({ state: 'empty' });
    expect(cell(null)).toEqual({ state: 'empty' });
  });

  it('counts what the publisher left out, once, however it is restated', () => {
    expect(countAbsent(answer.rows, through({ currency: 'EUR' }).columns)).toMatchObject({
      suppressed: 2,
      topCoded: 1,
    });
  });

  it('counts what the publisher left out', () => {
    expect(countAbsent(answer.rows, question.columns)).toEqual({
      suppressed: 2,
      topCoded: 1,
      notCollected: 0,
    });
  });

  it('comes out of its packing as it went in', () => {
    expect(unpack(question, pack(answer))).toEqual(answer);
  });
});
