import type { Lens } from './lens.ts';
import { appliesTo } from './price-level.ts';
import type { Rates, RatesOfTime } from './rates.ts';
import type { Pay } from './restate.ts';

/**
 * The rates that a lens restates a pay with: the newest, or those of the pay's own year. A pay without a
 * year has only the newest, and one in constant prices is already stated in the newest. A year that
 * nothing is known of has an empty set, never that of another year. The reader's own rates stand for
 * every year.
 */
export function ratesOfTime(
  pay: Pick<Pay, 'country' | 'area' | 'year'>,
  { priceLevel, rateDate }: Pick<Lens, 'priceLevel'> & Partial<Pick<Lens, 'rateDate'>>,
  rates: Rates,
): RatesOfTime {
  const inConstantPrices = priceLevel === 'real' && appliesTo(pay, 'real');
  if (rateDate !== 'own-year' || pay.year === undefined || inConstantPrices) return rates;
  const ofYear = rates.yearly.byYear[String(pay.year)] ?? nothingOf(pay.year);
  return rates.exchange.own ? { ...ofYear, exchange: rates.exchange } : ofYear;
}

const nothingOf = (year: number): RatesOfTime => ({
  year,
  exchange: { unitsPerUsd: {} },
  ppp: { factors: {} },
  bigMac: { date: '', prices: {} },
});
