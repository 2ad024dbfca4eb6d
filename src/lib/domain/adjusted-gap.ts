import { gapDesign } from './gap-design.ts';
import { groupedRegression } from './grouped-regression.ts';
import { studentT975 } from './student-t.ts';

/** Women or men who are alike in every factor that the gap is adjusted for. */
export interface GapCell {
  readonly woman: boolean;
  /** Their category in each factor, in the order of the factors. */
  readonly categories: readonly string[];
  /** Whole years; null where tenure is no factor. */
  readonly tenure: number | null;
  readonly people: number;
  /** Σ ln(pay) and Σ ln(pay)² over them. */
  readonly sum: number;
  readonly squares: number;
}

/** A pay gap in percent of men's pay, with its 95 % interval. */
export interface EstimatedGap {
  readonly state: 'estimated';
  readonly gap: number;
  readonly low: number;
  readonly high: number;
  /** The share of the variance of ln(pay) that sex and factors explain; null where pay does not vary. */
  readonly rSquared: number | null;
  readonly women: number;
  readonly men: number;
  /** Of them: people in a combination of categories that has both women and men. */
  readonly comparable: number;
  /** Categories that say nothing beside the others, and were left out. */
  readonly dropped: readonly string[];
}

export type AdjustedGap = EstimatedGap | { readonly state: 'refused'; readonly reason: string };

// People beyond what is estimated that a regression needs to say anything.
const leastFreedom = 30;

/**
 * The pay gap between women and men who are alike in the factors: 100 × (1 − exp(b)) percent, b the
 * coefficient of being a woman in a least-squares regression of ln(pay) on it, on the categories of each
 * factor, and on tenure and its square where it is one. The interval is exp of b ± t × its robust error.
 * Without factors: the gap of the geometric means. Refused in words where it would say nothing.
 */
export function adjustedGap(cells: readonly GapCell[]): AdjustedGap {
  const [women, men] = [true, false].map((woman) =>
    cells.reduce((sum, cell) => sum + (cell.woman === woman ? cell.people : 0), 0),
  ) as [number, number];
  if (women === 0 || men === 0)
    return refused(`The payroll names no ${women === 0 ? 'women' : 'men'}.`);
  const comparable = comparableIn(cells);
  if (comparable === 0) {
    return refused(
      'No combination of the factors has both women and men in it: choose fewer factors, or wider ones.',
    );
  }
  const design = gapDesign(cells);
  if (design.size > mostColumns) {
    return refused(
      `The factors have more than ${mostColumns.toLocaleString('en-US')} categories beside the largest: choose fewer factors.`,
    );
  }
  const { coefficient, error, freedom, rSquared, dropped } = groupedRegression(
    design.cells,
    design.size,
  );
  if (freedom < leastFreedom) {
    return refused(
      `There are too few people for these factors: ${leastFreedom} more than there are categories are needed. Choose fewer factors.`,
    );
  }
  if (coefficient === null) {
    return refused(
      'Being a woman cannot be told apart from the other factors: choose fewer factors, or wider ones.',
    );
  }
  const reach = studentT975(freedom) * error;
  return {
    state: 'estimated',
    gap: inPercent(coefficient),
    low: inPercent(coefficient + reach),
    high: inPercent(coefficient - reach),
    rSquared,
    women,
    men,
    comparable,
    dropped: dropped.flatMap((at) => design.names[at] ?? []),
  };
}

// Their normal equations fit into memory, and are solved in less than a tenth of a second.
const mostColumns = 500;

const inPercent = (coefficient: number): number => 100 * (1 - Math.exp(coefficient));

const refused = (reason: string): AdjustedGap => ({ state: 'refused', reason });

function comparableIn(cells: readonly GapCell[]): number {
  const groups = new Map<string, { women: number; men: number }>();
  for (const { woman, categories, people } of cells) {
    const key = JSON.stringify(categories);
    const group = groups.get(key) ?? { women: 0, men: 0 };
    groups.set(key, group);
    group[woman ? 'women' : 'men'] += people;
  }
  return [...groups.values()].reduce(
    (sum, { women, men }) => sum + (women > 0 && men > 0 ? women + men : 0),
    0,
  );
}
