import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { Value } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { arrowFormat } from '#lib/data/files/arrow.ts';
import { csvLines } from '#lib/data/files/csv-cell.ts';
import { csvFormat } from '#lib/data/files/csv.ts';
import { excelFormat } from '#lib/data/files/excel.ts';
import { fileColumns, readerOf } from '#lib/data/files/file-column.ts';
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

/** The cells of every row of a view, in the order of the columns of its file. */
export function fileCells(view: Pick<View, 'columns' | 'rows'>): readonly (readonly Value[])[] {
  const readers = fileColumns(view).map(({ part, column }) => readerOf(part, column));
  return view.rows.map((row) => readers.map((read) => read(row)));
}

/** Head and rows of a view as CSV, as its receipt has the checksum of. */
export const csvData = (view: Pick<View, 'columns' | 'rows'>): string =>
  csvLines([fileColumns(view).map(({ header }) => header), ...fileCells(view)]);
