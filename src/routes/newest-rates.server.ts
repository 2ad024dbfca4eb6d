import { ratesThrough } from '#lib/data/rates.ts';
import type { PackedAnswer } from '#lib/domain/answer.ts';
import { onlyRates } from '#lib/domain/only-rates.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';

/** The newest rates and price levels and those of earlier years, as they are compiled. */
export const newestRates = (): Promise<Rates> =>
  ratesThrough((question) => openDatasets().ask(question));

/** Those of them that the rows of an answer take in dollars, to be sent with its page. */
export async function ratesFor({ values }: PackedAnswer): Promise<Rates> {
  const texts = (column: string) => (values[column] ?? []).map(String);
  const of = { currencies: texts('currency'), countries: texts('country_iso2') };
  return onlyRates(await newestRates(), of);
}
