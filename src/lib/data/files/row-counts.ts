import type { countAbsent } from '#lib/domain/answer.ts';
import type { BatchColumn } from '#lib/domain/batch.ts';
import type { FileColumn } from './file-column.ts';

/** How many rows a file has, and how many of their cells have no number, by reason. */
export interface RowCounts extends ReturnType<typeof countAbsent> {
  readonly rows: number;
}

export const noRows: RowCounts = { rows: 0, suppressed: 0, topCoded: 0, notCollected: 0 };

/** The counts of some rows, added to those of the rows before: as `countAbsent` counts, out of the flags that the file has. */
export function countRows(
  columns: readonly FileColumn[],
  length: number,
  cells: readonly BatchColumn[],
  before = noRows,
): RowCounts {
  const flags = cells.filter((_, at) => {
    const { part, column } = columns[at]!;
    return part === 'flag' && !column.publishedAs;
  });
  const count = (word: string) =>
    flags.reduce((sum, { values }) => sum + values.filter((flag) => flag === word).length, 0);
  return {
    rows: before.rows + length,
    suppressed: before.suppressed + count('suppressed'),
    topCoded: before.topCoded + count('top_coded'),
    notCollected: before.notCollected + count('not_collected'),
  };
}
