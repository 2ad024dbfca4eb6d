import type { Batch } from '#lib/domain/batch.ts';
import type { FileChecked, FiguresFound, Receipt } from '#lib/domain/receipt.ts';
import { compareFigures } from './compare-figures.ts';
import { headLine } from './csv-cell.ts';
import { cellsIn } from './file-column.ts';
import { readFigureFile, type FigureFile } from './read-figure-file.ts';
import { sha256 } from './sha256.ts';
import { summedCsv } from './summed-csv.ts';

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

/** Sets a file against the rows that its statement gives now. */
export async function checkFigures(
  file: FigureFile,
  now: AsyncIterable<Batch>,
): Promise<FiguresFound> {
  if (file.data === null) return { state: 'counted', ...(await compareSum(file.receipt, now)) };
  const batches: Batch[] = [];
  for await (const batch of now) batches.push(batch);
  return { state: 'compared', compared: compareFigures(file, batches) };
}

/** Whether rows of now, written by a receipt's own columns, have its checksum, and how many they are. */
async function compareSum({ columns, sha256: then }: Receipt, now: AsyncIterable<Batch>) {
  const csv = await summedCsv(headLine(columns));
  let rows = 0;
  for await (const batch of now) {
    const cells = columns.map((column) => cellsIn(batch, column.part, column));
    csv.lines(batch.length, cells);
    rows += batch.length;
  }
  return { same: (await csv.sum()) === then, rows };
}
