import {
  DataType,
  Precision,
  Vector,
  type Data,
  type Float,
  type Int,
  type RecordBatch,
  type Table,
  type Utf8,
} from 'apache-arrow';
import type { Batch, BatchColumn } from '#lib/domain/batch.ts';
import type { Value } from '#lib/domain/question.ts';
import type { Columnar } from './columnar.ts';
import { finite, isoDate, numberOf, unreadable } from './values.ts';

const millisecondsPerDay = 86_400_000;

/** Reads an Arrow table column by column; throws for a type that does not cross the boundary. */
export function columnsOfArrow(table: Table): Columnar {
  const { fields } = table.schema;
  return {
    names: fields.map(({ name }) => name),
    columns: fields.map(({ name, type }, index) => {
      const vector = table.getChildAt(index);
      return vector ? readVector(vector, readerOf(type, name)) : [];
    }),
  };
}

/** The rows of a record batch, as they lie in it; throws as `columnsOfArrow` does. */
export function batchOfArrow({ schema: { fields }, data }: RecordBatch): Batch {
  const columns = new Map(
    fields.map(({ name, type }, at): [string, BatchColumn] => [
      name,
      columnOfArrow(data.children[at]!, readerOf(type, name)),
    ]),
  );
  return { length: data.length, column: (name) => columns.get(name) ?? null };
}

function columnOfArrow(data: Data, read: Reader): BatchColumn {
  const isNull = data.nullCount > 0 ? { isNull: (row: number) => !data.getValid(row) } : {};
  let values: Value[] | null = null;
  return {
    get values() {
      if (values === null) fill((values = new Array<Value>(data.length).fill(null)), 0, data, read);
      return values;
    },
    ...(isNumberData(data) ? { numbers: { values: data.values, ...isNull } } : {}),
    ...(isUtf8Data(data)
      ? { texts: { bytes: data.values, offsets: data.valueOffsets, ...isNull } }
      : {}),
  };
}

type Reader = (slot: unknown) => Value;

function readVector(vector: Vector, read: Reader): Value[] {
  const column = new Array<Value>(vector.length).fill(null);
  let from = 0;
  for (const data of vector.data) {
    fill(column, from, data, read);
    from += data.length;
  }
  return column;
}

// What there is most of is read from its buffer: to ask a vector for each slot takes several times as long.
function fill(column: Value[], from: number, data: Data, read: Reader): void {
  const { length } = data;
  if (isNumberData(data)) {
    const { values } = data;
    for (let slot = 0; slot < length; slot += 1) column[from + slot] = finite(values[slot]!);
  } else if (isUtf8Data(data)) {
    fillTexts(column, from, data);
  } else {
    const vector = new Vector([data]);
    for (let slot = 0; slot < length; slot += 1) {
      const value: unknown = vector.get(slot);
      column[from + slot] = value === null || value === undefined ? null : read(value);
    }
  }
  // The slot under a null holds whatever was there before.
  if (data.nullCount === 0) return;
  for (let slot = 0; slot < length; slot += 1) if (!data.getValid(slot)) column[from + slot] = null;
}

// What a double holds, one for each slot.
const isNumberData = (data: Data): data is Data<Float | Int> & { values: ArrayLike<number> } =>
  (DataType.isFloat(data.type) && data.type.precision !== Precision.HALF) ||
  (DataType.isInt(data.type) && data.type.bitWidth <= 32);

const isUtf8Data = (data: Data): data is Data<Utf8> => DataType.isUtf8(data.type);

/** Texts that are all ASCII are cut from one text, which is decoded once. */
function fillTexts(column: Value[], from: number, { values, valueOffsets, length }: Data<Utf8>) {
  const first = valueOffsets[0] ?? 0;
  const bytes = values.subarray(first, valueOffsets[length] ?? first);
  const all = decoder.decode(bytes);
  const isAscii = all.length === bytes.length;
  for (let slot = 0; slot < length; slot += 1) {
    const [start, end] = [valueOffsets[slot]! - first, valueOffsets[slot + 1]! - first];
    column[from + slot] = isAscii
      ? all.slice(start, end)
      : decoder.decode(bytes.subarray(start, end));
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function readerOf(type: DataType, column: string): Reader {
  const refuse = (): never => {
    throw unreadable(column, String(type));
  };
  if (DataType.isDictionary(type)) return readerOf(type.dictionary, column);
  if (DataType.isNull(type)) return () => null;
  if (DataType.isUtf8(type)) return (slot) => (typeof slot === 'string' ? slot : refuse());
  if (DataType.isBool(type)) return (slot) => (typeof slot === 'boolean' ? slot : refuse());
  if (DataType.isInt(type)) {
    return (slot) => (typeof slot === 'bigint' ? numberOf(slot, 0, column) : Number(slot));
  }
  if (DataType.isFloat(type)) return (slot) => finite(Number(slot));
  // Arrow hands days over as milliseconds.
  if (DataType.isDate(type)) return (slot) => isoDate(Number(slot) / millisecondsPerDay);
  if (DataType.isDecimal(type)) {
    const { scale } = type;
    return (slot) =>
      slot instanceof Uint32Array ? numberOf(integerOf(slot), scale, column) : refuse();
  }
  return refuse();
}

/** The integer whose two's complement stands in the words, least significant first. */
function integerOf(words: Uint32Array): bigint {
  const unsigned = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  return BigInt.asIntN(32 * words.length, unsigned);
}
