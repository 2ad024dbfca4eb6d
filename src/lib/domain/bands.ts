import { rangeAround, type PayRange } from './pay-range.ts';

/** The pay range of a grade, US dollars a year at full time. */
export interface Band extends PayRange {
  readonly grade: string;
}

/** A grade with the median of its market, aged and blended; null where its market has none. */
export interface GradeMarket {
  readonly grade: string;
  readonly market: number | null;
}

/** How bands are built from the market. */
export interface BandPlan {
  /** (Maximum − minimum) ÷ minimum of every band: 0.5 is 50 %. */
  readonly spread: number;
  /** From one midpoint to the next: 0.15 is 15 %. Null: each midpoint is the market's. */
  readonly progression: number | null;
  /** Amounts are rounded to a multiple of it. */
  readonly step: RoundingStep;
}

export const roundingSteps = [1, 100, 500, 1000] as const;
export type RoundingStep = (typeof roundingSteps)[number];

/**
 * Bands of grades, the lowest first, from their market medians. The midpoint is the middle of each:
 * minimum = 2 × midpoint ÷ (2 + spread), maximum = minimum × (1 + spread); all three are rounded after.
 * With a progression the midpoints rise from the first market median by it: a grade without a market has
 * a band then. Without one such a grade has none and is left out.
 */
export function buildBands(grades: readonly GradeMarket[], plan: BandPlan): readonly Band[] {
  return midpointsOf(grades, plan.progression).map(({ grade, midpoint }) => {
    const range = rangeAround(midpoint, plan.spread);
    return {
      grade,
      minimum: rounded(range.minimum, plan.step),
      midpoint: rounded(range.midpoint, plan.step),
      maximum: rounded(range.maximum, plan.step),
    };
  });
}

interface GradeMidpoint {
  readonly grade: string;
  readonly midpoint: number;
}

function midpointsOf(
  grades: readonly GradeMarket[],
  progression: number | null,
): readonly GradeMidpoint[] {
  if (progression === null) {
    return grades.flatMap(({ grade, market }) =>
      market === null ? [] : [{ grade, midpoint: market }],
    );
  }
  if (!(progression > -1)) throw new RangeError('A progression must be above −100 %.');
  const from = grades.findIndex(({ market }) => market !== null);
  const first = grades[from]?.market ?? null;
  if (first === null) return [];
  return grades.map(({ grade }, at) => ({
    grade,
    midpoint: first * (1 + progression) ** (at - from),
  }));
}

/**
 * The progression that the market itself has: exp of the slope of ln(median) over the position of the
 * grade, by least squares, less 1; null with fewer than two medians.
 */
export function marketProgression(grades: readonly GradeMarket[]): number | null {
  const known = grades.flatMap(({ market }, at) =>
    market !== null && market > 0 ? [{ x: at, y: Math.log(market) }] : [],
  );
  if (known.length < 2) return null;
  const mean = (of: (point: { x: number; y: number }) => number) =>
    known.reduce((sum, point) => sum + of(point), 0) / known.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const slope =
    mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
  return Math.exp(slope) - 1;
}

const rounded = (amount: number, step: number): number => Math.round(amount / step) * step;
