import { describe, expect, it } from 'vitest';
import { rates } from '../../../tests/support/rates.ts';
import { groundsOf } from './grounds.ts';
import { defaultLens, type Lens } from './lens.ts';

const paidIn = (currency: string) => ({ amount: 1, currency, period: 'year' as const });

it('quotes each rate while they fit a line, and points to their table where they do not', () => {
  const many = 'AUD CAD CHF DKK MXN NOK SEK SGD NZD'.split(' ');
  const unitsPerUsd = Object.fromEntries(many.map((code) => [code, 2]));
  const more = { ...rates, exchange: { ...rates.exchange, unitsPerUsd } };
  expect(groundsOf([paidIn('EUR')], defaultLens, rates)[0]?.remark).toBe(
    'Market exchange on 2026-09-29: 1 USD = 0.8 EUR.',
  );
  expect(groundsOf(many.map(paidIn), defaultLens, more)[0]?.remark).toBe(
    'Market exchange on 2026-09-29: 9 currencies, each at its rate in the table of latest exchange rates.',
  );
});

describe('the rates of each figure’s own year', () => {
  const ownYear = { ...defaultLens, rateDate: 'own-year' } as const;
  const paidIn2020 = { ...paidIn('EUR'), year: 2020, country: 'DE' };
  const paidIn2026 = { ...paidIn('GBP'), year: 2026, country: 'GB' };
  const remarks = (pays: Parameters<typeof groundsOf>[0], lens: Lens = ownYear) =>
    groundsOf(pays, lens, rates).map(({ remark }) => remark);

  it('are quoted by year, and a year that is not over says so', () => {
    expect(remarks([paidIn2026, paidIn2020])).toEqual([
      'Market exchange, each figure at the mean rate of its own year: 2020 1 USD = 0.9 EUR; 2026 (mean of 6 months) 1 USD = 0.7 GBP.',
    ]);
  });

  it('stand beside the newest, for figures that have no year', () => {
    expect(remarks([paidIn2020, paidIn('GBP')])[1]).toBe(
      'Figures without a year of their own: market exchange on 2026-09-29: 1 USD = 0.75 GBP.',
    );
  });

  it('name the parities and prices of those years', () => {
    const british = { ...paidIn2026, year: 2020 };
    expect(remarks([british], { ...ownYear, priceLevel: 'ppp' })).toEqual([
      'At US prices by purchasing power parity, 2020.',
    ]);
    expect(remarks([british], { ...ownYear, priceLevel: 'bigmac' })).toEqual([
      'At US prices by the Big Mac index, 2020-07-01.',
    ]);
  });

  it('are not quoted for what could not be restated', () => {
    const korunas = { ...paidIn('EUR'), year: 2020, country: 'CZ' };
    expect(remarks([korunas], { ...ownYear, priceLevel: 'ppp' })).toEqual([]);
    expect(remarks([{ ...paidIn2020, currency: 'CHF' }])).toEqual([]);
  });

  it('say which currencies an amount passed through on its way', () => {
    const inEuro = { ...paidIn2026, currency: 'EUR', year: 2020 };
    expect(remarks([inEuro], { ...ownYear, priceLevel: 'ppp' })[1]).toBe(
      'Market exchange, each figure at the mean rate of its own year: 2020 1 USD = 0.9 EUR, 0.5 GBP.',
    );
  });
});
