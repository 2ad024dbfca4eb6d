import type { Lens, PriceLevel } from './lens.ts';
import { perPeriod, type PayPeriod } from './pay-period.ts';
import type { Rates } from './rates.ts';

/** An amount of pay, with all that a lens must know to restate it. */
export interface Pay {
  readonly amount: number;
  readonly currency: string;
  readonly period: PayPeriod;
  /** A single amount: stated per no period. */
  readonly once?: boolean;
  /** ISO 3166-1 alpha-2; `US` where left out. */
  readonly country?: string;
  /** US area code, for regional price parity. */
  readonly area?: string;
  /** Year of the amount, for constant prices. */
  readonly year?: number;
}

/** What a lens made of an amount: restated, or the reason why it could not be. */
export type Restated =
  | { readonly state: 'restated'; readonly amount: number }
  | { readonly state: 'no_rate'; readonly reason: string };

/**
 * A pay seen through a lens, unrounded.
 *
 * Period: full time, 2,080 hours. Price level: amount ÷ (LCU per international dollar) for PPP;
 * amount ÷ local Big Mac price × US price; amount ÷ (RPP ÷ 100); amount × CPI(reference) ÷ CPI(then).
 * PPP and Big Mac give US dollars at US prices. Currency: amount ÷ (units per USD of from) × (units
 * per USD of to), at one market rate of one date.
 */
export function restate(
  pay: Pay,
  lens: Pick<Lens, 'currency' | 'priceLevel' | 'period'>,
  rates: Rates | null,
): Restated {
  const period = pay.once ? pay.period : lens.period;
  if (!needsRates(pay, lens)) {
    return { state: 'restated', amount: perPeriod(pay.amount, pay.period, period) };
  }
  if (!rates) return { state: 'no_rate', reason: 'the rates are not loaded yet' };
  const levelled = atPriceLevel(pay, lens.priceLevel, rates);
  if (typeof levelled === 'string') return { state: 'no_rate', reason: levelled };
  const from = unitsPerUsd(levelled.currency, rates);
  const to = unitsPerUsd(lens.currency, rates);
  if (from === undefined || to === undefined) {
    const missing = from === undefined ? levelled.currency : lens.currency;
    return { state: 'no_rate', reason: `no exchange rate for ${missing}` };
  }
  const exchanged =
    levelled.currency === lens.currency ? levelled.amount : (levelled.amount / from) * to;
  return { state: 'restated', amount: perPeriod(exchanged, pay.period, period) };
}

/** Whether a lens takes more than a change of period: another currency or price level. */
export const needsRates = (
  pay: Pick<Pay, 'currency' | 'country' | 'area' | 'year'>,
  lens: Pick<Lens, 'currency' | 'priceLevel'>,
): boolean => pay.currency !== lens.currency || appliesTo(pay, lens.priceLevel);

/** Units of a currency for one US dollar, or undefined where there is no rate. */
const unitsPerUsd = (currency: string, rates: Rates): number | undefined =>
  currency === 'USD' ? 1 : rates.exchange.unitsPerUsd[currency];

/** Whether a price level says anything about this pay; where it does not, the pay stays as paid. */
export function appliesTo(pay: Pick<Pay, 'country' | 'area' | 'year'>, level: PriceLevel): boolean {
  if (level === 'rpp') return pay.area !== undefined;
  if (level === 'real') return pay.year !== undefined;
  return level === 'ppp' || level === 'bigmac' ? (pay.country ?? 'US') !== 'US' : false;
}

function atPriceLevel(
  pay: Pay,
  level: PriceLevel,
  rates: Rates,
): { amount: number; currency: string } | string {
  const asPaid = { amount: pay.amount, currency: pay.currency };
  if (!appliesTo(pay, level)) return asPaid;
  const country = pay.country ?? 'US';
  if (level === 'ppp') {
    const factor = rates.ppp.factors[country];
    return factor
      ? { amount: pay.amount / factor.units, currency: 'USD' }
      : `no purchasing power parity for ${country}`;
  }
  if (level === 'bigmac') {
    const price = rates.bigMac.prices[country];
    const base = rates.bigMac.prices.US;
    return price && base && price.currency === pay.currency
      ? { amount: (pay.amount / price.amount) * base.amount, currency: 'USD' }
      : `no Big Mac price for ${country}`;
  }
  if (level === 'rpp') {
    const index = rates.rpp.index[pay.area ?? ''];
    return index
      ? { amount: pay.amount / (index / 100), currency: pay.currency }
      : 'no regional price parity for this area';
  }
  const then = rates.cpi.mayIndex[String(pay.year)];
  return then
    ? { amount: (pay.amount * rates.cpi.index) / then, currency: pay.currency }
    : `no price index for ${pay.year}`;
}

/** A number to `digits` significant digits, half away from zero: what a restated amount is good for. */
export function toSignificant(value: number, digits = 3): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  return Number(value.toPrecision(digits));
}
