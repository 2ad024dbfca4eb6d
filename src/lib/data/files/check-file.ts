import type { Manifest } from '#lib/domain/manifest.ts';
import type { FileChecked, Receipt, TableMoved } from '#lib/domain/receipt.ts';
import type { Row } from '#lib/domain/question.ts';
import { csvLines } from './csv-cell.ts';
import { readerOf } from './file-column.ts';
import { readFigureFile, type FigureFile } from './read-figure-file.ts';
import { sha256 } from './sha256.ts';

/**
 * Reads a file of a figure and tells whether its head and rows are those that were written. Throws a
 * `FileError` as `readFigureFile` does.
 */
export async function checkFile(
  file: File,
): Promise<FileChecked & { readonly content: FigureFile }> {
  const content = await readFigureFile(file);
  const { receipt } = content;
  const isAlone = content.data === null;
  const isWhole =
    receipt.sha256 === null || content.data === null
      ? null
      : (await sha256(content.data)) === receipt.sha256;
  return { name: file.name, receipt, isWhole, isAlone, content };
}

/** Whether rows of now, written by a receipt's own columns, have its checksum. */
export async function isSameAs(
  { columns, sha256: then }: Receipt,
  now: readonly Row[],
): Promise<boolean> {
  const readers = columns.map((column) => readerOf(column.part, column));
  const cells = now.map((row) => readers.map((read) => read(row)));
  return (await sha256(csvLines([columns.map(({ header }) => header), ...cells]))) === then;
}

/** The tables of a receipt that are others now. */
export const tablesMoved = ({ tables }: Receipt, now: Manifest['tables']): readonly TableMoved[] =>
  tables.flatMap(({ table, sha256: then, release }) => {
    const known = Object.hasOwn(now, table) ? now[table] : undefined;
    return known && then !== null && known.csv.sha256 !== then
      ? [{ table, then: release, now: known.source.release }]
      : [];
  });
