import type { Basket } from '#lib/data/basket.ts';
import { areaDifferentials } from '#lib/data/questions/area-differentials.ts';
import { basketOccupations } from '#lib/data/questions/basket-occupations.ts';
import type { PackedAnswer } from '#lib/domain/answer.ts';
import { isCensusRegion } from '#lib/domain/region.ts';
import { defaultChosen, type Chosen } from '#lib/state/chosen.ts';

type Choices = Pick<
  Chosen,
  'occupations' | 'mix' | 'weights' | 'against' | 'region' | 'query' | 'step'
>;

/** All areas, not snapped: what every region, name and band is found in. */
export const unsnapped: Chosen = { ...defaultChosen, step: null };

/** The basket and the base that are chosen; all occupations together are always weighted by jobs. */
const basketOf = ({ occupations, mix, weights, against }: Choices): Basket => ({
  occupations,
  mix,
  weights: occupations.length === 0 ? 'jobs' : weights,
  base: against,
});

const regionOf = ({ region }: Choices) => (isCensusRegion(region) ? region : null);

/** What the page shows first, and the titles of what is in the basket. */
export const firstQuestions = (chosen: Choices) => ({
  states: areaDifferentials({
    ...basketOf(chosen),
    scope: 'state',
    region: regionOf(chosen),
    step: chosen.step,
  }),
  basket: basketOccupations({
    ...basketOf(chosen),
    first: chosen.occupations.length === 0 ? 20 : null,
  }),
});

/** The same of the metropolitan and nonmetropolitan areas. */
export const localQuestions = (chosen: Choices) => ({
  local: areaDifferentials({
    ...basketOf(chosen),
    scope: 'local',
    region: regionOf(chosen),
    named: chosen.query || null,
    step: chosen.step,
  }),
});

/** What the figures further down need beside what came with the page: `more.json`. */
export interface DifferentialsMore extends Record<string, unknown> {
  readonly answers: Readonly<Record<keyof ReturnType<typeof localQuestions>, PackedAnswer>>;
  /** What every occupation in all local areas takes over the wire, in bytes. */
  readonly wholeBytes: number;
}
