import { importExchangeRates } from './exchange-rates.ts';
import type { Importer } from './imported-table.ts';
import { importOewsIndustry } from './oews-industry.ts';
import { importOewsMetro } from './oews-metro.ts';
import { importOewsNational } from './oews-national.ts';
import { importOewsState } from './oews-state.ts';
import { importProjections } from './projections.ts';

/** Every source that can be refreshed, by the name that the command line gives it. */
export const importers: Readonly<Record<string, Importer>> = {
  'oews-national': importOewsNational,
  'oews-state': importOewsState,
  'oews-metro': importOewsMetro,
  'oews-industry': importOewsIndustry,
  projections: importProjections,
  'exchange-rates': importExchangeRates,
};
