import type { FileRecord, FileShape, PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import type { ReadOptions, RecordsRead } from './read-records.ts';
import { chooseSheet, openWorkbook, sheetRecord } from './workbook.ts';

const chunkRows = 20_000;

/** Reads the rows of a workbook's sheet: see `readRecords`. */
export async function readSheetRecords(
  source: PayrollSource,
  shape: FileShape,
  take: (record: FileRecord) => void,
  { onProgress, signal }: ReadOptions,
): Promise<RecordsRead> {
  const { rows } = chooseSheet(await openWorkbook(source), shape.sheet);
  for (let at = 0; at < rows.length; at += chunkRows) {
    signal?.throwIfAborted();
    rows.slice(at, at + chunkRows).forEach((row, past) => take(sheetRecord(row, at + past)));
    onProgress?.(Math.min(1, (at + chunkRows) / rows.length));
    await turn();
  }
  return { said: [] };
}

// Lets a withdrawal in: it comes as an event.
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
