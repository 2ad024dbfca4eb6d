import type { Percentiles } from './percentile-band.ts';

/** A source of a blend: its percentiles, and how much it weighs against the others. */
export interface BlendSource {
  readonly name: string;
  /** Zero or more, in any unit. */
  readonly weight: number;
  readonly percentiles: Percentiles;
}

/** One percentile of a blend. */
export interface Blended {
  /** Null where no source with a weight has it. */
  readonly value: number | null;
  /** The least and the most that it comes to over plausible weights. */
  readonly low: number | null;
  readonly high: number | null;
  /** The sources with a weight that lack it, whose weight the others took over. */
  readonly missing: readonly string[];
}

export type BlendedPercentiles = Readonly<Record<10 | 25 | 50 | 75 | 90, Blended>>;

/** How far a weight may plausibly be off, as a share of itself. */
export const weightDoubt = 0.25;

/**
 * One market figure from several sources, percentile by percentile: Σ wᵢxᵢ ÷ Σ wᵢ over those that have
 * it, with the low and the high as each weight is a quarter less or more, in every combination. It is no
 * percentile of the pooled records. Throws where a weight is negative or no number.
 */
export function blend(sources: readonly BlendSource[]): BlendedPercentiles {
  const wrong = sources.find(({ weight }) => !(Number.isFinite(weight) && weight >= 0));
  if (wrong) throw new RangeError(`The weight of ${wrong.name} must be zero or more.`);
  const weighed = sources.filter(({ weight }) => weight > 0);
  const of = (percentile: keyof Percentiles) => blendOne(weighed, percentile);
  return { 10: of(10), 25: of(25), 50: of(50), 75: of(75), 90: of(90) };
}

interface Weighed {
  readonly value: number;
  readonly weight: number;
}

function blendOne(sources: readonly BlendSource[], percentile: keyof Percentiles): Blended {
  const present = sources.flatMap(({ weight, percentiles }): Weighed[] => {
    const value = percentiles[percentile];
    return value === null ? [] : [{ value, weight }];
  });
  const missing = sources.flatMap(({ name, percentiles }) =>
    percentiles[percentile] === null ? [name] : [],
  );
  if (present.length === 0) return { value: null, low: null, high: null, missing };
  const bounds = boundsOf(present);
  return { value: meanOf(present), ...bounds, missing };
}

const meanOf = (weighed: readonly Weighed[]): number =>
  weighed.reduce((sum, { value, weight }) => sum + weight * value, 0) /
  weighed.reduce((sum, { weight }) => sum + weight, 0);

// The extremes over all combinations give every value above some point the one weight, every other the
// other: so many combinations as there are values, not two to their number.
function boundsOf(weighed: readonly Weighed[]): { low: number; high: number } {
  const rising = [...weighed].sort((a, b) => a.value - b.value);
  const means = rising.flatMap((_, split) => [
    meanOf(leaning(rising, split, 1)),
    meanOf(leaning(rising, split, -1)),
  ]);
  return { low: Math.min(...means), high: Math.max(...means) };
}

const leaning = (rising: readonly Weighed[], split: number, up: 1 | -1): readonly Weighed[] =>
  rising.map(({ value, weight }, at) => ({
    value,
    weight: weight * (1 + (at >= split ? up : -up) * weightDoubt),
  }));
