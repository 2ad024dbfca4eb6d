import { describe, expect, it } from 'vitest';
import type { Column } from '#lib/domain/question.ts';
import { amountIn, reach, unitOf } from './amount.ts';

const column: Column = {
  name: 'pay_p90',
  label: 'P90',
  kind: 'money',
  statistic: 'p90',
  absence: 'suppressed',
  topCode: { from: 'from', floor: 'floor' },
  money: { currency: { column: 'currency' }, period: 'year' },
};
const dollars = { currency: 'USD', period: 'year' } as const;

describe('an amount', () => {
  it('has its number and its text in full', () => {
    expect(amountIn({ pay_p90: 224_340, currency: 'USD' }, column, dollars)).toEqual({
      state: 'value',
      value: 224_340,
      text: '$224,340',
    });
  });

  it('above a floor reaches to the floor and says so', () => {
    const row = { pay_p90: null, currency: 'USD', from: 'p75', floor: 239_200 };
    const amount = amountIn(row, column, dollars);
    expect(amount).toEqual({ state: 'top_coded', floor: 239_200, text: '≥ $239,200' });
    expect(reach(amount)).toBe(239_200);
  });

  it('that is suppressed has the word and reaches nowhere', () => {
    const amount = amountIn({ pay_p90: null, currency: 'USD' }, column, dollars);
    expect(amount).toEqual({ state: 'none', text: 'suppressed' });
    expect(reach(amount)).toBeNull();
  });

  it('that the lens has no rate for is not called suppressed', () => {
    const restated = { ...column, name: 'pay_p90_eur', publishedAs: 'pay_p90' };
    const row = { pay_p90_eur: null, pay_p90: 1_000, currency: 'USD' };
    expect(amountIn(row, restated, dollars).text).toBe('not restated');
  });

  it('in another currency is never drawn on the same axis', () => {
    const amount = amountIn({ pay_p90: 5_000_000, currency: 'JPY' }, column, dollars);
    expect(amount).toEqual({ state: 'none', text: 'in JPY a year' });
  });

  it('of a single payment may have any period', () => {
    const once: Column = {
      ...column,
      money: { currency: 'USD', period: 'year', once: true },
    };
    const hourly = { currency: 'USD', period: 'hour' } as const;
    expect(amountIn({ pay_p90: 10_000 }, once, hourly).state).toBe('value');
  });
});

describe('the unit of an axis', () => {
  it('is that of most rows with a number', () => {
    const rows = [
      { pay_p90: 1, currency: 'JPY' },
      { pay_p90: 2, currency: 'USD' },
      { pay_p90: 3, currency: 'USD' },
      { pay_p90: null, currency: null },
    ];
    expect(unitOf(rows, [column])).toEqual(dollars);
  });

  it('is none where nothing is published, or where no money is drawn', () => {
    expect(unitOf([{ pay_p90: null, currency: null }], [column])).toBeNull();
    expect(unitOf([{ jobs: 5 }], [{ name: 'jobs', label: 'Jobs', kind: 'count' }])).toBeNull();
  });
});
