import { describe, expect, it } from 'vitest';
import { rates } from '../../../tests/support/rates.ts';
import { groundsOf } from './grounds.ts';
import { defaultLens } from './lens.ts';
import { extentOf, withOwnRates, type OwnRates } from './own-rates.ts';
import { restate, type Pay } from './restate.ts';

const own: OwnRates = { name: 'rates.csv', date: '2026-01-01', unitsPerUsd: { EUR: 0.5 } };
const mine = withOwnRates(rates, own);
const euros: Pay = { amount: 30_000, currency: 'EUR', period: 'year', country: 'DE', year: 2020 };
const pounds: Pay = { ...euros, currency: 'GBP', country: 'GB' };

describe('the reader’s own rates', () => {
  it('stand in the place of the published ones, those of every year included', () => {
    const newest = restate(euros, defaultLens, mine);
    expect(newest).toEqual({ state: 'restated', amount: 60_000 });
    expect(restate(euros, { ...defaultLens, rateDate: 'own-year' }, mine)).toEqual(newest);
  });

  it('are not mixed with published ones', () => {
    for (const rateDate of ['newest', 'own-year'] as const) {
      expect(restate(pounds, { ...defaultLens, rateDate }, mine)).toEqual({
        state: 'no_rate',
        reason: 'your file has no rate for GBP',
      });
    }
  });

  it('leave price levels as they are', () => {
    expect(restate(pounds, { ...defaultLens, priceLevel: 'ppp' }, mine)).toMatchObject({
      amount: expect.closeTo(50_000, 9),
    });
  });

  it('are named under the figure as the reader’s own, with their date', () => {
    const [ground] = groundsOf([euros], defaultLens, mine);
    expect(ground?.remark).toBe('Your own exchange rates, rates.csv, 2026-01-01: 1 USD = 0.5 EUR.');
    expect(ground?.source).toMatchObject({ publisher: 'The reader’s own file' });
    const undated = withOwnRates(rates, { ...own, date: '' });
    expect(groundsOf([euros], defaultLens, undated)[0]?.remark).toContain('rates.csv, undated: ');
  });

  it('have an extent in words', () => {
    expect(extentOf(own)).toBe('1 currency, 2026-01-01');
    expect(extentOf({ ...own, date: '', unitsPerUsd: { EUR: 1, CHF: 1 } })).toBe(
      '2 currencies, undated',
    );
  });
});
