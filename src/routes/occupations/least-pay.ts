import { formatNumber } from '#lib/domain/format.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { restate, toSignificant } from '#lib/domain/restate.ts';

type Terms = Pick<Lens, 'currency' | 'period'>;

// What is asked is compared with pay as paid, whatever the price level.
const asPaid = { priceLevel: 'fx' } as const;

/** The most that an address holds, in US dollars a year. */
const most = 1e9;

/**
 * A least pay that a reader typed in their currency and period, in US dollars a year to the cent; null
 * while there is no rate for it.
 */
export function leastPayOf(amount: number, { currency, period }: Terms, rates: Rates | null) {
  const dollars = restate(
    { amount, currency, period },
    { currency: 'USD', period: 'year', ...asPaid },
    rates,
  );
  return dollars.state === 'restated'
    ? Math.min(Math.round(dollars.amount * 100) / 100, most)
    : null;
}

/**
 * A least pay in US dollars a year as the reader reads it, in their currency and period: to the cent by
 * the hour, else whole, and to six digits, which is more than a rate is good for. Null without a rate.
 */
export function leastPayText(
  dollars: number,
  { currency, period }: Terms,
  rates: Rates | null,
): string | null {
  const there = restate(
    { amount: dollars, currency: 'USD', period: 'year' },
    { currency, period, ...asPaid },
    rates,
  );
  if (there.state !== 'restated') return null;
  return formatNumber(toSignificant(there.amount, 6), period === 'hour' ? 2 : 0);
}
