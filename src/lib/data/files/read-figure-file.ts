import type { Receipt } from '#lib/domain/receipt.ts';
import { FileError } from './FileError.ts';
import { parseReceipt } from './parse-receipt.ts';
import { readCsvFile } from './read-csv.ts';
import { readJsonFile, readNdjsonFile } from './read-json.ts';

/** A file of a figure, read back. */
export interface FigureFile {
  readonly receipt: Receipt;
  readonly headers: readonly string[];
  /** Its cells as texts, as `cellText` writes them. */
  readonly rows: readonly (readonly string[])[];
  /** Head and rows as CSV: what the checksum of its receipt is of. Null: a receipt alone, without rows. */
  readonly data: string | null;
}

/** What a file holds before its receipt is looked at. */
export interface Unchecked extends Omit<FigureFile, 'receipt'> {
  readonly receipt: unknown;
}

/** The largest file that is read, in bytes; of all rows of a large table its receipt is. */
const mostFigureBytes = 100_000_000;

/**
 * Reads a file of a figure: CSV, JSON, newline-delimited JSON, an Excel workbook or a receipt alone, by its content.
 * Throws a `FileError` where it is another file, or has no receipt or a damaged one.
 */
export async function readFigureFile(file: Blob): Promise<FigureFile> {
  if (file.size > mostFigureBytes) {
    throw new FileError(
      'It is larger than 100 MB, more than is read here. Drop its receipt instead, which can be downloaded alone.',
    );
  }
  const start = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  const isArchive = start[0] === 0x50 && start[1] === 0x4b;
  const unchecked = isArchive ? await readWorkbook(file) : readText(await file.text());
  return { ...unchecked, receipt: parseReceipt(unchecked.receipt) };
}

/** The receipt in the text of a CSV, JSON or newline-delimited JSON file; throws as `readFigureFile`. */
export const readReceipt = (text: string): Receipt => parseReceipt(readText(text).receipt);

function readText(file: string): Unchecked {
  const text = file.replace(/^\ufeff/, '');
  if (text.startsWith('#')) return readCsvFile(text);
  if (text.startsWith('{'))
    return /^\{[^\n]*\}\r?\n/.test(text) ? readNdjsonFile(text) : readJsonFile(text);
  if (text.startsWith('ARROW1')) {
    throw new FileError('Arrow files are not read here. Drop the same rows as CSV, Excel or JSON.');
  }
  throw new FileError(
    'This file has no receipt. Drop a CSV, Excel or JSON file that was downloaded from a figure of this site, with the lines at its top.',
  );
}

async function readWorkbook(file: Blob): Promise<Unchecked> {
  const { readExcelFile } = await import('./read-excel.ts');
  return readExcelFile(file);
}
