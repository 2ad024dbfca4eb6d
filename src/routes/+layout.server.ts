import { latestExchangeRates } from '#lib/data/questions/latest-exchange-rates.ts';
import { openDatasets, readManifest } from '#lib/engine/open-datasets.server.ts';

/** What every page needs and no page may wait for: kept to a few hundred bytes. */
export async function load() {
  const { rows } = await openDatasets().ask(latestExchangeRates());
  const { titles, stateShapes } = readManifest().files;
  return {
    /** Where the site will stand, for canonical addresses; without it they are relative. */
    site: (process.env.SITE_URL ?? '').replace(/\/+$/, ''),
    /** Every currency with a rate. */
    currencies: rows.map(({ currency }) => String(currency)).join(),
    files: { titles, stateShapes },
  };
}
