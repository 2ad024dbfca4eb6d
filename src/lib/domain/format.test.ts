import { describe, expect, it } from 'vitest';
import {
  fileHeader,
  formatCompact,
  formatMoney,
  formatMoneyCompact,
  formatPercent,
  unitLabel,
} from './format.ts';
import type { Column } from './question.ts';

const pay: Column = {
  name: 'pay_p50',
  label: 'Median',
  kind: 'money',
  money: { currency: 'EUR', period: 'hour' },
};

describe('money', () => {
  it.each([
    [123_860, 'USD', 'year', '$123,860'],
    [49.6, 'USD', 'hour', '$49.60'],
    [8_333.33, 'EUR', 'month', '€8,333'],
    [5_000_000, 'JPY', 'year', '¥5,000,000'],
  ] as const)('%d %s a %s is written %s', (amount, currency, period, text) => {
    expect(formatMoney(amount, currency, period)).toBe(text);
  });

  it.each([
    [123_860, '$124k'],
    [1_250_000, '$1.3m'],
    [350_000_000, '$350m'],
    [9_500, '$9,500'],
    [49.66, '$49.66'],
    [0, '$0'],
    [999_600, '$1m'],
    [1_982_000_000, '$2bn'],
  ] as const)('%d is %s on an axis', (amount, text) => {
    expect(formatMoneyCompact(amount, 'USD')).toBe(text);
  });

  it('has the digits that tell two ticks apart', () => {
    const ticks = [9_500, 10_000, 10_500, 1_250_000];
    expect(ticks.map((tick) => formatMoneyCompact(tick, 'USD', 500))).toEqual([
      '$9,500',
      '$10k',
      '$10.5k',
      '$1.25m',
    ]);
  });

  it('leaves the currency out where it is said once for all', () => {
    expect([132_240, 1_250_000, 59.55].map(formatCompact)).toEqual(['132k', '1.3m', '59.55']);
  });
});

describe('a percentage', () => {
  it('carries its sign where a difference is meant, and none at zero', () => {
    expect(formatPercent(23.2)).toBe('23.2\u202f%');
    expect(formatPercent(5, { signed: true })).toBe('+5\u202f%');
    expect(formatPercent(0.04, { signed: true })).toBe('0\u202f%');
    expect(formatPercent(-0.04)).toBe('0\u202f%');
  });
});

describe('a column', () => {
  it('tells its unit in the table and in the file', () => {
    expect(unitLabel(pay)).toBe('EUR an hour');
    expect(fileHeader(pay)).toBe('pay_p50_eur_hour');
    expect(fileHeader({ ...pay, money: { ...pay.money!, currency: { column: 'currency' } } })).toBe(
      'pay_p50_hour',
    );
  });
});
