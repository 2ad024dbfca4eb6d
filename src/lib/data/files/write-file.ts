import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { Receipt } from '#lib/domain/receipt.ts';
import { batchesOf, type Batch, type BatchColumn } from '#lib/domain/batch.ts';
import type { Value } from '#lib/domain/question.ts';
import { headLine } from './csv-cell.ts';
import { cellsIn, fileColumns, type FileColumn } from './file-column.ts';
import { fileNotes, type FileNote, type Making } from './file-notes.ts';
import { receiptOf } from './receipt.ts';
import { countRows, noRows } from './row-counts.ts';
import { summedCsv } from './summed-csv.ts';

/** What a file says of itself once all its rows are there. */
export interface FilePapers {
  readonly notes: readonly FileNote[];
  readonly receipt: Receipt;
}

/** Some rows of a file. */
export interface FilePiece {
  /** How many. */
  readonly length: number;
  /** Their cells, for each column of the file. */
  readonly cells: readonly BatchColumn[];
  /** The same as lines of CSV in UTF-8, until the next piece is there. */
  readonly csv: Uint8Array<ArrayBuffer>;
}

/** A file that is being written. */
export interface FileBody {
  /** Takes some rows in their order. */
  add(piece: FilePiece): void;
  /** The checksum of head and rows as CSV, in hex, where the format keeps them as such. */
  readonly sum?: () => Promise<string>;
  end(papers: FilePapers): Promise<Blob>;
}

/** How rows become a file. */
export interface FileFormat {
  /** A value as the format can hold it; left out: as it is. */
  readonly held?: (value: Value) => Value;
  /** Fetches the code that it needs beside this, for those who want no request once they ask for a file. */
  readonly load?: () => Promise<void>;
  /**
   * `head` is the head of the columns as a CSV line, `count` how many rows will come, where that is known. Throws where
   * the format cannot hold them.
   */
  begin(
    columns: readonly FileColumn[],
    head: string,
    content: FigureContent,
    count: number | null,
  ): Promise<FileBody>;
}

/** Rows that come one after the other, and how many they are; null where nobody knows. */
export interface ComingRows {
  readonly batches: Iterable<Batch> | AsyncIterable<Batch>;
  readonly count: number | null;
}

/**
 * A view as a file. Its rows may be `coming` where there are too many to be held at once: then a unit that differs
 * between the rows that the view has, or of which it has none, stands in a column of its own. The receipt has the
 * SHA-256 of head and rows as CSV (RFC 4180, UTF-8), whatever the format.
 */
export async function writeFile(
  format: FileFormat,
  content: FigureContent,
  making: Making,
  { batches, count }: ComingRows = rowsOf(content),
): Promise<Blob> {
  const { view } = content;
  const columns = fileColumns(view);
  const head = headLine(columns);
  const body = await format.begin(columns, head, content, count);
  const csv = await summedCsv(head, body.sum);
  const { held } = format;
  let counts = noRows;
  for await (const batch of batches) {
    const { length } = batch;
    const found = columns.map((column) => cellsIn(batch, column.part, column.column));
    const cells = held ? found.map(({ values }) => ({ values: values.map(held) })) : found;
    counts = countRows(columns, length, cells, counts);
    body.add({ length, cells, csv: csv.lines(length, cells) });
  }
  const sha256 = await csv.sum();
  return body.end({
    notes: fileNotes(content, making, counts),
    receipt: receiptOf(content, making, counts, sha256),
  });
}

const rowsOf = ({ view: { rows } }: FigureContent): ComingRows => ({
  batches: batchesOf(rows),
  count: rows.length,
});
