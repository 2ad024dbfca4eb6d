import { describe, expect, it } from 'vitest';
import { rates } from '../../../tests/support/rates.ts';
import { leastPayOf, leastPayText } from './least-pay.ts';

const terms = (currency: string, period: 'year' | 'month' | 'hour') => ({
  currency,
  period,
});

describe('a least pay', () => {
  it('is kept in dollars a year as it was typed, without any rate', () => {
    expect(leastPayOf(90_000, terms('USD', 'year'), null)).toBe(90_000);
    expect(leastPayText(90_000, terms('USD', 'year'), null)).toBe('90,000');
  });

  it('is taken full time all year from another period', () => {
    expect(leastPayOf(40, terms('USD', 'hour'), null)).toBe(83_200);
    expect(leastPayText(83_200, terms('USD', 'hour'), null)).toBe('40');
    expect(leastPayOf(5_000, terms('USD', 'month'), null)).toBe(60_000);
  });

  it('reads the same after it went through the address in another currency', () => {
    for (const currency of Object.keys(rates.exchange.unitsPerUsd)) {
      if (currency === 'USD') continue;
      const kept = leastPayOf(60_000, terms(currency, 'year'), rates);
      expect(kept).not.toBe(60_000);
      expect(leastPayText(kept!, terms(currency, 'year'), rates), currency).toBe('60,000');
    }
  });

  it('is nothing while its rate is not known, never one to one', () => {
    expect(leastPayOf(60_000, terms('EUR', 'year'), null)).toBeNull();
    expect(leastPayText(60_000, terms('QQQ', 'year'), rates)).toBeNull();
  });

  it('is never more than an address holds', () => {
    expect(leastPayOf(1e12, terms('USD', 'year'), null)).toBe(1e9);
  });
});
