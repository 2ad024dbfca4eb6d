import { countAbsent } from '#lib/domain/answer.ts';
import type { View } from '#lib/domain/view.ts';

/** How many rows a file has, and how many of their cells have no number, by reason. */
export interface RowCounts extends ReturnType<typeof countAbsent> {
  readonly rows: number;
}

/** The counts of some rows, added to those of the rows before. */
export function countRows(
  { rows, columns }: Pick<View, 'rows' | 'columns'>,
  before?: RowCounts,
): RowCounts {
  const absent = countAbsent(rows, columns);
  return {
    rows: rows.length + (before?.rows ?? 0),
    suppressed: absent.suppressed + (before?.suppressed ?? 0),
    topCoded: absent.topCoded + (before?.topCoded ?? 0),
    notCollected: absent.notCollected + (before?.notCollected ?? 0),
  };
}
