import { countryPages } from '#lib/data/questions/country-pages.ts';
import { isWorldRegion } from '#lib/domain/region.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import type { CountryPage } from './country-page.ts';

let asked: Promise<readonly CountryPage[]> | null = null;

/** Every country that has a page, by name. */
export const allCountryPages = (): Promise<readonly CountryPage[]> => (asked ??= ask());

async function ask(): Promise<readonly CountryPage[]> {
  const { rows } = await openDatasets().ask(countryPages());
  return rows.map(({ country_iso2, country, region, price_years }): CountryPage => {
    if (!isWorldRegion(region)) throw new TypeError(`${String(country)} lies in no world region`);
    return {
      code: String(country_iso2),
      name: String(country),
      region,
      priced: Number(price_years) > 0,
    };
  });
}
