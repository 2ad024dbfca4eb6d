import type {
  FilePreview,
  FileRecord,
  FileShape,
  PayrollSource,
} from '#lib/domain/payroll/payroll-file.ts';
import { detectDecimal } from './detect-decimal.ts';
import { detectHead, isBlank, wordsOfHead } from './detect-head.ts';
import { fileColumns, usualWidth } from './file-columns.ts';
import { fileKindOf } from './file-kind.ts';
import type { Found } from './found.ts';
import { PayrollFileError } from './PayrollFileError.ts';
import type { PreviewedRecords } from './previewed-records.ts';
import { previewedSheet } from './previewed-sheet.ts';
import { headBytes, previewedText } from './previewed-text.ts';
import { blobOf, bytesOf, nothingInIt } from './source-bytes.ts';
import { noRows } from './table-faults.ts';

const mostRecords = 1000;

/**
 * What is seen of a file before it is read whole: how it is cut into cells, its columns and its first
 * records. Each field of its shape is found out, and said how, unless the reader has overruled it.
 * Throws a `PayrollFileError` where it is no table of rows, in words that say what to do.
 */
export async function previewOf(
  source: PayrollSource,
  overrules: Partial<FileShape> = {},
): Promise<FilePreview> {
  const blob = blobOf(source);
  const bytes = await bytesOf(blob, 0, headBytes);
  const previewed =
    fileKindOf(bytes) === 'workbook'
      ? await previewedSheet(source, overrules)
      : previewedText(bytes, bytes.length === blob.size, source instanceof Blob, overrules);
  return withHead(previewed, overrules);
}

function withHead(previewed: PreviewedRecords, overrules: Partial<FileShape>): FilePreview {
  const { records, shape, sheets, said } = previewed;
  if (records.every(({ cells }) => isBlank(cells))) throw new PayrollFileError(nothingInIt);
  const width = usualWidth(records.slice(0, mostRecords));
  const head = chosenHead(records, overrules) ?? detectHead(records, width);
  const below = records.slice((head.value ?? -1) + 1);
  if (below.every(({ cells }) => isBlank(cells))) throw noRows();
  const shown = below.slice(0, mostRecords);
  const decimal = chosenDecimal(overrules) ?? detectDecimal(shown.flatMap(cellsOf), shape.kind);
  const names = head.value === null ? [] : records[head.value]!.cells;
  return {
    shape: { ...shape, decimal: decimal.value, headRecord: head.value },
    sheets,
    said: [...said, head.said, decimal.said],
    columns: fileColumns(names, shown, width),
    records: shown,
    above: records.slice(0, head.value ?? 0),
  };
}

const cellsOf = ({ cells }: FileRecord): readonly string[] => cells;

function chosenHead(
  records: readonly FileRecord[],
  { headRecord }: Partial<FileShape>,
): Found<number | null> | undefined {
  if (headRecord === undefined) return undefined;
  if (headRecord === null) return { value: null, said: 'No line names the columns, as you chose.' };
  const value = Math.min(headRecord, records.length - 1);
  return { value, said: wordsOfHead(value, records).replace(/\.$/, ', as you chose.') };
}

const chosenDecimal = ({ decimal }: Partial<FileShape>): Found<FileShape['decimal']> | undefined =>
  decimal && {
    value: decimal,
    said: `Decimals are parted by a ${decimal === ',' ? 'comma' : 'point'}, as you chose.`,
  };
