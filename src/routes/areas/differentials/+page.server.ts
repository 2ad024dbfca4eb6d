import { renderedIsland } from '../../island/rendered-island.ts';
import { firstFigures, moreFigures } from './differentials-answers.server.ts';
import MoreFigures from './MoreFigures.svelte';
import StatesFigure from './StatesFigure.svelte';

export async function load() {
  return {
    ...(await firstFigures()),
    first: renderedIsland(StatesFigure, {}),
    more: renderedIsland(MoreFigures, await moreFigures()),
  };
}
