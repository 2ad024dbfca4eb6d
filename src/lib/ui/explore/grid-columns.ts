import { unitLabel } from '#lib/domain/format.ts';
import type { Column } from '#lib/domain/question.ts';
import { isNumeric } from '../next-order.ts';

/** A column as a grid draws it. */
export interface GridColumn {
  readonly column: Column;
  readonly width: number;
  readonly numeric: boolean;
  readonly unit: string;
  /** Px from the left edge where it stays in sight; null where it scrolls. */
  readonly pinnedAt: number | null;
}

/** The columns of a grid, the first `pinned` of them kept in sight. */
export function gridColumns(columns: readonly Column[], pinned: number): readonly GridColumn[] {
  let left = 0;
  return columns
    .filter(({ hidden }) => !hidden)
    .map((column, at) => {
      const width = widthOf(column);
      const pinnedAt = at < pinned ? left : null;
      left += width;
      return { column, width, numeric: isNumeric(column), unit: unitLabel(column), pinnedAt };
    });
}

/** Wide enough for its head and for what such columns hold; longer texts are cut, and told in full on demand. */
function widthOf(column: Column): number {
  const head = Math.max(column.label.length, unitLabel(column).length * 0.9) * 7.2 + 40;
  const cells = column.kind === 'text' ? 220 : column.kind === 'code' ? 100 : 96;
  return Math.round(Math.min(Math.max(head, cells), 260));
}

/** How far to scroll, from where it is, so that a column is in sight beside those that stay. */
export function scrolledTo(
  columns: readonly GridColumn[],
  at: number,
  { from, width }: { readonly from: number; readonly width: number },
): number {
  const column = columns[at];
  if (!column || column.pinnedAt !== null) return from;
  const widthOf = (some: readonly GridColumn[]) => some.reduce((sum, each) => sum + each.width, 0);
  const left = widthOf(columns.slice(0, at));
  const kept = widthOf(columns.filter(({ pinnedAt }) => pinnedAt !== null));
  return Math.min(Math.max(from, left + column.width - width), left - kept);
}
