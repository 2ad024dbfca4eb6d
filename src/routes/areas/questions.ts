import { metroWages } from '#lib/data/questions/metro-wages.ts';
import { occupationProfile } from '#lib/data/questions/occupation-profile.ts';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import type { PackedAnswer } from '#lib/domain/answer.ts';
import { postalCodeOf } from '#lib/domain/postal-code.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { isCensusRegion } from '#lib/domain/region.ts';
import type { Chosen } from '#lib/state/chosen.ts';

/** The founding guide's occupation: what the page begins with. */
const start = '11-9111';

type Choices = Pick<Chosen, 'occupations' | 'areas' | 'region' | 'query'>;

/** The occupation that the page is about. */
export const occupationOf = ({ occupations }: Pick<Chosen, 'occupations'>): string =>
  occupations[0] ?? start;

const regionOf = ({ region }: Pick<Chosen, 'region'>) => (isCensusRegion(region) ? region : null);

/** What the page shows first. */
export const firstQuestions = (chosen: Choices) => {
  const soc = occupationOf(chosen);
  return {
    profile: occupationProfile({ soc }),
    states: stateWages({ soc, region: regionOf(chosen) }),
  };
};

/** What it shows of metropolitan and nonmetropolitan areas, those that publish nothing included. */
export const moreQuestions = (chosen: Choices) => {
  const states = chosen.areas.flatMap((area) => postalCodeOf(area) ?? []);
  return {
    metros: metroWages({
      soc: occupationOf(chosen),
      // Several states are compared with each other; only one of them narrows the list.
      state: states.length === 1 ? (states[0] ?? null) : null,
      region: regionOf(chosen),
      named: chosen.query || null,
      every: true,
    }),
  };
};

/** What the figures further down need beside what came with the page: `more.json`. */
export interface AreasMore extends Record<string, unknown> {
  readonly answers: Readonly<Record<keyof ReturnType<typeof moreQuestions>, PackedAnswer>>;
  /** The price parities, so that ranks at average prices are there before any script runs. */
  readonly rates: Rates;
}
