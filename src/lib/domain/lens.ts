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
  /** ISO 4217, or `source`: each amount in the currency it is published in. */
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

/** The newest rates and price levels that a lens needs, each with its date and its source. */
export interface Rates {
  readonly exchange: { readonly date: string; readonly unitsPerUsd: Readonly<Record<string, number>> };
  readonly ppp: {
    readonly year: Readonly<Record<string, number>>;
    /** Local currency units per international dollar, by ISO 3166-1 alpha-2. */
    readonly unitsPerDollar: Readonly<Record<string, number>>;
  };
  readonly bigMac: {
    readonly date: string;
    /** Local price by ISO 3166-1 alpha-2, in the currency beside it. */
    readonly price: Readonly<Record<string, { readonly currency: string; readonly amount: number }>>;
  };
  readonly rpp: {
    readonly year: number;
    /** All items, US = 100, by area code. */
    readonly index: Readonly<Record<string, number>>;
  };
  readonly cpi: {
    /** The month that constant prices are stated in, `YYYY-MM`. */
    readonly month: string;
    /** CPI-U in May, by year. */
    readonly mayIndex: Readonly<Record<string, number>>;
    readonly index: number;
  };
}
