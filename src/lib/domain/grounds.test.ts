import { expect, it } from 'vitest';
import { rates } from '../../../tests/support/rates.ts';
import { groundsOf } from './grounds.ts';
import { defaultLens } from './lens.ts';

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
