import { createSHA256 } from 'hash-wasm';
import type { BatchColumn } from '#lib/domain/batch.ts';
import { csvLines } from './csv-cell.ts';
import { CsvBytes } from './CsvBytes.ts';

/** Head and rows as CSV, with what the checksum of a receipt is of: SHA-256 of both, in UTF-8. */
export interface SummedCsv {
  /** The head of the columns as a line. */
  readonly head: string;
  /** The lines of some rows; what is given stands until the next are written. */
  lines(length: number, cells: readonly BatchColumn[]): Uint8Array<ArrayBuffer>;
  /** The checksum of all that was written, in hex; nothing is written after it. */
  sum(): string;
}

export async function summedCsv(headers: readonly string[]): Promise<SummedCsv> {
  const [head, bytes, hash] = [csvLines([headers]), new CsvBytes(), await createSHA256()];
  hash.init().update(head);
  return {
    head,
    lines(length, cells) {
      const lines = bytes.lines(length, cells);
      hash.update(lines);
      return lines;
    },
    sum: () => hash.digest(),
  };
}
