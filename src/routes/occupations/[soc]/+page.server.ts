import { error } from '@sveltejs/kit';
import { titlesFinding } from '#lib/data/findings/titles-finding.ts';
import { unpack } from '#lib/domain/answer.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import { viewOf } from '#lib/domain/view.ts';
import { defaultChosen } from '#lib/state/chosen.ts';
import { renderedIsland } from '../../island/rendered-island.ts';
import type { PageServerLoad } from './$types';
import { firstAnswers, moreFigures, nationalPercentiles } from './answers.server.ts';
import DetailedFigures from './DetailedFigures.svelte';
import { detailedQuestions } from './detailed-questions.ts';
import { pageLevels } from './entries.server.ts';
import FirstFigure from './FirstFigure.svelte';
import GroupFigures from './GroupFigures.svelte';
import { groupsAbove } from './groups-above.server.ts';
import type { More } from './more-figures.ts';

export { entries } from './entries.server.ts';

export const load: PageServerLoad = async ({ params: { soc } }) => {
  if (!(await pageLevels()).has(soc)) error(404, `No pay is published under the code ${soc}.`);
  const [answers, percentiles, more] = await Promise.all([
    firstAnswers(soc),
    nationalPercentiles(soc),
    moreFigures(soc),
  ]);
  const occupation = `${soc} ${String(answers.profile.values.title?.[0])}`;
  return {
    lensBar: true,
    filters: ['places', 'census-region'] as const,
    alsoCalled: alsoCalled(soc, more),
    groups: await groupsAbove(answers.profile),
    answers,
    percentiles,
    first: renderedIsland(FirstFigure, { soc, occupation, answer: percentiles }),
    more:
      more.level === 'detailed'
        ? renderedIsland(DetailedFigures, { soc, occupation, ...more })
        : renderedIsland(GroupFigures, { soc, occupation, ...more }),
  };
};

function alsoCalled(soc: string, more: More): string {
  if (more.level !== 'detailed') return '';
  const answer = unpack(detailedQuestions(soc, defaultChosen).titles, more.answers.titles);
  const titles = viewOf(answer, { lens: defaultLens, rates: null });
  return titles.rows.length > 0 ? titlesFinding(titles).sentence : '';
}
