import type { PriceLevel } from './lens.ts';
import type { RatesOfTime } from './rates.ts';
import type { Pay } from './restate.ts';

/** Whether a price level says anything about this pay; where it does not, the pay stays as paid. */
export function appliesTo(pay: Pick<Pay, 'country' | 'area' | 'year'>, level: PriceLevel): boolean {
  const country = pay.country ?? 'US';
  if (level === 'rpp') return pay.area !== undefined;
  // The CPI-U is of US prices only.
  if (level === 'real') return country === 'US' && pay.year !== undefined;
  return level !== 'fx' && country !== 'US';
}

/** What the same goods cost in a country, in the currency beside it, and in US dollars at home. */
export interface LocalPrices {
  readonly currency: string;
  readonly local: number;
  readonly us: number;
}

/** The prices by which a level compares a country with the United States; null where it has none. */
export function localPrices(
  level: PriceLevel,
  country: string,
  { ppp, bigMac }: RatesOfTime,
): LocalPrices | null {
  if (level === 'ppp') {
    const factor = ppp.factors[country];
    return factor ? { currency: factor.currency, local: factor.units, us: 1 } : null;
  }
  const price = bigMac.prices[country];
  const base = bigMac.prices.US;
  return level === 'bigmac' && price && base
    ? { currency: price.currency, local: price.amount, us: base.amount }
    : null;
}
