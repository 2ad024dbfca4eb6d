import type { GapCell } from './adjusted-gap.ts';
import type { DesignCell } from './grouped-regression.ts';

/** The columns of a regression of pay on sex and factors. */
export interface GapDesign {
  readonly cells: readonly DesignCell[];
  readonly size: number;
  /** The categories of the first columns; those of tenure and sex have no name. */
  readonly names: readonly string[];
}

/**
 * The cells as a regression reads them. The factor with the most categories gives the groups; each other
 * has a column for every category but that of most people; then tenure and its square; being a woman comes
 * last, so that any other column is there before it.
 */
export function gapDesign(cells: readonly GapCell[]): GapDesign {
  const factors = (cells[0]?.categories ?? []).map((_, factor) => categoriesOf(cells, factor));
  const largest = factors.reduce(
    (most, { length }, at) => (length > (factors[most]?.length ?? 0) ? at : most),
    0,
  );
  const groups = new Map(factors[largest]?.map((category, at) => [category, at]));
  const names = factors.flatMap((categories, factor) =>
    factor === largest ? [] : categories.slice(1).map((category) => keyOf(factor, category)),
  );
  const places = new Map(names.map((name, at) => [name, at]));
  const tenure = cells.some((cell) => cell.tenure !== null);
  const woman = names.length + (tenure ? 2 : 0);
  return {
    size: woman + 1,
    names: names.map((name) => name.slice(name.indexOf(' ') + 1)),
    cells: cells.map((cell) => ({
      group: groups.get(cell.categories[largest] ?? '') ?? 0,
      people: cell.people,
      sum: cell.sum,
      squares: cell.squares,
      columns: [
        ...cell.categories.flatMap((category, factor) => {
          const at = places.get(keyOf(factor, category));
          return at === undefined ? [] : [[at, 1] as const];
        }),
        ...(cell.tenure === null ? [] : powersOf(cell.tenure, names.length)),
        ...(cell.woman ? [[woman, 1] as const] : []),
      ],
    })),
  };
}

const keyOf = (factor: number, category: string): string => `${factor} ${category}`;

// In decades, so that the square is of the size of the others.
const powersOf = (tenure: number, from: number) => [
  [from, tenure / 10] as const,
  [from + 1, (tenure / 10) ** 2] as const,
];

/** The categories of a factor, that of most people first. */
function categoriesOf(cells: readonly GapCell[], factor: number): readonly string[] {
  const people = new Map<string, number>();
  for (const cell of cells) {
    const category = cell.categories[factor] ?? '';
    people.set(category, (people.get(category) ?? 0) + cell.people);
  }
  return [...people].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
