import { occupationPages } from '#lib/data/questions/occupation-pages.ts';
import { pack } from '#lib/domain/answer.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { defaultChosen } from '#lib/state/chosen.ts';
import { occupationsChosen, type OccupationList } from './occupation-list.ts';

/** The page's list, with nothing chosen. */
export async function occupationList(): Promise<OccupationList> {
  const engine = openDatasets();
  const every = await engine.ask(occupationPages());
  return {
    occupations: pack(await engine.ask(occupationsChosen(defaultChosen))),
    groups: every.rows
      .filter(({ level }) => level === 'major')
      .map(({ soc_code, title }) => ({ code: String(soc_code), title: String(title) })),
  };
}
