import type { FileKind } from '#lib/domain/file-kind.ts';
import { arrowFormat } from './arrow.ts';
import { csvFormat } from './csv.ts';
import { excelFormat } from './excel.ts';
import { jsonFormat, ndjsonFormat, receiptFormat } from './json.ts';
import type { FileFormat } from './write-file.ts';

/** How rows are written as each kind of file. */
export const fileFormats: Readonly<Record<FileKind, FileFormat>> = {
  csv: csvFormat(),
  excel: excelFormat,
  'csv-for-excel': csvFormat({ forExcel: true }),
  json: jsonFormat,
  ndjson: ndjsonFormat,
  arrow: arrowFormat,
  receipt: receiptFormat,
};
