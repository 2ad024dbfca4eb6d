import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { View } from '#lib/domain/view.ts';
import { arrowFormat } from '#lib/data/files/arrow.ts';
import { csvLines } from '#lib/data/files/csv-cell.ts';
import { csvFormat } from '#lib/data/files/csv.ts';
import { excelFormat } from '#lib/data/files/excel.ts';
import { fileColumns } from '#lib/data/files/file-column.ts';
import type { Making } from '#lib/data/files/file-notes.ts';
import { jsonFormat, ndjsonFormat, receiptFormat } from '#lib/data/files/json.ts';
import { writeFile, type FileFormat } from '#lib/data/files/write-file.ts';

const textOf = (format: FileFormat) => async (content: FigureContent, making: Making) => {
  const file = await writeFile(format, content, making);
  // As bytes: `text()` would take the byte order mark away.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
};

export const csvFile = textOf(csvFormat());
export const csvFileForExcel = textOf(csvFormat({ forExcel: true }));
export const jsonFile = textOf(jsonFormat);
export const ndjsonFile = textOf(ndjsonFormat);
export const receiptFile = textOf(receiptFormat);

export const excelFile = (content: FigureContent, making: Making): Promise<Blob> =>
  writeFile(excelFormat, content, making);

export const arrowFile = async (content: FigureContent, making: Making): Promise<ArrayBuffer> =>
  (await writeFile(arrowFormat, content, making)).arrayBuffer();

/** Head and rows of a view as CSV, as its receipt has the checksum of. */
export function csvData(view: Pick<View, 'columns' | 'rows'>): string {
  const columns = fileColumns(view);
  return csvLines([
    columns.map(({ header }) => header),
    ...view.rows.map((row) => columns.map(({ read }) => read(row))),
  ]);
}
