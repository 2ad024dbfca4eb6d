import { error } from '@sveltejs/kit';
import { titlesFinding } from '#lib/data/findings/titles-finding.ts';
import { unpack } from '#lib/domain/answer.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import { viewOf } from '#lib/domain/view.ts';
import { defaultChosen } from '#lib/state/chosen.ts';
import { renderedIsland } from '../../island/rendered-island.ts';
import type { PageServerLoad } from './$types';
import { firstAnswers, moreFigures } from './answers.server.ts';
import { groupsAbove } from './groups-above.server.ts';
import { moreQuestions } from './more-questions.ts';
import MoreFigures from './MoreFigures.svelte';

export { entries } from './entries.server.ts';

export const load: PageServerLoad = async ({ params: { soc } }) => {
  const answers = await firstAnswers(soc);
  const title = answers.profile.values.title?.[0];
  if (typeof title !== 'string') error(404, `No pay is published under the code ${soc}.`);
  const detailed = answers.profile.values.level?.[0] === 'detailed';
  const more = await moreFigures(soc);
  const titles = viewOf(unpack(moreQuestions(soc, defaultChosen).titles, more.answers.titles), {
    lens: defaultLens,
    rates: null,
  });
  return {
    lensBar: true,
    filters: ['places', 'census-region'] as const,
    alsoCalled: titles.rows.length > 0 ? titlesFinding(titles).sentence : '',
    groups: await groupsAbove(answers.profile),
    answers,
    more: renderedIsland(MoreFigures, { soc, title, detailed, ...more }),
  };
};
