import { renderedIsland } from '../island/rendered-island.ts';
import ByCountryFigure from './ByCountryFigure.svelte';
import { allCountryPages } from './country-pages.server.ts';
import { firstFigures, moreFigures } from './countries-answers.server.ts';
import MoreFigures from './MoreFigures.svelte';

export async function load() {
  return {
    lensBar: true,
    priceLevels: ['fx', 'ppp', 'bigmac'] as const,
    rateDates: true,
    filters: ['places', 'world-region'] as const,
    countries: await allCountryPages(),
    ...(await firstFigures()),
    first: renderedIsland(ByCountryFigure, {}),
    more: renderedIsland(MoreFigures, await moreFigures()),
  };
}
