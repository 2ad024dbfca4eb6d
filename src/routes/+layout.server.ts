import { latestExchangeRates } from '#lib/data/questions/latest-exchange-rates.ts';
import { openDatasets, readManifest } from '#lib/engine/open-datasets.server.ts';
import { allPlaces } from './places.server.ts';

/** The same for every page: asked once. */
let asked: ReturnType<typeof ask> | null = null;

/** What every page needs and no page may wait for: kept to a kilobyte or two. */
export const load = () => (asked ??= ask());

async function ask() {
  const { rows } = await openDatasets().ask(latestExchangeRates());
  const places = await allPlaces();
  return {
    /** Where the site will stand, for canonical addresses; without it they are relative. */
    site: (process.env.SITE_URL ?? '').replace(/\/+$/, ''),
    /** Every currency with a rate. */
    currencies: rows.map(({ currency }) => String(currency)).join(),
    /** States and territories; the other areas to choose from stand in `areas.json`. */
    states: places.filter(({ kind }) => kind === 'state' || kind === 'territory'),
    files: readManifest().files,
  };
}
