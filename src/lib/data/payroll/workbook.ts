import type { FileRecord, PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import { PayrollFileError } from './PayrollFileError.ts';
import { sheetCellText, storedNumberText } from './sheet-cell-text.ts';
import { blobOf, bytesOf } from './source-bytes.ts';
import { checkedArchive, damaged } from './workbook-archive.ts';

/** A sheet of a workbook: its rows from the first, blank ones among them. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

// A workbook is read whole, so it is read once: for its preview, for another sheet, and for its rows.
const opened = new WeakMap<PayrollSource, Promise<readonly Sheet[]>>();

/** Loads the code that reads workbooks, so that nothing is fetched once there is a file. */
export const loadWorkbookReader = () =>
  Promise.all([import('read-excel-file/universal'), import('fflate')]);

/**
 * The sheets of a workbook, in order; read once for a source. Throws a `PayrollFileError` where it is
 * none, is damaged, or holds more than a browser can.
 */
export function openWorkbook(source: PayrollSource): Promise<readonly Sheet[]> {
  const sheets = opened.get(source) ?? readWorkbook(source);
  opened.set(source, sheets);
  return sheets;
}

async function readWorkbook(source: PayrollSource): Promise<readonly Sheet[]> {
  const [{ default: readSheets }, archiver] = await loadWorkbookReader();
  const blob = blobOf(source);
  const { buffer } = checkedArchive(await bytesOf(blob, 0, blob.size), archiver);
  try {
    const sheets = await readSheets(buffer, { parseNumber: storedNumberText, trim: false });
    // A sheet that is a chart has no rows.
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data ?? [] }));
  } catch (cause) {
    throw new PayrollFileError(damaged, { cause });
  }
}

/** The sheet of that name, or, where none is named, the first that is not empty. */
export function chooseSheet(sheets: readonly Sheet[], name: string | null | undefined): Sheet {
  const sheet = name
    ? sheets.find((each) => each.name === name)
    : (sheets.find(({ rows }) => rows.length > 0) ?? sheets[0]);
  if (sheet) return sheet;
  throw new PayrollFileError(
    name ? `The workbook has no sheet “${name}”. Choose another.` : 'The workbook has no sheet.',
  );
}

/** A row of a sheet as a record, by its position from 0. */
export const sheetRecord = (row: readonly unknown[], at: number): FileRecord => ({
  line: at + 1,
  cells: row.length === 0 ? [''] : row.map(sheetCellText),
});
