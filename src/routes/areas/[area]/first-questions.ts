import { areaOccupations } from '#lib/data/questions/area-occupations.ts';
import { areaProfile } from '#lib/data/questions/area-profile.ts';
import type { Chosen } from '#lib/state/chosen.ts';

/** So many occupations are shown before the reader asks for all. */
export const shown = 15;

type Choices = Pick<Chosen, 'lens' | 'whole'>;

/** What an area's page shows first, by what is chosen. */
export const firstQuestions = (area: string, { lens, whole }: Choices) => ({
  profile: areaProfile({ area }),
  paid: areaOccupations({
    area,
    by: 'pay',
    statistic: lens.statistic,
    first: whole.includes('top-paid') ? null : shown,
  }),
  common: areaOccupations({
    area,
    by: 'jobs',
    first: whole.includes('most-common') ? null : shown,
  }),
});
