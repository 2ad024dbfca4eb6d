import {
  DATE,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBTypeId,
  DuckDBUUIDValue,
  INTEGER,
  VARCHAR,
  type DuckDBResult,
} from '@duckdb/node-api';
import type { OwnColumn, OwnType } from '#lib/domain/own-table.ts';
import type { Value } from '#lib/domain/question.ts';
import { cellAt, type OwnBatch } from '#lib/domain/own-batch.ts';
import type { Columnar } from './columnar.ts';
import { finite, isoDate, numberOf, unreadable } from './values.ts';

// Handed over as JavaScript objects that are not values of ours, whatever they hold.
const readable = new Set([
  DuckDBTypeId.BOOLEAN,
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.FLOAT,
  DuckDBTypeId.DOUBLE,
  DuckDBTypeId.DECIMAL,
  DuckDBTypeId.VARCHAR,
  DuckDBTypeId.ENUM,
  DuckDBTypeId.UUID,
  DuckDBTypeId.DATE,
  DuckDBTypeId.SQLNULL,
]);

/** Reads chunks of a native result; gives exactly what the browser's engine gives for the same SQL. */
export function columnsOfChunks(
  result: DuckDBResult,
  chunks: readonly DuckDBDataChunk[],
): Columnar {
  const names = result.columnNames();
  return {
    names,
    columns: names.map((name, column) => {
      if (!readable.has(result.columnTypeId(column))) {
        throw unreadable(name, String(result.columnType(column)));
      }
      return chunks.flatMap((chunk) => readVector(chunk, column, name));
    }),
  };
}

function readVector(chunk: DuckDBDataChunk, column: number, name: string): Value[] {
  const vector = chunk.getColumnVector(column);
  return Array.from({ length: chunk.rowCount }, (_, index) => read(vector.getItem(index), name));
}

function read(slot: unknown, column: string): Value {
  if (slot === null || typeof slot === 'string' || typeof slot === 'boolean') return slot;
  if (typeof slot === 'number') return finite(slot);
  if (typeof slot === 'bigint') return numberOf(slot, 0, column);
  if (slot instanceof DuckDBDecimalValue) return numberOf(slot.value, slot.scale, column);
  if (slot instanceof DuckDBDateValue) return isoDate(slot.days);
  if (slot instanceof DuckDBUUIDValue) return slot.toString();
  throw unreadable(column, typeof slot);
}

const types = { VARCHAR, INTEGER, DOUBLE, DATE };
const rowsOfChunk = 2_048;

/** Rows as native DuckDB takes them in. */
export function* chunksOfBatch(
  columns: readonly OwnColumn[],
  batch: OwnBatch,
): Generator<DuckDBDataChunk> {
  for (let from = 0; from < batch.rows; from += rowsOfChunk) {
    const rows = Math.min(rowsOfChunk, batch.rows - from);
    const chunk = DuckDBDataChunk.create(
      columns.map(({ type }) => types[type]),
      rows,
    );
    chunk.setColumns(
      columns.map(({ type }, at) =>
        Array.from({ length: rows }, (_, row) =>
          slot(cellAt(batch.columns[at]!, from + row), type),
        ),
      ),
    );
    yield chunk;
  }
}

const slot = (cell: Value, type: OwnType) =>
  type === 'DATE' && cell !== null ? new DuckDBDateValue(Number(cell)) : cell;
