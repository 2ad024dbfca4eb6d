import type { Row, Value } from './question.ts';

/** Some of the rows of an answer, column by column: how many rows come without an object for each. */
export interface Batch {
  /** How many rows. */
  readonly length: number;
  /** A column by its name; null where there is none. */
  column(name: string): BatchColumn | null;
}

/** A column of a batch, and how it lies in memory where the engine handed it over so. */
export interface BatchColumn {
  /** A value for each row; read at the first need. */
  readonly values: readonly Value[];
  /** The same values, where all are numbers or nothing. */
  readonly numbers?: Numbers;
  /** The same values, where all are texts or nothing. */
  readonly texts?: Texts;
}

interface Nullable {
  /** Whether a row has no value; left out where all have one. */
  readonly isNull?: (row: number) => boolean;
}

export interface Numbers extends Nullable {
  /** What stands in a row without a value, and what is not finite, says nothing. */
  readonly values: ArrayLike<number>;
}

/** The text of a row lies in UTF-8 from its own offset to that of the next. */
export interface Texts extends Nullable {
  readonly bytes: Uint8Array;
  readonly offsets: ArrayLike<number>;
}

/** Rows that are there already, as a batch. */
export const batchOf = (rows: readonly Row[]): Batch => ({
  length: rows.length,
  column: (name) => ({ values: rows.map((row) => row[name] ?? null) }),
});

// What is made of a batch is held beside the rows.
const rowsOfBatch = 10_000;

/** Rows that are there already, however many, some after the other. */
export function* batchesOf(rows: readonly Row[]): Generator<Batch> {
  for (let from = 0; from < rows.length; from += rowsOfBatch) {
    yield batchOf(rows.slice(from, from + rowsOfBatch));
  }
}
