import {
  mostRows,
  type FileRecord,
  type FileShape,
  type PayrollSource,
} from '#lib/domain/payroll/payroll-file.ts';
import { readTextRecords } from './read-text-records.ts';
import { readSheetRecords } from './read-sheet-records.ts';
import { blobOf } from './source-bytes.ts';
import { noRows, tooManyRows } from './table-faults.ts';

export interface ReadOptions {
  /** Told the share of the file that is read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Withdraws the reading before the next chunk. */
  readonly signal?: AbortSignal;
}

export interface RecordsRead {
  /** What was met on the way and read in some way of ours, in sentences. */
  readonly said: readonly string[];
}

/**
 * Hands over every record below the head, blank ones among them, in the order of the file and in
 * chunks: memory holds no more than one chunk of a text file. Rows shorter or longer than the head have
 * the cells that they have. Throws a `PayrollFileError` in words for the reader, and the signal's reason
 * where it is withdrawn.
 */
export async function readRecords(
  source: PayrollSource,
  shape: FileShape,
  sink: (record: FileRecord) => void,
  options: ReadOptions = {},
): Promise<RecordsRead> {
  options.signal?.throwIfAborted();
  let at = -1;
  let rows = 0;
  const head = shape.headRecord ?? -1;
  const take = (record: FileRecord) => {
    at += 1;
    if (at <= head) return;
    if (record.cells.length > 1 || record.cells[0] !== '') rows += 1;
    if (rows > mostRows) throw tooManyRows();
    sink(record);
  };
  const read =
    shape.kind === 'workbook'
      ? await readSheetRecords(source, shape, take, options)
      : await readTextRecords(blobOf(source), shape, take, options);
  if (rows === 0) throw noRows();
  return read;
}
