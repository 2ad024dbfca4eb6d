import { error } from '@sveltejs/kit';
import { renderedIsland } from '../../island/rendered-island.ts';
import { allCountryPages } from '../country-pages.server.ts';
import type { PageServerLoad } from './$types';
import { firstFigures, moreFigures } from './answers.server.ts';
import FirstFigures from './FirstFigures.svelte';
import MoreFigures from './MoreFigures.svelte';

export { entries } from './entries.server.ts';

export const load: PageServerLoad = async ({ params: { iso2 } }) => {
  const country = (await allCountryPages()).find(({ code }) => code === iso2);
  if (!country) error(404, `No pay is published here for the country ${iso2}.`);
  const [first, more] = await Promise.all([firstFigures(iso2), moreFigures(iso2)]);
  return {
    lensBar: true,
    priceLevels: ['fx', 'ppp', 'bigmac'] as const,
    country,
    ...first,
    first: renderedIsland(FirstFigures, { country: iso2, name: country.name, ...first }),
    more: renderedIsland(MoreFigures, more),
  };
};
