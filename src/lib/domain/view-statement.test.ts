import { describe, expect, it } from 'vitest';
import { rates } from '../../../tests/support/rates.ts';
import type { Answer } from './answer.ts';
import { defaultLens, type Lens } from './lens.ts';
import type { Question } from './question.ts';
import { statementText } from './statement.ts';
import { viewOf, type ViewOptions } from './view.ts';
import { viewStatement } from './view-statement.ts';

const question: Question = {
  id: 'pay-by-area',
  parameters: {},
  reads: [],
  statement: { sql: 'select area_code, pay_p50 from pay where soc_code = ?', values: ['11-9111'] },
  columns: [
    { name: 'area_code', label: 'Area', kind: 'code' },
    {
      name: 'pay_p50',
      label: 'Median',
      kind: 'money',
      statistic: 'p50',
      money: { currency: 'USD', period: 'year', area: { column: 'area_code' } },
    },
  ],
};
const answer: Answer = {
  question,
  sources: [],
  rows: [
    { area_code: '06', pay_p50: 100_000 },
    { area_code: '28', pay_p50: 80_000 },
    { area_code: '72', pay_p50: 60_000 },
  ],
};
const sqlOf = (change: Partial<Lens>, options: Partial<ViewOptions> = {}) =>
  viewStatement(viewOf(answer, { lens: { ...defaultLens, ...change }, rates, ...options }), rates);

describe('the statement of a view', () => {
  it('is the statement of the question where the lens leaves everything as published', () => {
    expect(sqlOf({})).toBe(question.statement);
  });

  it('keeps the bound values bound', () => {
    expect(sqlOf({ currency: 'EUR' }).values).toEqual(['11-9111']);
    expect(statementText(sqlOf({ currency: 'EUR' }))).toContain("soc_code = '11-9111'");
  });

  it('writes one rate into the amounts where all rows share it', () => {
    const { sql } = sqlOf({ currency: 'EUR' });
    expect(sql).toContain('round(pay_p50 * 0.8e0,');
    expect(sql).not.toContain('lens');
  });

  it('divides by the periods in a year and rounds to the cent by the hour', () => {
    expect(sqlOf({ period: 'hour' }).sql).toContain(
      'floor(pay_p50 * 1 / 2080 * 100 + 0.5) / 100 as pay_p50_usd_hour',
    );
  });

  it('joins the price levels of the areas that have one', () => {
    const { sql } = sqlOf({ priceLevel: 'rpp' });
    expect(sql).toContain("('06', 0.9090909090909091e0, 1)");
    expect(sql).toContain('lens.of_area_code is not distinct from placed.area_code');
    expect(sql).not.toContain("'72'");
  });

  it('orders by the column chosen, empty cells last', () => {
    expect(sqlOf({}, { rank: true }).sql).toMatch(/order by pay_p50 desc nulls last, nth$/);
    expect(sqlOf({}, { order: { column: 'area_code', descending: false } }).sql).toMatch(
      /order by area_code asc nulls last, nth$/,
    );
  });

  it('ranks the restated amounts, and gives no rank to a row without one', () => {
    const { sql } = sqlOf(
      { priceLevel: 'rpp' },
      { rank: true, ranks: 'abroad', beside: [{ priceLevel: 'fx' }] },
    );
    expect(sql).toContain('as pay_p50_usd_year_rpp');
    expect(sql).toContain(
      'case when pay_p50 is not null then rank() over (partition by (pay_p50 is not null) order by pay_p50 desc) end::integer as rank_market',
    );
    expect(sql).toMatch(/from restated\norder by pay_p50_usd_year_rpp desc nulls last, nth$/);
  });
});
