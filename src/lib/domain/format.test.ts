import { describe, expect, it } from 'vitest';
import {
  fileHeader,
  formatCell,
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
  const inEuro: Column = {
    ...pay,
    name: 'pay_p50_eur_year',
    money: { currency: 'EUR', period: 'year' },
    publishedAs: 'pay_p50',
    approximate: true,
  };

  it.each([
    ['what was exchanged', { pay_p50: 123_860, pay_p50_eur_year: 109_000 }, '≈ €109,000'],
    ['what took no rate', { pay_p50: 51_170, pay_p50_eur_year: 51_170 }, '€51,170'],
    ['what took a period alone', { pay_p50: 4_264, pay_p50_eur_year: 51_168 }, '€51,168'],
  ])('in a column with exchanged amounts %s is marked as such', (_, row, text) => {
    expect(formatCell(row, inEuro)).toBe(text);
  });

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

describe('a number that stands as published', () => {
  it.each<[Column, number, string]>([
    [{ ...pay, kind: 'ratio', money: undefined }, 0.481169191593, '0.481169191593'],
    [{ ...pay, kind: 'index', money: undefined }, 88.901, '88.901'],
    [{ ...pay, kind: 'count', money: undefined }, 156_063.8, '156,063.8'],
    [{ ...pay, kind: 'percent', money: undefined }, 0.125, '0.125\u202f%'],
    [pay, 12.345, '€12.345'],
    [{ ...pay, money: { currency: 'EUR', period: 'month' } }, 4332.5, '€4,332.5'],
  ])('keeps its digits: %o %d', (column, value, text) => {
    expect(formatCell({ pay_p50: value }, { ...column, exact: true })).toBe(text);
    expect(formatCell({ pay_p50: value }, column)).not.toBe(text);
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
    expect(fileHeader({ ...pay, heading: 'Base Pay' })).toBe('Base Pay');
    expect(unitLabel(pay)).toBe('EUR an hour');
    expect(fileHeader(pay)).toBe('pay_p50_eur_hour');
    expect(fileHeader({ ...pay, money: { ...pay.money!, currency: { column: 'currency' } } })).toBe(
      'pay_p50_hour',
    );
  });
});
