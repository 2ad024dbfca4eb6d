import type { PayPeriod } from './pay-period.ts';
import type { Statistic } from './statistic.ts';

/**
 * At which prices an amount is stated:
 * `fx` as paid, at market exchange · `ppp` at US prices by purchasing power parity ·
 * `bigmac` at US prices by the Big Mac index · `rpp` at average US prices by regional price parity ·
 * `real` in the prices of the latest year, by the CPI-U.
 */
export const priceLevels = ['fx', 'ppp', 'bigmac', 'rpp', 'real'] as const;

export type PriceLevel = (typeof priceLevels)[number];

/** How a reader has chosen to see every amount on the page. */
export interface Lens {
  /** ISO 4217. */
  readonly currency: string;
  readonly priceLevel: PriceLevel;
  readonly period: PayPeriod;
  readonly statistic: Statistic;
}

export const defaultLens: Lens = {
  currency: 'USD',
  priceLevel: 'fx',
  period: 'year',
  statistic: 'p50',
};
