import type { Batch } from '#lib/domain/batch.ts';
import type { DifferingCell, FiguresCompared, ReceiptColumn } from '#lib/domain/receipt.ts';
import { cellText } from './csv-cell.ts';
import { cellsIn } from './file-column.ts';
import type { FigureFile } from './read-figure-file.ts';

type Cells = readonly string[];

/** As many cells that differ are named. */
const mostNamed = 12;

/**
 * Sets the cells of a file against the rows that its statement gives now. Rows belong together that have
 * the same codes, or where these do not tell rows apart the same codes and words, or else the same
 * position. Numbers are the same where they differ by less than a billionth: a page and a statement may
 * round their last digit differently.
 */
export function compareFigures(
  { receipt: { columns }, headers, rows }: FigureFile,
  now: readonly Batch[],
): FiguresCompared {
  const places = columns.map(({ header }) => headers.indexOf(header));
  const inFile = rows.map((row) => places.map((at) => row[at] ?? ''));
  const fresh = now.flatMap((batch) => textsOf(batch, columns));
  const keyOf = rowKey(columns, inFile, fresh);
  const freshByKey = new Map(fresh.map((row, at) => [keyOf(row, at), row]));
  const named: DifferingCell[] = [];
  let [pairs, differing] = [0, 0];
  for (const [at, row] of inFile.entries()) {
    const other = freshByKey.get(keyOf(row, at));
    if (other === undefined) continue;
    pairs += 1;
    for (const [cell, column] of columns.entries()) {
      const [then, is] = [row[cell]!, other[cell]!];
      if (isSame(then, is)) continue;
      differing += 1;
      if (named.length < mostNamed) {
        named.push({ row: nameOf(columns, row, at), column: column.header, inFile: then, now: is });
      }
    }
  }
  return {
    differing,
    named,
    goneRows: inFile.length - pairs,
    newRows: fresh.length - pairs,
  };
}

function textsOf(batch: Batch, columns: readonly ReceiptColumn[]): Cells[] {
  const cells = columns.map((column) => cellsIn(batch, column.part, column).values);
  return Array.from({ length: batch.length }, (_, row) =>
    cells.map((values) => cellText(values[row]!)),
  );
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [Number(a), Number(b)];
  // Codes with zeros before them are texts.
  if (a === '' || b === '' || /^-?0\d/.test(a) || /^-?0\d/.test(b)) return false;
  return Math.abs(first - second) <= 1e-9 * Math.max(Math.abs(first), Math.abs(second));
}

/** The identity of a row, by the columns that tell all rows apart, on both sides. */
function rowKey(columns: readonly ReceiptColumn[], ...sides: readonly (readonly Cells[])[]) {
  const of = (...kinds: readonly string[]) =>
    columns.flatMap(({ part, kind }, at) => (part === 'value' && kinds.includes(kind) ? [at] : []));
  const keyed = [of('code'), of('code', 'text'), of('code', 'text', 'year', 'date', 'month')].find(
    (cells) => cells.length > 0 && sides.every((rows) => areUnlike(rows, cells)),
  );
  return (row: Cells, position: number): string => (keyed ? keyText(row, keyed) : String(position));
}

const keyText = (row: Cells, cells: readonly number[]): string =>
  JSON.stringify(cells.map((at) => row[at]));

const areUnlike = (rows: readonly Cells[], cells: readonly number[]): boolean =>
  new Set(rows.map((row) => keyText(row, cells))).size === rows.length;

/** What a reader finds a row by: its words and codes, or its position from 1. */
function nameOf(columns: readonly ReceiptColumn[], row: Cells, at: number): string {
  const words = row.filter((text, cell) => {
    const column = columns[cell]!;
    return text !== '' && column.part === 'value' && ['text', 'code'].includes(column.kind);
  });
  return words.slice(0, 3).join(', ') || `row ${at + 1}`;
}
