import { renderedIsland } from '../island/rendered-island.ts';
import { occupationList } from './occupation-list.server.ts';
import GroupedOccupations from './GroupedOccupations.svelte';
import Explorer from './Explorer.svelte';

export async function load() {
  const list = await occupationList();
  return {
    lensBar: true,
    priceLevels: ['fx', 'rpp'] as const,
    count: list.occupations.length,
    explorer: renderedIsland(Explorer, list),
    groups: renderedIsland(GroupedOccupations, list),
  };
}
