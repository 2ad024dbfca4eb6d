import { describe, expect, it } from 'vitest';
import { rates } from '../../../tests/support/rates.ts';
import type { Answer } from '#lib/domain/answer.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { PayPeriod } from '#lib/domain/pay-period.ts';
import type { Row } from '#lib/domain/question.ts';
import { withOwnRates } from '#lib/domain/own-rates.ts';
import { amountsThere } from './amounts-there.ts';
import { payByCountry } from './questions/pay-by-country.ts';

const row = (place: string, more: Row): Row => ({
  place,
  country_iso2: 'US',
  area_code: null,
  currency: 'USD',
  pay_period: 'year',
  pay_basis: null,
  year: 2025,
  ...more,
});
const home = row('United States', { area_code: '99' });
const britain = row('United Kingdom', { country_iso2: 'GB', currency: 'GBP', year: 2020 });
const japan = row('Japan', { country_iso2: 'JP', currency: 'JPY', pay_period: 'month' });
const brazil = row('Brazil', { country_iso2: 'BR', currency: 'BRL' });

const answer = (...rows: Row[]): Answer => ({
  question: payByCountry({ soc: '11-9111' }),
  rows,
  sources: [],
});

type Change = Partial<Pick<Lens, 'priceLevel' | 'rateDate'>>;

const there = (
  of: Answer,
  { priceLevel = 'fx', rateDate = 'newest' }: Change = {},
  pay: { amount: number; currency: string; period: PayPeriod } = {
    amount: 120_000,
    currency: 'USD',
    period: 'year',
  },
  known: typeof rates | null = rates,
) => amountsThere(of, pay, { priceLevel, rateDate }, known);

const amountIn = (...asked: Parameters<typeof there>) => there(...asked).amounts[0]?.amount;

describe('a pay in other places', () => {
  it('is exchanged into the money of each, per the period that each publishes', () => {
    // 120,000 × 0.75, and 120,000 × 150 ÷ 12.
    expect(there(answer(home, britain, japan))).toEqual({
      amounts: [
        { code: '99', amount: 120_000 },
        { code: 'GB', amount: 90_000 },
        { code: 'JP', amount: 1_500_000 },
      ],
      withoutAmount: [],
    });
  });

  it('is what buys as much there, by parity and by the Big Mac', () => {
    // 120,000 × 0.6, and 120,000 ÷ 6 × 5.
    expect(amountIn(answer(britain), { priceLevel: 'ppp' })).toBe(72_000);
    expect(amountIn(answer(britain), { priceLevel: 'bigmac' })).toBe(100_000);
    expect(amountIn(answer(home), { priceLevel: 'ppp' })).toBe(120_000);
  });

  it('is of the prices that the figures of the United States were in', () => {
    // 120,000 × 256 ÷ 330 is 93,090.9.
    expect(amountIn(answer({ ...home, year: 2020 }), { priceLevel: 'real' })).toBe(93_100);
  });

  it('is exchanged at the rate of the year that the figures are of', () => {
    // 120,000 × 0.5 in 2020, and × 0.75 by parity.
    const rateDate = 'own-year';
    expect(amountIn(answer(britain), { rateDate })).toBe(60_000);
    expect(amountIn(answer(britain), { rateDate, priceLevel: 'ppp' })).toBe(90_000);
  });

  it('has three digits where it was restated, and all of them where it was not', () => {
    const pay = { amount: 123_860, currency: 'USD', period: 'year' } as const;
    // 123,860 × 0.75 is 92,895.
    expect(amountIn(answer(britain), {}, pay)).toBe(92_900);
    expect(amountIn(answer(home), {}, pay)).toBe(123_860);
    // 60,424 ÷ 2,080.
    const hourly = { ...home, pay_period: 'hour' };
    expect(amountIn(answer(hourly), {}, { ...pay, amount: 60_424 })).toBe(29.05);
  });

  it('may be in a currency of its own', () => {
    // € 96,000 ÷ 0.8 × 0.75.
    const pay = { amount: 96_000, currency: 'EUR', period: 'year' } as const;
    expect(amountIn(answer(britain), {}, pay)).toBe(90_000);
  });

  it('is exchanged by the reader’s own rates alone, where there are some', () => {
    const own = withOwnRates(rates, { name: 'own.csv', date: '', unitsPerUsd: { GBP: 1.5 } });
    const { amounts, withoutAmount } = there(answer(britain, japan), {}, undefined, own);
    expect(amounts).toEqual([{ code: 'GB', amount: 180_000 }]);
    expect(withoutAmount).toEqual([{ place: 'Japan', reason: 'your file has no rate for JPY' }]);
  });

  it('is not stated without a rate, a parity or the rates of that year, never one to one', () => {
    expect(there(answer(brazil))).toEqual({
      amounts: [],
      withoutAmount: [{ place: 'Brazil', reason: 'no exchange rate for BRL' }],
    });
    const reasonIn = (change: Change) => there(answer(japan), change).withoutAmount[0]?.reason;
    expect(reasonIn({ priceLevel: 'ppp' })).toBe('no purchasing power parity for JP');
    expect(reasonIn({ rateDate: 'own-year' })).toMatch(/2025/);
    const unloaded = there(answer(home, britain), {}, undefined, null);
    expect(unloaded.amounts).toEqual([{ code: '99', amount: 120_000 }]);
    expect(unloaded.withoutAmount[0]?.reason).toBe('the rates are not loaded yet');
  });

  it('keeps to the period that the publisher gives', () => {
    const annual = { ...home, pay_basis: 'annual_only' };
    const hourly = { ...home, pay_period: 'hour', pay_basis: 'hourly_only' };
    const pay = { amount: 50, currency: 'USD', period: 'hour' } as const;
    expect(there(answer(annual, hourly), {}, pay)).toMatchObject({
      amounts: [{ amount: 50 }],
      withoutAmount: [{ reason: 'the publisher gives no hourly pay' }],
    });
    expect(there(answer(hourly)).withoutAmount[0]?.reason).toBe(
      'the publisher gives hourly pay only',
    );
  });
});
