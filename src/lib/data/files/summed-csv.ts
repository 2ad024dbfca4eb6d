import type { BatchColumn } from '#lib/domain/batch.ts';
import { CsvBytes } from './CsvBytes.ts';
import { growingSha256 } from './sha256.ts';

/** Rows as CSV, with what the checksum of a receipt is of: SHA-256 of head and rows, in UTF-8. */
export interface SummedCsv {
  /** The lines of some rows; what is given stands until the next are written. */
  lines(length: number, cells: readonly BatchColumn[]): Uint8Array<ArrayBuffer>;
  /** The checksum of all that was written, in hex; nothing is written after it. */
  sum(): Promise<string>;
}

/**
 * Sums up `head`, the line above the rows, and then these as they are written. Where somebody keeps them all, `sumOfKept`
 * is asked at the end instead, which takes a fraction of the time.
 */
export async function summedCsv(
  head: string,
  sumOfKept?: () => Promise<string>,
): Promise<SummedCsv> {
  const bytes = new CsvBytes();
  const hash = sumOfKept ? null : await growingSha256();
  hash?.update(head);
  return {
    lines(length, cells) {
      const lines = bytes.lines(length, cells);
      hash?.update(lines);
      return lines;
    },
    sum: async () => (sumOfKept ? sumOfKept() : hash!.digest()),
  };
}
