import type { Rates } from './rates.ts';

/**
 * The newest rates of some currencies, countries and areas alone, light enough to travel in a page. What is
 * left out cannot be restated with them.
 */
export function onlyRates(
  { exchange, ppp, bigMac, yearly, rpp, cpi }: Rates,
  {
    currencies,
    countries = [],
    areas = [],
  }: {
    readonly currencies: readonly string[];
    readonly countries?: readonly string[];
    /** US area codes, for their price parities. */
    readonly areas?: readonly string[];
  },
): Rates {
  return {
    exchange: { ...exchange, unitsPerUsd: only(exchange.unitsPerUsd, currencies) },
    ppp: { ...ppp, factors: only(ppp.factors, countries) },
    // A Big Mac elsewhere is compared with one in the United States.
    bigMac: { ...bigMac, prices: only(bigMac.prices, [...countries, 'US']) },
    yearly: { ...yearly, byYear: {} },
    rpp: { ...rpp, index: only(rpp.index, areas) },
    cpi: { ...cpi, mayIndex: {} },
  };
}

const only = <T>(from: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
