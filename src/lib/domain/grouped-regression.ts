import { cholesky } from './cholesky.ts';

/** People who are alike in all that a regression looks at. */
export interface DesignCell {
  /** The group whose level it shares, from 0. */
  readonly group: number;
  /** Its columns that are not zero: place and value. */
  readonly columns: readonly (readonly [at: number, value: number])[];
  readonly people: number;
  /** Σ y and Σ y² over its people. */
  readonly sum: number;
  readonly squares: number;
}

export interface GroupedRegression {
  /** Of the last column; null where the others already make it up. */
  readonly coefficient: number | null;
  /** Its standard error, robust to unequal variances (HC1). */
  readonly error: number;
  /** Columns dropped because those before them make them up. */
  readonly dropped: readonly number[];
  /** People less levels and columns estimated. */
  readonly freedom: number;
  /** The share of the variance that is explained; null where nothing varies. */
  readonly rSquared: number | null;
}

/**
 * Least squares of y on a level for each group and on `size` columns, from sums over people who are alike:
 * the same as row by row. The levels are swept out of the normal equations (Frisch, Waugh and Lovell), so
 * thousands of groups cost little. The error of the last coefficient is White's, multiplied by
 * √(n ÷ (n − p)): MacKinnon and White, Journal of Econometrics 29 (1985), HC1.
 */
export function groupedRegression(cells: readonly DesignCell[], size: number): GroupedRegression {
  const groups = groupSums(cells);
  const { matrix, right, scale } = normalEquations(cells, groups, size);
  const { dropped, solve } = cholesky(matrix, scale);
  const people = sumOf(cells, (cell) => cell.people);
  const freedom = people - groups.size - (size - dropped.length);
  const last = size - 1;
  const slopes = solve(right);
  const share = solve(unit(size, last));
  const levels = new Map(
    Array.from(groups, ([at, group]) => [
      at,
      {
        fitted: (group.sum - along(group.columns, slopes)) / group.people,
        share: along(group.columns, share) / group.people,
      },
    ]),
  );
  let [rss, meat] = [0, 0];
  for (const { group, columns, people: alike, sum, squares } of cells) {
    const level = levels.get(group)!;
    const fitted = level.fitted + along(columns, slopes);
    const left = Math.max(squares - 2 * fitted * sum + alike * fitted * fitted, 0);
    rss += left;
    meat += (along(columns, share) - level.share) ** 2 * left;
  }
  const total = totalOf(cells, people);
  return {
    coefficient: dropped.includes(last) ? null : slopes[last]!,
    error: freedom > 0 ? Math.sqrt((meat * people) / freedom) : Number.NaN,
    dropped,
    freedom,
    rSquared: total > 0 ? 1 - rss / total : null,
  };
}

interface GroupSums {
  people: number;
  sum: number;
  /** Σ x of its people, by column. */
  readonly columns: Map<number, number>;
}

function groupSums(cells: readonly DesignCell[]): ReadonlyMap<number, GroupSums> {
  const groups = new Map<number, GroupSums>();
  for (const { group, columns, people, sum } of cells) {
    const sums = groups.get(group) ?? { people: 0, sum: 0, columns: new Map<number, number>() };
    groups.set(group, sums);
    sums.people += people;
    sums.sum += sum;
    for (const [at, value] of columns) {
      sums.columns.set(at, (sums.columns.get(at) ?? 0) + people * value);
    }
  }
  return groups;
}

// X'X and X'y of the columns, each less its mean in the group; the scale is what it was before.
function normalEquations(
  cells: readonly DesignCell[],
  groups: ReadonlyMap<number, GroupSums>,
  size: number,
) {
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  const add = (columns: DesignCell['columns'], weight: number, sum: number) => {
    for (const [row, value] of columns) {
      right[row]! += sum * value;
      for (const [column, other] of columns) {
        matrix[row * size + column]! += weight * value * other;
      }
    }
  };
  for (const { columns, people, sum } of cells) add(columns, people, sum);
  const scale = Float64Array.from(right, (_, at) => matrix[at * size + at]!);
  for (const { columns, people, sum } of groups.values()) {
    add([...columns], -1 / people, -sum / people);
  }
  return { matrix, right, scale };
}

function along(columns: Iterable<readonly [at: number, value: number]>, of: Float64Array): number {
  let sum = 0;
  for (const [at, value] of columns) sum += value * of[at]!;
  return sum;
}

function totalOf(cells: readonly DesignCell[], people: number): number {
  const mean = sumOf(cells, ({ sum }) => sum) / people;
  return sumOf(cells, (cell) => cell.squares - 2 * mean * cell.sum + cell.people * mean * mean);
}

function unit(size: number, at: number): Float64Array {
  const vector = new Float64Array(size);
  vector[at] = 1;
  return vector;
}

const sumOf = (cells: readonly DesignCell[], of: (cell: DesignCell) => number): number =>
  cells.reduce((sum, cell) => sum + of(cell), 0);
