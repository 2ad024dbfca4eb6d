import { describe, expect, it } from 'vitest';
import { richView } from '../../../tests/support/rich-view.ts';
import { unitLabel } from './format.ts';
import { presentedColumns } from './presented-columns.ts';

describe('the columns presented', () => {
  it('have the unit that all their rows share', () => {
    const columns = presentedColumns(richView({}));
    expect(columns.map(({ name }) => name)).toEqual([
      'area_title',
      'area_code',
      'employment',
      'change',
      'pay_p10',
      'pay_p25',
      'pay_p50',
      'pay_p75',
      'pay_p90',
    ]);
    expect(unitLabel(columns[4]!)).toBe('USD a year');
  });

  it('show the period in a column of its own where rows differ, once', () => {
    const view = richView({}, {});
    const rows = view.rows.map((row, at) => (at === 0 ? { ...row, pay_period: 'hour' } : row));
    const columns = presentedColumns({ ...view, rows });
    expect(columns.map(({ name }) => name).slice(3, 6)).toEqual([
      'change',
      'pay_period',
      'pay_p10',
    ]);
    expect(columns[4]?.label).toBe('Pay period');
    expect(columns.filter(({ name }) => name === 'pay_period')).toHaveLength(1);
  });

  it('are not split by the period of a row that has no amount', () => {
    const view = richView({}, {});
    const rows = view.rows.map((row) =>
      row.pay_p50 === null ? { ...row, pay_period: 'hour' } : row,
    );
    expect(unitLabel(presentedColumns({ ...view, rows })[4]!)).toBe('USD a year');
  });
});
