import type { Source } from './answer.ts';

/** Local currency units that buy what one international dollar buys, and of which year. */
export interface PppFactor {
  readonly year: number;
  readonly currency: string;
  readonly units: number;
}

export interface BigMacPrice {
  readonly currency: string;
  readonly amount: number;
}

/**
 * Exchange rates and price levels of one time: what an amount is restated with. A country or currency
 * that is not in them cannot be restated, and is never taken to be 1.
 */
export interface RatesOfTime {
  /** The year that they are of; left out for the newest. */
  readonly year?: number;
  readonly exchange: {
    readonly unitsPerUsd: Readonly<Record<string, number>>;
    /** The reader brought these rates: a missing one is missing from their file. */
    readonly own?: boolean;
  };
  readonly ppp: {
    /** By ISO 3166-1 alpha-2. */
    readonly factors: Readonly<Record<string, PppFactor>>;
  };
  readonly bigMac: {
    /** ISO date of the prices. */
    readonly date: string;
    /** Local price by ISO 3166-1 alpha-2. */
    readonly prices: Readonly<Record<string, BigMacPrice>>;
  };
}

/** Rates and price levels of one year: its mean exchange rates, its parities, its last Big Mac prices. */
export interface RatesOfYear extends RatesOfTime {
  readonly year: number;
  /** How many months the mean exchange rates are of: fewer than 12 while the year is not over. */
  readonly months: number;
}

/**
 * The newest rates and price levels, each with its date and its source, and those of earlier years: what
 * a lens needs to restate an amount.
 */
export interface Rates extends RatesOfTime {
  readonly exchange: RatesOfTime['exchange'] & {
    /** ISO date of the rates; empty where the reader's own file does not say. */
    readonly date: string;
    readonly source: Source;
  };
  readonly ppp: RatesOfTime['ppp'] & { readonly source: Source };
  readonly bigMac: RatesOfTime['bigMac'] & { readonly source: Source };
  /** What amounts are restated with at the rates of their own year. */
  readonly yearly: {
    readonly byYear: Readonly<Record<string, RatesOfYear>>;
    /** Of the exchange rates; parities and prices have the sources above. */
    readonly source: Source;
  };
  readonly rpp: {
    readonly year: number;
    /** All items, US = 100, by area code. */
    readonly index: Readonly<Record<string, number>>;
    readonly source: Source;
  };
  readonly cpi: {
    /** The month that constant prices are stated in, `YYYY-MM`. */
    readonly month: string;
    readonly index: number;
    /** CPI-U of May, the reference month of OEWS, by year. */
    readonly mayIndex: Readonly<Record<string, number>>;
    readonly source: Source;
  };
}
