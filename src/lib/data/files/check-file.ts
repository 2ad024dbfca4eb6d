import type { Manifest } from '#lib/domain/manifest.ts';
import type { FileChecked, Receipt, TableMoved } from '#lib/domain/receipt.ts';
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
  const digest = receipt.sha256 === null ? null : await sha256(content.data);
  const isWhole = digest === null ? null : digest === receipt.sha256;
  return { name: file.name, receipt, isWhole, content };
}

/** The tables of a receipt that are others now. */
export const tablesMoved = ({ tables }: Receipt, now: Manifest['tables']): readonly TableMoved[] =>
  tables.flatMap(({ table, sha256: then, release }) => {
    const known = Object.hasOwn(now, table) ? now[table] : undefined;
    return known && then !== null && known.csv.sha256 !== then
      ? [{ table, then: release, now: known.source.release }]
      : [];
  });
