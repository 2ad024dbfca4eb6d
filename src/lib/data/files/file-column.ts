import { cellOf, columnsOfCell, type CellColumn } from '#lib/domain/answer.ts';
import type { Batch, BatchColumn } from '#lib/domain/batch.ts';
import { fileHeader } from '#lib/domain/format.ts';
import { presentedColumns } from '#lib/domain/presented-columns.ts';
import type { Column, Row, Value } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { unlikeNames } from '../unlike-names.ts';

/** A column of a file: one that is on screen, or what its cells without a number mean. */
export interface FileColumn {
  readonly header: string;
  readonly part: 'value' | 'flag' | 'floor';
  /** The column on screen. */
  readonly column: Column;
}

/**
 * The columns of every file of a view, in the order on screen. After a column that the publisher may
 * leave without a number stands `…_flag` (`suppressed`, `top_coded`, `not_collected`, `hidden`, `no_match`
 * or empty), and after one that may be top-coded `…_floor`, the amount that it is at or above. No two
 * have the same head: a column of the reader's own that is called as one before it gets a number.
 */
export function fileColumns(view: Pick<View, 'columns' | 'rows'>): readonly FileColumn[] {
  const columns = presentedColumns(view).flatMap(withFlags);
  const headers = unlikeNames(columns.map(({ header }) => header));
  return columns.map((column, at) => ({ ...column, header: headers[at]! }));
}

function withFlags(column: Column): readonly FileColumn[] {
  const header = fileHeader(column);
  const part = (name: FileColumn['part'], head: string): FileColumn => ({
    header: head,
    part: name,
    column,
  });
  return [
    part('value', header),
    ...(column.absence || column.topCode ? [part('flag', `${header}_flag`)] : []),
    ...(column.topCode ? [part('floor', `${header}_floor`)] : []),
  ];
}

/** The cells of some rows: a column as it lies where it is one of the statement's. */
export function cellsIn(batch: Batch, part: FileColumn['part'], column: CellColumn): BatchColumn {
  const found = batch.column(column.name);
  if (part === 'value' && found) return found;
  const values = new Array<Value>(batch.length).fill(null);
  if (part === 'value') return { values };
  const read = readerOf(part, column);
  const beside = columnsOfCell(column).map((name) => ({
    name,
    values: batch.column(name)?.values,
  }));
  for (let at = 0; at < batch.length; at += 1) {
    // A number needs no word, and there are far more of them.
    if ((found?.values[at] ?? null) !== null) continue;
    values[at] = read(
      Object.fromEntries(beside.map((each) => [each.name, each.values?.[at] ?? null])),
    );
  }
  return { values };
}

/** Reads a part of a column from the rows of its statement. */
export function readerOf(part: FileColumn['part'], column: CellColumn): (row: Row) => Value {
  if (part === 'value') return (row) => row[column.name] ?? null;
  return part === 'flag' ? flagIn(column) : floorIn(column);
}

const flagIn =
  (column: CellColumn) =>
  (row: Row): Value => {
    const { state } = cellOf(row, column);
    return state === 'value' || state === 'empty' ? null : state;
  };

const floorIn =
  (column: CellColumn) =>
  (row: Row): Value => {
    const cell = cellOf(row, column);
    return cell.state === 'top_coded' ? cell.floor : null;
  };
