import type { Lens, PriceLevel } from './lens.ts';
import { perPeriod, type PayPeriod } from './pay-period.ts';
import { appliesTo, localPrices } from './price-level.ts';
import type { Rates, RatesOfTime } from './rates.ts';
import { ratesOfTime } from './rates-of-time.ts';

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
  /** Year of the amount, for constant prices and for the rates of its own year. */
  readonly year?: number;
}

/** The part of a lens that changes amounts; at the newest rates, unmoved, where it does not say. */
export type AmountLens = Pick<Lens, 'currency' | 'priceLevel' | 'period'> &
  Partial<Pick<Lens, 'rateDate' | 'rateMove'>>;

/**
 * What a lens made of an amount: restated, or the reason why it could not be. A lens that moves the
 * exchange rates says nothing of an amount that is not exchanged.
 */
export type Restated =
  | { readonly state: 'restated'; readonly amount: number }
  | { readonly state: 'no_rate'; readonly reason: string }
  | { readonly state: 'not_exchanged' };

/**
 * A pay seen through a lens, unrounded.
 *
 * Period: full time, 2,080 hours. Price level: amount ÷ (LCU per international dollar) for PPP;
 * amount ÷ local Big Mac price × US price; amount ÷ (RPP ÷ 100); amount × CPI(reference) ÷ CPI(then).
 * PPP and Big Mac give US dollars at US prices; a pay published in another currency than the country's
 * is first exchanged into that. Currency: amount ÷ (units per USD of from) × (units per USD of to),
 * × (1 + move ÷ 100) where the rates are moved. All rates are of one time: the newest, or the pay's year.
 */
export function restate(pay: Pay, lens: AmountLens, rates: Rates | null): Restated {
  const period = pay.once ? pay.period : lens.period;
  const move = lens.rateMove ?? 0;
  if (move !== 0 && !isExchanged(pay, lens)) return { state: 'not_exchanged' };
  if (!needsRates(pay, lens)) {
    return { state: 'restated', amount: perPeriod(pay.amount, pay.period, period) };
  }
  if (!rates) return { state: 'no_rate', reason: 'the rates are not loaded yet' };
  const of = ratesOfTime(pay, lens, rates);
  const levelled = atPriceLevel(pay, lens.priceLevel, of, rates);
  if (typeof levelled === 'string') return { state: 'no_rate', reason: levelled };
  const exchanged = exchange(levelled, lens.currency, of);
  if (typeof exchanged === 'string') return { state: 'no_rate', reason: exchanged };
  const moved = move === 0 ? exchanged : exchanged * (1 + move / 100);
  return { state: 'restated', amount: perPeriod(moved, pay.period, period) };
}

/** Whether a lens takes more than a change of period: another currency or price level. */
export const needsRates = (
  pay: Pick<Pay, 'currency' | 'country' | 'area' | 'year'>,
  lens: Pick<Lens, 'currency' | 'priceLevel'>,
): boolean => pay.currency !== lens.currency || appliesTo(pay, lens.priceLevel);

/** Whether a lens exchanges a pay, at its price level, into the reader's currency. */
export const isExchanged = (
  pay: Pick<Pay, 'currency' | 'country' | 'area' | 'year'>,
  { currency, priceLevel }: Pick<Lens, 'currency' | 'priceLevel'>,
): boolean => levelledCurrency(pay, priceLevel) !== currency;

/** The currencies that a lens exchanges a pay between, step by step; none where it exchanges nothing. */
export function currenciesExchanged(
  pay: Omit<Pay, 'amount'>,
  lens: AmountLens,
  of: RatesOfTime,
): readonly string[] {
  const applies = appliesTo(pay, lens.priceLevel);
  const prices = applies ? localPrices(lens.priceLevel, pay.country ?? 'US', of) : null;
  const first = prices && prices.currency !== pay.currency ? [pay.currency, prices.currency] : [];
  const last = isExchanged(pay, lens)
    ? [levelledCurrency(pay, lens.priceLevel), lens.currency]
    : [];
  return [...first, ...last];
}

interface Money {
  readonly amount: number;
  readonly currency: string;
}

function levelledCurrency(
  pay: Pick<Pay, 'currency' | 'country' | 'area' | 'year'>,
  level: PriceLevel,
): string {
  return (level === 'ppp' || level === 'bigmac') && appliesTo(pay, level) ? 'USD' : pay.currency;
}

/** An amount in another currency, or why it could not be exchanged. */
function exchange({ amount, currency }: Money, into: string, of: RatesOfTime): number | string {
  if (currency === into) return amount;
  const unitsPerUsd = (code: string) => (code === 'USD' ? 1 : of.exchange.unitsPerUsd[code]);
  const from = unitsPerUsd(currency);
  const to = unitsPerUsd(into);
  if (from !== undefined && to !== undefined) return (amount / from) * to;
  const missing = from === undefined ? currency : into;
  return of.exchange.own
    ? `your file has no rate for ${missing}`
    : `no exchange rate${ofYear(of)} for ${missing}`;
}

function atPriceLevel(
  pay: Pay,
  level: PriceLevel,
  of: RatesOfTime,
  { rpp, cpi }: Rates,
): Money | string {
  const { amount, currency } = pay;
  if (!appliesTo(pay, level)) return { amount, currency };
  if (level === 'rpp') {
    const index = rpp.index[pay.area ?? ''];
    return index
      ? { amount: amount / (index / 100), currency }
      : 'no regional price parity for this area';
  }
  if (level === 'real') {
    const then = cpi.mayIndex[String(pay.year)];
    return then
      ? { amount: (amount * cpi.index) / then, currency }
      : `no price index for ${pay.year}`;
  }
  const country = pay.country ?? 'US';
  const prices = localPrices(level, country, of);
  if (!prices) {
    const name = level === 'ppp' ? 'purchasing power parity' : 'Big Mac price';
    return `no ${name}${ofYear(of)} for ${country}`;
  }
  const inLocal = exchange(pay, prices.currency, of);
  return typeof inLocal === 'string'
    ? inLocal
    : { amount: (inLocal / prices.local) * prices.us, currency: 'USD' };
}

const ofYear = ({ year }: RatesOfTime): string => (year === undefined ? '' : ` of ${year}`);

/** Whether an amount has more digits than one is good for that a rate or price level was used for. */
export const hasMoreDigits = (value: number): boolean =>
  Math.abs(toSignificant(value) - value) > Math.abs(value) * 1e-12;

/** A number to `digits` significant digits, half away from zero: what a restated amount is good for. */
export function toSignificant(value: number, digits = 3): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  return Number(value.toPrecision(digits));
}
