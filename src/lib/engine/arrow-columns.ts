import { DataType, type Table, type Vector } from 'apache-arrow';
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

type Reader = (slot: unknown) => Value;

// `get` looks at the validity bitmap first: the slot under a null holds whatever was there before.
function readVector(vector: Vector, read: Reader): Value[] {
  return Array.from({ length: vector.length }, (_, index) => {
    const slot: unknown = vector.get(index);
    return slot === null || slot === undefined ? null : read(slot);
  });
}

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
