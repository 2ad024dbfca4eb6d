import type { View } from '#lib/domain/view.ts';
import { quadrantsOf, quadrantWords, type Quadrant } from './quadrants.ts';
import { scatterValues, type ScatterOptions } from './scatter-dots.ts';

/** A quadrant to choose, with the codes of the rows that lie in it. */
export interface QuadrantChoice {
  readonly value: Quadrant;
  readonly words: string;
  readonly codes: readonly string[];
}

/** The quadrants of a `PayGrowthScatter`, to pick one without a pointer; none where none is drawn. */
export function quadrantChoices(view: View, options: ScatterOptions): readonly QuadrantChoice[] {
  const { dots } = scatterValues(view, options);
  const parted = quadrantsOf(dots);
  if (!parted) return [];
  return (Object.keys(quadrantWords) as Quadrant[]).map((value) => ({
    value,
    words: quadrantWords[value].join(', '),
    codes: dots.flatMap(({ code }, at) => (parted.of[at] === value ? code : [])),
  }));
}
