import type { OccupationFilters } from '#lib/data/occupation-filters.ts';
import { payAndGrowth } from '#lib/data/questions/pay-and-growth.ts';
import type { PackedAnswer } from '#lib/domain/answer.ts';
import { postalCodeOf } from '#lib/domain/postal-code.ts';
import type { Chosen } from '#lib/state/chosen.ts';

/** A group of occupations that has a page of its own. */
export interface OccupationGroup {
  readonly code: string;
  readonly title: string;
}

/** All occupations, and the major groups they stand in: `list.json` beside the page. */
export interface OccupationList extends Record<string, unknown> {
  readonly occupations: PackedAnswer;
  readonly groups: readonly OccupationGroup[];
}

type Choices = Pick<
  Chosen,
  | 'areas'
  | 'technology'
  | 'near'
  | 'lens'
  | 'query'
  | 'group'
  | 'education'
  | 'experience'
  | 'minPay'
  | 'minGrowth'
  | 'minOpenings'
>;

/** What is chosen that only leaves occupations out. */
export const filtersIn = (chosen: Choices): OccupationFilters => ({
  named: chosen.query,
  group: chosen.group,
  education: chosen.education,
  experience: chosen.experience,
  minPay: chosen.minPay,
  statistic: chosen.lens.statistic,
  minGrowth: chosen.minGrowth,
  minOpenings: chosen.minOpenings,
});

/** The one area whose pay is shown: of several chosen the narrowest, the first of them. */
export const areaIn = ({ areas }: Pick<Chosen, 'areas'>): string =>
  areas.find((area) => area.length > 2) ??
  areas.find((area) => postalCodeOf(area) !== undefined) ??
  '99';

/** What the page asks, by what is chosen. */
export const occupationsChosen = (chosen: Choices) =>
  payAndGrowth({
    area: areaIn(chosen),
    technology: chosen.technology || null,
    near: chosen.near || null,
    filters: filtersIn(chosen),
  });
