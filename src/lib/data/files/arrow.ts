import type { Builder, Data, DataType } from 'apache-arrow';
import { unitLabel } from '#lib/domain/format.ts';
import type { Value } from '#lib/domain/question.ts';
import type { FileColumn } from './file-column.ts';
import type { FileFormat } from './write-file.ts';

/** What of Arrow writes a file. Only what is named here is fetched. */
async function loadArrowWriter() {
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
    makeBuilder,
    makeData,
    tableToIPC,
  } = await import('apache-arrow');
  const types = { Bool, DateDay, Float64, Struct, Utf8 };
  return { ...types, Field, RecordBatch, Schema, Table, makeBuilder, makeData, tableToIPC };
}

type ArrowWriter = Awaited<ReturnType<typeof loadArrowWriter>>;

// As many rows are read at once by those who read batch by batch.
const batchRows = 100_000;

/**
 * An Arrow IPC file, with the columns of the CSV: numbers as Float64, dates as Date32, truth values as Bool, all else as
 * Utf8. What a CSV says in its comments stands in the metadata of the schema as `notes` and `receipt`, label and
 * unit in that of each field.
 */
export const arrowFormat: FileFormat = {
  async load() {
    await loadArrowWriter();
  },
  async begin(columns) {
    const arrow = await loadArrowWriter();
    const made = columns.map((column) => new ArrowColumn(arrow, column));
    const batches: { readonly rows: number; readonly children: readonly (() => Data)[] }[] = [];
    let waiting = 0;
    const flush = () => {
      batches.push({ rows: waiting, children: made.map((column) => column.flush()) });
      waiting = 0;
    };
    return {
      add({ length, cells }) {
        for (const [at, { values }] of cells.entries()) {
          for (const value of values) made[at]!.add(value);
        }
        waiting += length;
        if (waiting >= batchRows) flush();
      },
      async end({ notes, receipt }) {
        if (waiting > 0 || batches.length === 0) flush();
        const fields = made.map(
          ({ column, type }) => new arrow.Field(column.header, type, true, describe(column)),
        );
        const papers = new Map([
          ['notes', JSON.stringify(notes)],
          ['receipt', JSON.stringify(receipt)],
        ]);
        const schema = new arrow.Schema(fields, papers);
        const type = new arrow.Struct(fields);
        const table = new arrow.Table(
          schema,
          batches.map(({ rows: length, children }) => {
            const data = arrow.makeData({
              type,
              length,
              children: children.map((child) => child()),
            });
            return new arrow.RecordBatch(schema, data);
          }),
        );
        const bytes = new Uint8Array(arrow.tableToIPC(table, 'file'));
        return new Blob([bytes], { type: 'application/vnd.apache.arrow.file' });
      },
    };
  },
};

/** The values of a column, batch by batch: its type is that of its first value. */
class ArrowColumn {
  readonly column: FileColumn;
  readonly #arrow: ArrowWriter;
  #builder: Builder | null = null;
  // How many rows of the batch came before there was a value.
  #empty = 0;

  constructor(arrow: ArrowWriter, column: FileColumn) {
    this.#arrow = arrow;
    this.column = column;
  }

  // A column without a value still has the type that its numbers would have.
  get type(): DataType {
    const { Float64, Utf8 } = this.#arrow;
    return this.#builder?.type ?? (isNumeric(this.column) ? new Float64() : new Utf8());
  }

  /** Throws where the column holds numbers and words. */
  add(value: Value): void {
    if (this.#builder === null && value === null) this.#empty += 1;
    else append((this.#builder ??= this.#begin(value)), this.#held(value));
  }

  /** Ends a batch; what is given makes it once all types are known. */
  flush(): () => Data {
    const [rows, made] = [this.#empty, this.#builder?.flush()];
    this.#empty = 0;
    return () => made ?? this.#nulls(rows, this.#arrow.makeBuilder({ type: this.type })).flush();
  }

  #begin(value: Value): Builder {
    const builder = this.#arrow.makeBuilder({ type: this.#typeOf(value) });
    const rows = this.#empty;
    this.#empty = 0;
    return this.#nulls(rows, builder);
  }

  #nulls(rows: number, builder: Builder): Builder {
    for (let row = 0; row < rows; row += 1) append(builder, null);
    return builder;
  }

  #typeOf(value: Value): DataType {
    const { Bool, DateDay, Float64, Utf8 } = this.#arrow;
    if (typeof value === 'number') return new Float64();
    if (typeof value === 'boolean') return new Bool();
    return isDate(this.column) && isIsoDate(value) ? new DateDay() : new Utf8();
  }

  #held(value: Value): number | boolean | string | Date | null {
    if (value === null) return null;
    const { type } = this;
    if (type instanceof this.#arrow.Utf8) return String(value);
    if (type instanceof this.#arrow.DateDay && isIsoDate(value)) return new Date(`${value}T00:00Z`);
    if (typeof value !== (type instanceof this.#arrow.Bool ? 'boolean' : 'number')) {
      throw new Error(`“${this.column.header}” holds numbers and words: no column of Arrow does.`);
    }
    return value;
  }
}

// A builder that is told which values stand for nothing evaluates text as code, which the page's policy forbids.
function append(builder: Builder, value: unknown): void {
  if (value === null) builder.setValid(builder.length, false);
  else builder.append(value);
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
