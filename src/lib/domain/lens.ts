import type { PayPeriod } from './pay-period.ts';
import type { Statistic } from './statistic.ts';

/**
 * At which prices an amount is stated:
 * `fx` as paid, at market exchange · `ppp` at US prices by purchasing power parity ·
 * `bigmac` at US prices by the Big Mac index · `rpp` at average US prices by regional price parity ·
 * `real` US pay in the prices of the latest year, by the CPI-U.
 */
export const priceLevels = ['fx', 'ppp', 'bigmac', 'rpp', 'real'] as const;

export type PriceLevel = (typeof priceLevels)[number];

/**
 * Of which time the exchange rates, purchasing power parities and Big Mac prices are: the newest for
 * every amount, or those of the year that the amount itself is of.
 */
export const rateDates = ['newest', 'own-year'] as const;

export type RateDate = (typeof rateDates)[number];

/** How a reader has chosen to see every amount on the page. */
export interface Lens {
  /** ISO 4217. */
  readonly currency: string;
  readonly priceLevel: PriceLevel;
  readonly period: PayPeriod;
  readonly statistic: Statistic;
  readonly rateDate: RateDate;
  /**
   * Whole percent by which every other currency is imagined to move against the reader's. Seen only
   * in columns beside the amounts, never in the amounts themselves.
   */
  readonly rateMove: number;
}

export const defaultLens: Lens = {
  currency: 'USD',
  priceLevel: 'fx',
  period: 'year',
  statistic: 'p50',
  rateDate: 'newest',
  rateMove: 0,
};
