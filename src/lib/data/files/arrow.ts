import type { Vector } from 'apache-arrow';
import { unitLabel } from '#lib/domain/format.ts';
import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { Value } from '#lib/domain/question.ts';
import { csvData } from './csv.ts';
import { fileColumns, type FileColumn } from './file-column.ts';
import { fileNotes, type Making } from './file-notes.ts';
import { receiptOf } from './receipt.ts';
import { sha256 } from './sha256.ts';

/**
 * What of Arrow writes a file, fetched at the first need, or before for those who want no request once they
 * ask for a file. Only what is named here is fetched.
 */
export async function loadArrowWriter() {
  const {
    Bool,
    DateDay,
    Field,
    Float64,
    RecordBatch,
    Schema,
    Struct,
    Table,
    Utf8,
    makeData,
    tableToIPC,
    vectorFromArray,
  } = await import('apache-arrow');
  const types = { Bool, DateDay, Float64, Struct, Utf8 };
  return { ...types, Field, RecordBatch, Schema, Table, makeData, tableToIPC, vectorFromArray };
}

type ArrowWriter = Awaited<ReturnType<typeof loadArrowWriter>>;

/**
 * A view as an Arrow IPC file, with the columns of the CSV: numbers as Float64, dates as Date32, truth
 * values as Bool, all else as Utf8. What a CSV says in its comments stands in the metadata of the schema
 * as `notes` and `receipt`, label and unit in that of each field.
 */
export async function arrowFile(
  content: FigureContent,
  making: Making,
): Promise<Uint8Array<ArrayBuffer>> {
  const arrow = await loadArrowWriter();
  const { view } = content;
  const columns = fileColumns(view);
  const vectors = columns.map((column) =>
    vectorOf(
      arrow,
      column,
      view.rows.map((row) => column.read(row)),
    ),
  );
  const fields = columns.map(
    (column, at) => new arrow.Field(column.header, vectors[at]!.type, true, describe(column)),
  );
  const receipt = receiptOf(content, making, await sha256(csvData(view)));
  const schema = new arrow.Schema(
    fields,
    new Map([
      ['notes', JSON.stringify(fileNotes(content, making))],
      ['receipt', JSON.stringify(receipt)],
    ]),
  );
  const data = arrow.makeData({
    type: new arrow.Struct(fields),
    length: view.rows.length,
    children: vectors.flatMap((vector) => vector.data),
  });
  const table = new arrow.Table(schema, [new arrow.RecordBatch(schema, data)]);
  return new Uint8Array(arrow.tableToIPC(table, 'file'));
}

function vectorOf(arrow: ArrowWriter, column: FileColumn, values: readonly Value[]): Vector {
  const there = values.filter((value) => value !== null);
  const all = (type: 'number' | 'boolean') =>
    there.length > 0 && there.every((value) => typeof value === type);
  if (all('number')) return arrow.vectorFromArray([...values], new arrow.Float64());
  if (all('boolean')) return arrow.vectorFromArray([...values], new arrow.Bool());
  if (isDate(column) && there.length > 0 && there.every(isIsoDate)) {
    const dates = values.map((value) => (value === null ? null : new Date(`${value}T00:00:00Z`)));
    return arrow.vectorFromArray(dates, new arrow.DateDay());
  }
  const texts = values.map((value) => (value === null ? null : String(value)));
  // An empty column still has the type that its numbers would have.
  const type = there.length === 0 && isNumeric(column) ? new arrow.Float64() : new arrow.Utf8();
  return arrow.vectorFromArray(texts, type);
}

const isDate = ({ column, part }: FileColumn): boolean =>
  column.kind === 'date' && part === 'value';

const isIsoDate = (value: Value): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const isNumeric = ({ column, part }: FileColumn): boolean =>
  part === 'floor' ||
  (part === 'value' &&
    ['count', 'money', 'percent', 'ratio', 'index', 'year'].includes(column.kind));

const describe = ({ column, part }: FileColumn): Map<string, string> =>
  new Map([
    ['label', column.label],
    ['unit', part === 'flag' ? '' : unitLabel(column)],
  ]);
