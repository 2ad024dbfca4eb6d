import {
  DateDay,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  Utf8,
  type Data,
} from 'apache-arrow';
import type { OwnColumn } from '#lib/domain/own-table.ts';
import type { NumberCells, OwnBatch, TextCells } from '#lib/domain/own-batch.ts';

/** A batch, which fits the columns, as one whole Arrow stream (IPC): a copy, so that the batch can be taken once more. */
export function arrowStreamOf(
  columns: readonly OwnColumn[],
  { rows, columns: cells }: OwnBatch,
): Uint8Array {
  const children = columns.map((column, at) => dataOf(column, cells[at]!, rows));
  const fields = columns.map(({ name }, at) => new Field(name, children[at]!.type, true));
  const struct = makeData({ type: new Struct(fields), length: rows, nullCount: 0, children });
  const batch = new RecordBatch(new Schema(fields), struct);
  return new RecordBatchStreamWriter().writeAll([batch]).toUint8Array(true);
}

function dataOf({ type }: OwnColumn, cells: NumberCells | TextCells, length: number): Data {
  // Nulls are counted by whoever asks.
  const rows = { length, nullCount: cells.validity ? -1 : 0, nullBitmap: cells.validity };
  if ('bytes' in cells) {
    const { offsets: valueOffsets, bytes: data } = cells;
    return makeData({ type: new Utf8(), ...rows, valueOffsets, data });
  }
  const { values } = cells;
  if (values instanceof Float64Array)
    return makeData({ type: new Float64(), ...rows, data: values });
  return type === 'DATE'
    ? makeData({ type: new DateDay(), ...rows, data: values })
    : makeData({ type: new Int32(), ...rows, data: values });
}
