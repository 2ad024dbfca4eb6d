import { keyFigures } from '#lib/data/questions/key-figures.ts';
import { occupationProfile } from '#lib/data/questions/occupation-profile.ts';
import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import type { Chosen } from '#lib/state/chosen.ts';

/** What an occupation's page shows first, by the places chosen. */
export const firstQuestions = (soc: string, { areas }: Pick<Chosen, 'areas'>) => ({
  profile: occupationProfile({ soc }),
  keyFigures: keyFigures({ soc }),
  percentiles: wagePercentiles({ soc, areas: ['99', ...areas] }),
});
