import {
  lineColumn,
  matchedColumn,
  mostOwnRows,
  ownKeyKinds,
  ownTableName,
  type KnownCode,
  type OwnKey,
} from '#lib/domain/own-key.ts';
import type { OwnTable } from '#lib/domain/own-table.ts';
import type { FilePreview, FileShape, PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import type { Value } from '#lib/domain/question.ts';
import { partsOf, type OwnBatch } from '#lib/domain/own-batch.ts';
import type { TableColumn, TableSchema } from '#lib/domain/table-schema.ts';
import { formatCount } from '#lib/domain/format.ts';
import { growingSha256 } from '../../files/sha256.ts';
import { batchesOfRows } from '../../own-table/batches-of-rows.ts';
import { PayrollFileError } from '../../payroll/PayrollFileError.ts';
import { previewOf } from '../../payroll/preview-of.ts';
import { readRecords, type ReadOptions } from '../../payroll/read-records.ts';
import { codeReader } from './code-in-cell.ts';
import { sqlNames, typedColumn } from './own-columns.ts';
import { countValues, matchKey, suggestKeys, type KeyColumns } from './own-keys.ts';

/** What a table is to be read by, each part as the reader left it. */
export interface OwnTableRequest {
  readonly overrules: Partial<FileShape>;
  /** Null: to be suggested. */
  readonly keys: KeyColumns | null;
  readonly known: readonly KnownCode[];
}

/** A reader's table, read. */
export interface OwnTableRead {
  readonly preview: FilePreview;
  readonly rows: number;
  readonly keys: readonly OwnKey[];
  /** Without the number of its file, which only the page knows. */
  readonly schema: TableSchema;
  readonly table: OwnTable;
}

/**
 * Reads a table that a reader brought: its columns typed by their contents, the line of each row before them and the codes
 * that matched after them. Throws a `PayrollFileError` in words where it is no table of rows, or has more than
 * `mostOwnRows`, and the signal's reason where it is withdrawn.
 */
export async function readOwnTable(
  source: PayrollSource,
  { overrules, keys, known }: OwnTableRequest,
  options: ReadOptions = {},
): Promise<OwnTableRead> {
  const preview = await previewOf(source, overrules);
  const { shape, columns } = preview;
  const lines: number[] = [];
  const cells: string[][] = columns.map(() => []);
  await readRecords(
    source,
    shape,
    (record) => {
      if (record.cells.every((cell) => cell.trim() === '')) return;
      if (lines.length === mostOwnRows) throw tooMany();
      lines.push(record.line);
      columns.forEach(({ at }, column) => cells[column]!.push(record.cells[at] ?? ''));
    },
    options,
  );
  const values = cells.map(countValues);
  const wanted =
    keys ??
    suggestKeys(
      columns.map(({ name }, at) => ({ head: name, values: values[at]! })),
      known,
    );
  const codes = ownKeyKinds.flatMap((kind) => {
    const at = wanted[kind];
    return at === undefined || !columns[at]
      ? []
      : [{ kind, at, name: matchedColumn[kind], read: codeReader(kind, known) }];
  });
  const names = sqlNames(
    columns.map(({ name }) => name),
    [lineColumn, ...Object.values(matchedColumn)],
  );
  const typed = columns.map(({ name: label }, at) =>
    typedColumn(
      { name: names[at]!, label, isCode: codes.some((key) => key.at === at) },
      cells[at]!,
      shape.decimal,
    ),
  );
  const tableColumns = [
    { name: lineColumn, type: 'INTEGER' as const, label: 'Line of the file' },
    ...typed.map(({ name, type, label }) => ({ name, type, label })),
    ...codes.map(({ kind, name }) => ({
      name,
      type: 'VARCHAR' as const,
      label: `Matched ${kind}`,
    })),
  ];
  const rows = lines.map((line, row): Value[] => [
    line,
    ...typed.map(({ read }, at) => read(cells[at]![row]!)),
    ...codes.map(({ at, read }) => read(cells[at]![row]!) ?? null),
  ]);
  const title = `Your own table, ${source.name}`;
  const batches = batchesOfRows(tableColumns, rows);
  return {
    preview,
    rows: lines.length,
    keys: codes.map(({ kind, at, read }) => matchKey({ kind, at }, values[at]!, read)),
    schema: {
      table: ownTableName,
      title,
      columns: tableColumns.map(schemaColumn),
      key: [lineColumn],
    },
    table: {
      name: ownTableName,
      columns: tableColumns,
      batches,
      source: {
        table: ownTableName,
        title,
        publisher: 'The reader’s own file',
        // Two files of one table are told apart by it.
        release: `${formatCount(lines.length)} rows as brought to this page, SHA-256 ${await sha256OfBatches(batches)}`,
        licence: 'not published',
        attribution: 'Brought by the reader of this page; not official figures',
        retrieved: '',
      },
    },
  };
}

const types = { INTEGER: 'integer', DOUBLE: 'number', DATE: 'date', VARCHAR: 'string' } as const;
const kinds = { INTEGER: 'count', DOUBLE: 'ratio', DATE: 'date', VARCHAR: 'text' } as const;

const schemaColumn = ({ name, type, label }: OwnTable['columns'][number] & { label: string }) =>
  ({
    ...{ name, label, type: types[type], kind: kinds[type] },
    isCode: name.startsWith('matched_'),
  }) satisfies TableColumn;

async function sha256OfBatches(batches: readonly OwnBatch[]): Promise<string> {
  const hash = await growingSha256();
  for (const { buffer, byteOffset, byteLength } of partsOf(batches)) {
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return hash.digest();
}

const tooMany = () =>
  new PayrollFileError(
    `The table has more than ${formatCount(mostOwnRows)} rows, the most that can be brought. Leave out rows, or bring it in parts.`,
  );
