import { countryProfile } from '#lib/data/questions/country-profile.ts';
import { countryPublications } from '#lib/data/questions/country-publications.ts';
import { payByMajorGroup } from '#lib/data/questions/pay-by-major-group.ts';
import { topOccupations } from '#lib/data/questions/top-occupations.ts';
import type { Chosen } from '#lib/state/chosen.ts';

/** So many occupations are shown before the reader asks for all. */
const best = 20;

/** What a country's page shows first, by what is chosen. */
export const firstQuestions = (country: string, { whole }: Pick<Chosen, 'whole'>) => ({
  profile: countryProfile({ country }),
  publications: countryPublications({ country }),
  groups: payByMajorGroup({ country }),
  occupations: topOccupations({
    country,
    first: whole.includes('top-occupations') ? null : best,
  }),
});
