import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from './column-mapping.ts';
import { mappingLack } from './mapping-lack.ts';
import { roleAt, withPayPeriod, withRole } from './with-role.ts';

const mapping: ColumnMapping = {
  pay: [{ at: 3, period: 'year' }],
  columns: { id: 0, title: 1, hours: 2 },
  decisions: {
    periodWords: {},
    fullTimeHours: 40,
    hoursPer: 'week',
    fteAs: 'fraction',
    partTimePay: 'full-time',
    currency: 'USD',
    dateOrder: 'ymd',
    centuryPivot: 30,
    year: 'all',
    duplicates: 'keep',
    sexWords: {},
  },
};

describe('the role of a column', () => {
  it('is read from a mapping', () => {
    expect([0, 1, 2, 3, 4].map((at) => roleAt(mapping, at))).toEqual([
      'id',
      'title',
      'hours',
      'pay',
      null,
    ]);
  });

  it('is given to a column that had none', () => {
    const { columns, pay } = withRole(mapping, 4, 'grade');
    expect(columns).toEqual({ id: 0, title: 1, hours: 2, grade: 4 });
    expect(pay).toEqual(mapping.pay);
  });

  it('is taken from the column that had it, and the column loses the one it had', () => {
    expect(withRole(mapping, 0, 'title').columns).toEqual({ title: 0, hours: 2 });
  });

  it('turns pay into something else', () => {
    const { columns, pay } = withRole(mapping, 3, 'fte');
    expect(pay).toEqual([]);
    expect(columns.fte).toBe(3);
  });

  it('can be pay for several columns, in the order of the file', () => {
    const { columns, pay } = withRole(mapping, 2, 'pay', 'hour');
    expect(pay).toEqual([
      { at: 2, period: 'hour' },
      { at: 3, period: 'year' },
    ]);
    expect(columns).toEqual({ id: 0, title: 1 });
  });

  it.each([null, 'other-pay'] as const)('is taken away by %s', (role) => {
    expect(withRole(mapping, 3, role).pay).toEqual([]);
    expect(withRole(mapping, 1, role).columns).toEqual({ id: 0, hours: 2 });
  });

  it('changes nothing where it is the same, nor the mapping that it was', () => {
    expect(withRole(mapping, 3, 'pay')).toBe(mapping);
    const before = structuredClone(mapping);
    withRole(mapping, 0, 'pay');
    expect(mapping).toEqual(before);
  });
});

it('changes the pay period of one column alone', () => {
  const two = withRole(mapping, 4, 'pay', 'hour');
  expect(withPayPeriod(two, 4, 'week').pay).toEqual([
    { at: 3, period: 'year' },
    { at: 4, period: 'week' },
  ]);
});

describe('what a mapping lacks', () => {
  it('is nothing where pay and its period are known', () => {
    expect(mappingLack(mapping)).toBeNull();
  });

  it('is pay', () => {
    expect(mappingLack(withRole(mapping, 3, null))).toMatch(/^No column is taken for pay/);
  });

  it('is the period, until it is chosen or a column says it', () => {
    const unsaid = withPayPeriod(mapping, 3, 'by-column');
    expect(mappingLack(unsaid)).toMatch(/^No column says of which period/);
    expect(mappingLack(withRole(unsaid, 4, 'period'))).toBeNull();
  });
});
