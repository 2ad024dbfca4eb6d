import type { OwnColumn } from './own-table.ts';
import type { Value } from './question.ts';

/** Which rows have a cell: a bit for each, the lowest first; null where all have. */
type Validity = Uint8Array<ArrayBuffer> | null;

/** The cells of a column of numbers, or of dates as days since 1970-01-01. */
export interface NumberCells {
  readonly values: Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
  readonly validity: Validity;
}

/** The cells of a column of text: UTF-8 one after the other, and where each begins; the last place is the end. */
export interface TextCells {
  readonly offsets: Int32Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly validity: Validity;
}

/**
 * Some rows of a table by its columns, in their order and laid out in memory as Apache Arrow lays out a record batch: what
 * workers hand to each other without a copy, and the engine takes without reading a text.
 */
export interface OwnBatch {
  readonly rows: number;
  readonly columns: readonly (NumberCells | TextCells)[];
}

/** All that batches are made of, one after the other. */
export const partsOf = (
  batches: readonly OwnBatch[],
): (NumberCells['values'] | Uint8Array<ArrayBuffer>)[] =>
  batches.flatMap(({ columns }) =>
    columns.flatMap((cells) => [
      ...('bytes' in cells ? [cells.offsets, cells.bytes] : [cells.values]),
      ...(cells.validity ? [cells.validity] : []),
    ]),
  );

/** The memory of batches, to be handed over with them. */
export const buffersOf = (batches: readonly OwnBatch[]): ArrayBuffer[] =>
  partsOf(batches).map(({ buffer }) => buffer);

/** Whether a batch has the columns of a table, each of its kind. */
export const fits = (columns: readonly OwnColumn[], batch: OwnBatch): boolean =>
  batch.columns.length === columns.length &&
  columns.every(({ type }, at) => {
    const cells = batch.columns[at]!;
    if ('bytes' in cells) return type === 'VARCHAR';
    const isWhole = cells.values instanceof Int32Array;
    return type === 'DOUBLE' ? !isWhole : isWhole && type !== 'VARCHAR';
  });

/** A cell of a batch: text, a number or a day as its number; null for none. */
export function cellAt(cells: NumberCells | TextCells, row: number): Value {
  const { validity } = cells;
  if (validity && (validity[row >> 3]! & (1 << (row & 7))) === 0) return null;
  if (!('bytes' in cells)) return cells.values[row]!;
  return decoder.decode(cells.bytes.subarray(cells.offsets[row], cells.offsets[row + 1]));
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
