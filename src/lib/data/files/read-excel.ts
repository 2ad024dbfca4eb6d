import type { Value } from '#lib/domain/question.ts';
import { bytesOf } from '../payroll/source-bytes.ts';
import { checkedArchive } from '../payroll/workbook-archive.ts';
import { cellText, csvLines } from './csv-cell.ts';
import { FileError } from './FileError.ts';
import type { Unchecked } from './read-figure-file.ts';
import { readJson } from './read-json.ts';

/** Reads back a workbook: the sheet `Data`, and the receipt on the sheet `Sources`. */
export async function readExcelFile(file: Blob): Promise<Unchecked> {
  const sheets = await readSheets(file);
  const sheet = (name: string) => sheets.find((each) => each.sheet === name)?.data ?? [];
  const receipt = sheet('Sources')
    .flatMap(([name, text]) => (name === 'receipt' ? [String(text)] : []))
    .join('');
  const [head = [], ...rows] = sheet('Data').map((row) => row.map(valueIn));
  // Empty cells at the end of a row may not be in the file.
  const whole = rows.map((row) => [
    ...row,
    ...Array<null>(Math.max(0, head.length - row.length)).fill(null),
  ]);
  return {
    receipt: receipt === '' ? null : readJson(receipt),
    headers: head.map(String),
    rows: whole.map((row) => row.map(cellText)),
    data: csvLines([head, ...whole]),
  };
}

async function readSheets(file: Blob) {
  const [{ default: read }, archiver] = await Promise.all([
    import('read-excel-file/universal'),
    import('fflate'),
  ]);
  try {
    const { buffer } = checkedArchive(await bytesOf(file, 0, file.size), archiver);
    return await read(buffer, { trim: false });
  } catch (cause) {
    throw new FileError(
      'This is no workbook that can be read. Drop one that was downloaded from a figure of this site.',
      { cause },
    );
  }
}

const valueIn = (cell: unknown): Value => {
  if (cell === null || cell === undefined) return null;
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell);
};
