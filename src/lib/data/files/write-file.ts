import { createSHA256 } from 'hash-wasm';
import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { Receipt } from '#lib/domain/receipt.ts';
import type { Row, Value } from '#lib/domain/question.ts';
import { csvLines } from './csv-cell.ts';
import { fileColumns, type FileColumn } from './file-column.ts';
import { fileNotes, type FileNote, type Making } from './file-notes.ts';
import { receiptOf } from './receipt.ts';
import { countRows } from './row-counts.ts';

/** What a file says of itself once all its rows are there. */
export interface FilePapers {
  readonly notes: readonly FileNote[];
  readonly receipt: Receipt;
}

/** A file that is being written. */
export interface FileBody {
  /** Takes some rows in their order; `csv` is the same as CSV lines, in UTF-8. */
  add(rows: readonly (readonly Value[])[], csv: Uint8Array<ArrayBuffer>): void;
  end(papers: FilePapers): Promise<Blob>;
}

/** How rows become a file. */
export interface FileFormat {
  /** A value as the format can hold it; left out: as it is. */
  readonly held?: (value: Value) => Value;
  /** `head` is the head of the columns as a CSV line. Throws where the format cannot hold them. */
  begin(columns: readonly FileColumn[], head: string, content: FigureContent): Promise<FileBody>;
}

const encoder = new TextEncoder();

type Rows = Iterable<readonly Row[]> | AsyncIterable<readonly Row[]>;

/**
 * A view as a file. Its rows may come by `pieces`, one after the other, where there are too many to be held at once:
 * then the units of its columns stand in columns of their own wherever they may differ from row to row. The receipt has
 * the SHA-256 of head and rows as CSV (RFC 4180, UTF-8), whatever the format.
 */
export async function writeFile(
  format: FileFormat,
  content: FigureContent,
  making: Making,
  pieces: Rows = [content.view.rows],
): Promise<Blob> {
  const { view } = content;
  const columns = fileColumns(view);
  const head = csvLines([columns.map(({ header }) => header)]);
  const [body, hash] = await Promise.all([format.begin(columns, head, content), createSHA256()]);
  hash.init().update(head);
  const held = format.held ?? ((value: Value) => value);
  let counts = countRows({ rows: [], columns: view.columns });
  for await (const rows of pieces) {
    const cells = rows.map((row) => columns.map(({ read }) => held(read(row))));
    const csv = encoder.encode(csvLines(cells));
    hash.update(csv);
    counts = countRows({ rows, columns: view.columns }, counts);
    body.add(cells, csv);
  }
  return body.end({
    notes: fileNotes(content, making, counts),
    receipt: receiptOf(content, making, counts, hash.digest()),
  });
}
