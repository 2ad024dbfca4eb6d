import type { FileShape, PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import type { PreviewedRecords } from './previewed-records.ts';
import { chooseSheet, openWorkbook, sheetRecord } from './workbook.ts';

// As many as are shown, and what may stand above their head.
const rowsLookedAt = 1500;

/** The first records of the sheet that the reader chose, else of the first that is not empty. */
export async function previewedSheet(
  source: PayrollSource,
  overrules: Partial<FileShape>,
): Promise<PreviewedRecords> {
  const sheets = await openWorkbook(source);
  const { name, rows } = chooseSheet(sheets, overrules.sheet);
  const others = sheets.length - 1;
  const beside = others === 1 ? '; there is 1 other' : `; there are ${others} others`;
  return {
    shape: { kind: 'workbook', encoding: 'utf-8', delimiter: ',', sheet: name },
    sheets: sheets.map((sheet) => sheet.name),
    records: rows.slice(0, rowsLookedAt).map(sheetRecord),
    said: [
      overrules.sheet
        ? `Sheet “${name}” is read, as you chose.`
        : `Sheet “${name}” is read${others > 0 ? beside : ''}.`,
    ],
  };
}
