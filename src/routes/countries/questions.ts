import { matchCandidates } from '#lib/data/questions/match-candidates.ts';
import { occupationProfile } from '#lib/data/questions/occupation-profile.ts';
import { payByCountry } from '#lib/data/questions/pay-by-country.ts';
import { publicationGroups } from '#lib/data/questions/publication-groups.ts';
import type { PackedAnswer } from '#lib/domain/answer.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { isWorldRegion } from '#lib/domain/region.ts';
import type { Chosen } from '#lib/state/chosen.ts';

/** What the page begins with: the founding guide's occupation, and how the United Kingdom calls it. */
export const start = { soc: '11-9111', country: 'GB' };

type Choices = Pick<
  Chosen,
  'occupations' | 'areas' | 'countries' | 'region' | 'matches' | 'likeness' | 'lens'
>;

/** What the figures of the page ask of the publications, by what is chosen. */
export const acrossCountries = (chosen: Choices) => ({
  soc: chosen.occupations[0] ?? start.soc,
  areas: chosen.areas.filter((area) => area !== '99'),
  countries: chosen.countries,
  region: isWorldRegion(chosen.region) ? chosen.region : null,
  choices: chosen.matches,
  like: chosen.likeness,
  statistic: chosen.lens.statistic,
});

/** What the page shows first. */
export const firstQuestions = (chosen: Choices) => {
  const asked = acrossCountries(chosen);
  return { profile: occupationProfile({ soc: asked.soc }), pay: payByCountry(asked) };
};

/** What it shows of how one country's groups are matched. */
export const matchQuestions = (of: { soc: string; country: string }) => ({
  candidates: matchCandidates(of),
  groups: publicationGroups(of),
});

/** What the figures further down need beside what came with the page: `more.json`. */
export interface CountriesMore extends Record<string, unknown> {
  readonly answers: Readonly<Record<keyof ReturnType<typeof matchQuestions>, PackedAnswer>>;
  /** For the groups in dollars, before any script runs. */
  readonly rates: Rates;
}
