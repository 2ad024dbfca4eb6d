import { keyFigures } from '#lib/data/questions/key-figures.ts';
import { occupationProfile } from '#lib/data/questions/occupation-profile.ts';
import { wageLevels } from '#lib/data/questions/wage-levels.ts';
import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import type { Chosen } from '#lib/state/chosen.ts';

/** What an occupation's page shows first, by the places chosen. */
export const firstQuestions = (soc: string, { areas }: Pick<Chosen, 'areas'>) => ({
  profile: occupationProfile({ soc }),
  keyFigures: keyFigures({ soc }),
  percentiles: wagePercentiles({ soc, areas: ['99', ...areas] }),
  // Levels are set for local areas: a metro has its own, a state those of its areas.
  levels: wageLevels({ soc, area: areas.find(isLocal) ?? areas.find(isState) ?? '99' }),
});

const isLocal = (area: string): boolean => area.length > 2;
const isState = (area: string): boolean => area.length === 2 && area !== '99';
