import type { Source } from './answer.ts';

/**
 * The newest rates and price levels, each with its date and its source: what a lens needs to restate
 * an amount. A country, area or currency that is not in them cannot be restated, and is never
 * taken to be 1.
 */
export interface Rates {
  readonly exchange: {
    /** ISO date of the rates. */
    readonly date: string;
    readonly unitsPerUsd: Readonly<Record<string, number>>;
    readonly source: Source;
  };
  readonly ppp: {
    /** Local currency units per international dollar, with their year, by ISO 3166-1 alpha-2. */
    readonly factors: Readonly<Record<string, { readonly year: number; readonly units: number }>>;
    readonly source: Source;
  };
  readonly bigMac: {
    readonly date: string;
    /** Local price by ISO 3166-1 alpha-2, in the currency beside it. */
    readonly prices: Readonly<
      Record<string, { readonly currency: string; readonly amount: number }>
    >;
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
