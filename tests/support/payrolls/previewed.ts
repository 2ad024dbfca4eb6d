import Papa from 'papaparse';
import type {
  FileColumn,
  FilePreview,
  FileRecord,
  FileShape,
} from '#lib/domain/payroll/payroll-file.ts';

const previewed = 1_000;

/** A payroll file as its reading sees it: what is known before it is read, and all of its records. */
export interface ReadableFile {
  readonly preview: FilePreview;
  readonly records: readonly FileRecord[];
}

/** A file of rows, the first of which names the columns; without lines of prose, and parted as told. */
export function readableFile(
  rows: readonly (readonly string[])[],
  shape: Partial<FileShape> = {},
): ReadableFile {
  const headRecord = shape.headRecord === undefined ? 0 : shape.headRecord;
  const from = headRecord === null ? 0 : headRecord + 1;
  const records = rows.slice(from).map((cells, at) => ({ line: from + at + 1, cells }));
  const head = headRecord === null ? [] : (rows[headRecord] ?? []);
  const width = Math.max(head.length, headRecord === null ? (rows[0]?.length ?? 0) : 0);
  const first = records.slice(0, previewed);
  const whole: FileShape = {
    kind: 'text',
    encoding: 'utf-8',
    delimiter: ',',
    decimal: '.',
    sheet: null,
    ...shape,
    headRecord,
  };
  const columns = Array.from({ length: width }, (_, at) => columnAt(at, head, first));
  const above = rows.slice(0, headRecord ?? 0).map((cells, at) => ({ line: at + 1, cells }));
  return {
    preview: { shape: whole, sheets: [], said: [], columns, records: first, above },
    records,
  };
}

function columnAt(at: number, head: readonly string[], records: readonly FileRecord[]): FileColumn {
  const cells = records.map(({ cells }) => cells[at] ?? '').filter((cell) => cell.trim() !== '');
  const unlike = [...new Set(cells)];
  const named = head[at]?.trim() || `Column ${at + 1}`;
  const before = head.slice(0, at).filter((other) => other === head[at] && other !== '').length;
  return {
    at,
    name: before > 0 ? `${named} (${before + 1})` : named,
    samples: unlike.slice(0, 5),
    filled: cells.length / Math.max(1, records.length),
    distinct: unlike.length,
  };
}

/** The rows of a text of CSV, blank lines among them. */
export const csvRows = (text: string, delimiter = ','): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, '').trimEnd(), { delimiter }).data;
