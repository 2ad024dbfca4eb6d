import { read, utils, type WorkBook } from '@e965/xlsx';

/** A sheet as text: every cell as the publisher wrote it, numbers in their shortest form. */
export type SheetRows = readonly (readonly string[])[];

/** A publisher's workbook. */
export interface Workbook {
  readonly sheetNames: readonly string[];
  /** The rows of a sheet; throws where the workbook has no such sheet. */
  rows(sheet: string): SheetRows;
}

/** Reads an Excel workbook; throws where the file is none. */
export function readWorkbook(content: Uint8Array, file: string): Workbook {
  const book = open(content, file);
  return {
    sheetNames: book.SheetNames,
    rows(sheet) {
      const cells = book.Sheets[sheet];
      if (!cells) throw new Error(`${file} has no sheet "${sheet}".`);
      const rows = utils.sheet_to_json<unknown[]>(cells, { header: 1, raw: true, defval: '' });
      return rows.map((row) => row.map(cellText));
    },
  };
}

function open(content: Uint8Array, file: string): WorkBook {
  // Anything at all reads as a workbook of one cell; an .xlsx file is a ZIP archive.
  if (content[0] !== 0x50 || content[1] !== 0x4b) throw new Error(`${file} is no Excel workbook.`);
  return read(content, { dense: true, cellHTML: false, cellText: false });
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
