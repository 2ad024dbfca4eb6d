import { renderedIsland } from '../island/rendered-island.ts';
import { allAreaPages } from './area-pages.server.ts';
import { firstFigures, moreFigures } from './areas-answers.server.ts';
import MoreFigures from './MoreFigures.svelte';
import StatesFigures from './StatesFigures.svelte';

export async function load() {
  const states = (await allAreaPages()).filter(({ code }) => code.length === 2);
  return {
    lensBar: true,
    filters: ['places', 'census-region'] as const,
    states,
    answers: await firstFigures(),
    first: renderedIsland(StatesFigures, {}),
    more: renderedIsland(MoreFigures, await moreFigures()),
  };
}
