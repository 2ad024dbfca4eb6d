import { quantile } from '#lib/domain/quantile.ts';

/** Two amounts of one row. */
export interface Pair {
  readonly pay: number;
  readonly growth: number;
}

export type Quadrant = 'more-faster' | 'more-slower' | 'less-faster' | 'less-slower';

export const quadrantWords: Readonly<Record<Quadrant, readonly [string, string]>> = {
  'more-slower': ['pays more', 'grows slower'],
  'more-faster': ['pays more', 'grows faster'],
  'less-slower': ['pays less', 'grows slower'],
  'less-faster': ['pays less', 'grows faster'],
};

export interface Quadrants {
  /** The medians of what is shown; the lines between the quadrants. */
  readonly pay: number;
  readonly growth: number;
  /** The quadrant of each pair; at the median it counts as more, or faster. */
  readonly of: readonly Quadrant[];
}

// The median of a handful of rows parts nothing.
const fewest = 8;

/** Pairs parted at their medians; null where there are too few for that to mean anything. */
export function quadrantsOf(pairs: readonly Pair[]): Quadrants | null {
  if (pairs.length < fewest) return null;
  const pay = quantile(
    pairs.map((pair) => pair.pay),
    0.5,
  );
  const growth = quantile(
    pairs.map((pair) => pair.growth),
    0.5,
  );
  if (pay === undefined || growth === undefined) return null;
  return {
    pay,
    growth,
    of: pairs.map((pair): Quadrant => {
      const more = pair.pay >= pay ? 'more' : 'less';
      return `${more}-${pair.growth >= growth ? 'faster' : 'slower'}`;
    }),
  };
}
