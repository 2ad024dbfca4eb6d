import { cellOf } from '#lib/domain/answer.ts';
import { fileHeader } from '#lib/domain/format.ts';
import { presentedColumns } from '#lib/domain/presented-columns.ts';
import type { Column, Row, Value } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';

/** A column of a file: one that is on screen, or what its cells without a number mean. */
export interface FileColumn {
  readonly header: string;
  readonly part: 'value' | 'flag' | 'floor';
  /** The column on screen. */
  readonly column: Column;
  readonly read: (row: Row) => Value;
}

/**
 * The columns of every file of a view, in the order on screen. After a column that the publisher may
 * leave without a number stands `…_flag` (`suppressed`, `top_coded`, `not_collected` or empty), and
 * after one that may be top-coded `…_floor`, the amount that it is at or above.
 */
export function fileColumns(view: Pick<View, 'columns' | 'rows'>): readonly FileColumn[] {
  return presentedColumns(view).flatMap((column) => {
    const header = fileHeader(column);
    const columns: FileColumn[] = [
      { header, part: 'value', column, read: (row) => row[column.name] ?? null },
    ];
    if (column.absence || column.topCode) {
      columns.push({ header: `${header}_flag`, part: 'flag', column, read: flagIn(column) });
    }
    if (column.topCode) {
      columns.push({ header: `${header}_floor`, part: 'floor', column, read: floorIn(column) });
    }
    return columns;
  });
}

const flagIn =
  (column: Column) =>
  (row: Row): Value => {
    const { state } = cellOf(row, column);
    return state === 'value' || state === 'empty' ? null : state;
  };

const floorIn =
  (column: Column) =>
  (row: Row): Value => {
    const cell = cellOf(row, column);
    return cell.state === 'top_coded' ? cell.floor : null;
  };
