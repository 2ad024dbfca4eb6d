import { expect, it } from 'vitest';
import { rates } from '../../../tests/support/rates.ts';
import { onlyRates } from './only-rates.ts';
import { restate } from './restate.ts';

const few = onlyRates(rates, { currencies: ['GBP'], countries: ['GB'] });
const pounds = { amount: 30_000, currency: 'GBP', period: 'year', country: 'GB' } as const;
const euros = { amount: 30_000, currency: 'EUR', period: 'year', country: 'DE' } as const;

it.each(['fx', 'ppp', 'bigmac'] as const)('restates what it holds as all rates do: %s', (level) => {
  const lens = { currency: 'USD', priceLevel: level, period: 'year' } as const;
  expect(restate(pounds, lens, few)).toEqual(restate(pounds, lens, rates));
});

it('has no rate for what it leaves out, and never takes it to be 1', () => {
  const lens = { currency: 'USD', priceLevel: 'fx', period: 'year' } as const;
  expect(restate(euros, lens, few).state).toBe('no_rate');
});
