import { renderedIsland } from '../../island/rendered-island.ts';
import { allAreaPages } from '../area-pages.server.ts';
import type { PageServerLoad } from './$types';
import { firstAnswers, moreFigures } from './answers.server.ts';
import { areaAt } from './entries.server.ts';
import FirstFigures from './FirstFigures.svelte';
import MoreFigures from './MoreFigures.svelte';
import { relatedAreas } from './related-areas.ts';

export { entries } from './entries.server.ts';

export const load: PageServerLoad = async ({ params: { area: address } }) => {
  const area = await areaAt(address);
  const [answers, more] = await Promise.all([firstAnswers(area), moreFigures(area)]);
  const { code, name } = area;
  return {
    lensBar: true,
    area,
    related: relatedAreas(area, await allAreaPages()),
    answers,
    first: renderedIsland(FirstFigures, { area: code, name, answers }),
    more: renderedIsland(MoreFigures, more),
  };
};
