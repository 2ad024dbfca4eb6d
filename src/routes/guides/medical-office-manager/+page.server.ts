import type { PriceLevel } from '#lib/domain/lens.ts';
import { renderedIsland } from '../../island/rendered-island.ts';
import { firstAnswers, moreAnswers } from './guide-answers.server.ts';
import GuideFigures from './GuideFigures.svelte';

export async function load() {
  const more = await moreAnswers();
  return {
    lensBar: true,
    priceLevels: ['fx', 'ppp', 'bigmac'] satisfies PriceLevel[],
    filters: ['world-region'] as const,
    answers: await firstAnswers(),
    rates: more.rates,
    more: renderedIsland(GuideFigures, more),
  };
}
