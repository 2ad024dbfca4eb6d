import { renderedIsland } from '../island/rendered-island.ts';
import { occupationList } from './occupation-list.server.ts';
import OccupationsFigure from './OccupationsFigure.svelte';

export async function load() {
  const list = await occupationList();
  return {
    lensBar: true,
    priceLevels: ['fx'] as const,
    count: list.occupations.length,
    list: renderedIsland(OccupationsFigure, list),
  };
}
