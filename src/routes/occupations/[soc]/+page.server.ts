import { error } from '@sveltejs/kit';
import { occupationPages } from '#lib/data/questions/occupation-pages.ts';
import { pack } from '#lib/domain/answer.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { defaultChosen } from '#lib/state/chosen.ts';
import type { EntryGenerator, PageServerLoad } from './$types';
import { occupationQuestions } from './questions.ts';

export const entries: EntryGenerator = async () => {
  const { rows } = await openDatasets().ask(occupationPages());
  return rows.map(({ soc_code }) => ({ soc: String(soc_code) }));
};

export const load: PageServerLoad = async ({ params: { soc } }) => {
  const engine = openDatasets();
  const questions = occupationQuestions(soc, defaultChosen);
  const ask = async (name: keyof typeof questions) => pack(await engine.ask(questions[name]));
  const profile = await ask('profile');
  if (profile.length === 0) error(404, `No pay is published under the code ${soc}.`);
  return {
    lensBar: true,
    filters: ['places', 'census-region'] as const,
    answers: {
      profile,
      keyFigures: await ask('keyFigures'),
      percentiles: await ask('percentiles'),
      levels: await ask('levels'),
      states: await ask('states'),
      metros: await ask('metros'),
      industries: await ask('industries'),
      history: await ask('history'),
      outlook: await ask('outlook'),
      members: await ask('members'),
      related: await ask('related'),
      titles: await ask('titles'),
      technology: await ask('technology'),
      countries: await ask('countries'),
    },
  };
};
