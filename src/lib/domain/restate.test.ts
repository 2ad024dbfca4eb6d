import { describe, expect, it } from 'vitest';
import { rates } from '../../../tests/support/rates.ts';
import { defaultLens, type Lens } from './lens.ts';
import { restate, toSignificant, type Pay } from './restate.ts';

const lens = (change: Partial<Lens>): Lens => ({ ...defaultLens, ...change });
const us: Pay = { amount: 100_000, currency: 'USD', period: 'year' };
const gb: Pay = { amount: 30_000, currency: 'GBP', period: 'year', country: 'GB' };
const amount = (pay: Pay, change: Partial<Lens>) => {
  const seen = restate(pay, lens(change), rates);
  if (seen.state === 'restated') return seen.amount;
  return seen.state === 'no_rate' ? seen.reason : 'not exchanged';
};

describe('a pay seen through a lens', () => {
  it('stays as it is where the lens asks for what is published', () => {
    expect(amount(us, {})).toBe(100_000);
  });

  it('is divided by the units of its own currency and multiplied by those of the other', () => {
    expect(amount(us, { currency: 'EUR' })).toBe(80_000);
    expect(amount(gb, { currency: 'EUR' })).toBeCloseTo(32_000, 9);
  });

  it('is divided by the purchasing power parity, then exchanged as US dollars', () => {
    expect(amount(gb, { priceLevel: 'ppp' })).toBeCloseTo(50_000, 9);
    expect(amount(gb, { priceLevel: 'ppp', currency: 'EUR' })).toBeCloseTo(40_000, 9);
  });

  it('buys as many burgers at the US price as at home', () => {
    expect(amount(gb, { priceLevel: 'bigmac' })).toBe(36_000);
  });

  it('does not change at US prices when it is paid in the United States', () => {
    expect(amount(us, { priceLevel: 'ppp' })).toBe(100_000);
    expect(amount(us, { priceLevel: 'bigmac' })).toBe(100_000);
  });

  it('is divided by the price parity of its area, and only there', () => {
    expect(amount({ ...us, area: '28' }, { priceLevel: 'rpp' })).toBeCloseTo(113_636.36, 2);
    expect(amount(gb, { priceLevel: 'rpp' })).toBe(40_000);
  });

  it('is raised by the prices since its own year', () => {
    expect(amount({ ...us, year: 2020 }, { priceLevel: 'real' })).toBeCloseTo(128_906.25, 9);
  });

  it('counts 2,080 hours to the year', () => {
    expect(amount(us, { period: 'hour' })).toBeCloseTo(48.0769, 4);
    expect(amount({ ...us, amount: 50, period: 'hour' }, { period: 'month' })).toBeCloseTo(
      8666.67,
      2,
    );
  });

  it.each([
    ['no exchange rate for VES', { ...us, currency: 'VES' }, { currency: 'EUR' }],
    ['no exchange rate for XXX', us, { currency: 'XXX' }],
    ['no purchasing power parity for DK', { ...gb, country: 'DK' }, { priceLevel: 'ppp' as const }],
    ['no Big Mac price for DK', { ...gb, country: 'DK' }, { priceLevel: 'bigmac' as const }],
    [
      'no regional price parity for this area',
      { ...us, area: '72' },
      { priceLevel: 'rpp' as const },
    ],
    ['no price index for 1901', { ...us, year: 1901 }, { priceLevel: 'real' as const }],
  ])('says "%s" instead of taking a missing rate for one', (reason, pay, change) => {
    expect(amount(pay, change)).toBe(reason);
  });

  it('is exchanged into the money of the prices first where it is published in another', () => {
    const inEuro = { ...gb, amount: 32_000, currency: 'EUR' };
    expect(amount(inEuro, { priceLevel: 'bigmac' })).toBeCloseTo(36_000, 9);
    expect(amount(inEuro, { priceLevel: 'ppp' })).toBeCloseTo(50_000, 9);
    expect(amount({ ...gb, currency: 'CZK' }, { priceLevel: 'ppp' })).toBe(
      'no exchange rate for CZK',
    );
  });

  it('abroad is not raised by the prices of the United States', () => {
    expect(amount({ ...gb, year: 2020 }, { priceLevel: 'real' })).toBe(40_000);
  });

  it('needs no rates for a change of period alone', () => {
    expect(restate(us, lens({ period: 'month' }), null)).toEqual({
      state: 'restated',
      amount: 100_000 / 12,
    });
    expect(restate(us, lens({ currency: 'EUR' }), null).state).toBe('no_rate');
  });
});

describe('a pay seen at the rates of its own year', () => {
  const then: Pay = { ...gb, year: 2020 };
  const ofYear = { rateDate: 'own-year' } as const;

  it('is exchanged at the mean of that year, and levelled by its prices', () => {
    expect(amount(then, ofYear)).toBe(60_000);
    expect(amount(then, { ...ofYear, priceLevel: 'ppp' })).toBe(40_000);
    expect(amount(then, { ...ofYear, priceLevel: 'bigmac' })).toBe(50_000);
    expect(amount(then, { ...ofYear, priceLevel: 'ppp', currency: 'EUR' })).toBeCloseTo(36_000, 9);
  });

  it.each([
    ['no exchange rate of 2019 for GBP', { ...then, year: 2019 }, {}],
    ['no exchange rate of 2020 for CHF', { ...then, currency: 'CHF' }, {}],
    [
      'no purchasing power parity of 2026 for GB',
      { ...then, year: 2026 },
      { priceLevel: 'ppp' as const },
    ],
    ['no Big Mac price of 2026 for GB', { ...then, year: 2026 }, { priceLevel: 'bigmac' as const }],
  ])('says "%s" and never takes those of another year', (reason, pay, change) => {
    expect(amount(pay, { ...ofYear, ...change })).toBe(reason);
  });

  it('is exchanged at the newest rate where it has no year, or is in constant prices', () => {
    expect(amount(gb, ofYear)).toBe(40_000);
    const real = { ...ofYear, priceLevel: 'real', currency: 'EUR' } as const;
    expect(amount({ ...us, year: 2020 }, real)).toBeCloseTo(128_906.25 * 0.8, 9);
  });
});

describe('a pay seen at moved rates', () => {
  it('is worth so much less or more where it was exchanged', () => {
    expect(amount(gb, { rateMove: -10 })).toBeCloseTo(36_000, 9);
    expect(amount(gb, { rateMove: 10 })).toBeCloseTo(44_000, 9);
    expect(amount(us, { currency: 'EUR', rateMove: 10 })).toBeCloseTo(88_000, 9);
  });

  it('is nothing to speak of where it was not', () => {
    expect(amount(us, { rateMove: 10 })).toBe('not exchanged');
    expect(amount(gb, { priceLevel: 'ppp', rateMove: 10 })).toBe('not exchanged');
    expect(amount(gb, { currency: 'GBP', rateMove: 10 })).toBe('not exchanged');
  });
});

describe('three significant digits', () => {
  it.each([
    [113_961.4, 114_000],
    [0.012345, 0.0123],
    [-1_255, -1_260],
    [0, 0],
  ])('take %d to %d', (value, rounded) => {
    expect(toSignificant(value)).toBe(rounded);
  });
});
