import { payByRegion } from '#lib/data/questions/pay-by-region.ts';
import { priceLevelHistory } from '#lib/data/questions/price-level-history.ts';
import { sexDifference } from '#lib/data/questions/sex-difference.ts';
import type { Chosen } from '#lib/state/chosen.ts';

/** What a country's page shows further down, by what is chosen. */
export const moreQuestions = (
  country: string,
  { base, countryGroup }: Pick<Chosen, 'base' | 'countryGroup'>,
) => ({
  prices: priceLevelHistory({ country, base: baseFor(country, base) }),
  sexes: sexDifference({ country }),
  regions: payByRegion({ country, group: countryGroup || null }),
});

/** Beside itself a country is as dear as ever: then the United States stand beside it, or it beside Britain. */
export function baseFor(country: string, base: string): string {
  if (base !== country) return base;
  return country === 'US' ? 'GB' : 'US';
}
