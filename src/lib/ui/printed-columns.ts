import { cellOf } from '#lib/domain/answer.ts';
import type { Column, Row } from '#lib/domain/question.ts';

/** With no more columns than these all are printed; of others never more than the sheet can hold. */
const room = 10;
const most = 14;

/**
 * The columns of a table that are printed. Where a sheet has no room for all, those go that say least on
 * paper: columns empty in every row, codes beside names, and amounts as published beside the restated; then
 * the last.
 */
export function printedColumns(
  columns: readonly Column[],
  rows: readonly Row[],
): readonly Column[] {
  if (columns.length <= room) return columns;
  const restated = new Set(columns.map(({ publishedAs }) => publishedAs));
  const isNamed = columns.some(({ kind }) => kind === 'text');
  const telling = columns.filter(
    (column) =>
      !restated.has(column.name) &&
      !(isNamed && column.kind === 'code') &&
      rows.some((row) => ['value', 'top_coded'].includes(cellOf(row, column).state)),
  );
  return telling.slice(0, most);
}
