import type { FigureContent } from '#lib/domain/figure-content.ts';
import { csvFile } from './csv.ts';
import { excelFile } from './excel.ts';
import { fileName as nameOf } from './file-name.ts';
import { jsonFile } from './json.ts';

/** The CSV file of a figure, as of now; `forExcel` adds the byte order mark. */
export async function csv(
  content: FigureContent,
  { forExcel = false }: { forExcel?: boolean } = {},
): Promise<Blob> {
  const text = await csvFile(content, { generated: new Date(), forExcel });
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

/** The Excel workbook of a figure, as of now. */
export const excel = (content: FigureContent): Promise<Blob> =>
  excelFile(content, { generated: new Date() });

/** The JSON file of a figure, as of now. */
export const json = async (content: FigureContent): Promise<Blob> =>
  new Blob([jsonFile(content, { generated: new Date() })], { type: 'application/json' });

/** The name of a file of a figure, with today's date (UTC). */
export const fileName = (content: FigureContent, extension: string): string =>
  nameOf(content, extension, new Date());
