import type { Source } from './answer.ts';

/** How DuckDB keeps a column of a reader's own table. */
export type OwnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'DATE';

export interface OwnColumn {
  /** snake_case; made by us, never by the reader's file. */
  readonly name: string;
  readonly type: OwnType;
}

/** Some bytes of CSV. */
export type CsvPiece = Uint8Array<ArrayBuffer>;

/**
 * Rows that a reader brought, on their way into the engine's memory, the only place where they are
 * kept: never stored, never sent.
 */
export interface OwnTable {
  /** The SQL name, e.g. `payroll`. */
  readonly name: string;
  readonly columns: readonly OwnColumn[];
  /** UTF-8 CSV without a head, in any number of pieces: an empty cell is null, text is quoted. */
  readonly csv: readonly CsvPiece[];
  /** What the figures say of it: its `publisher` is the reader. */
  readonly source: Source;
}

/** A table whose rows are still being read: each piece of its CSV is of whole lines, and comes when it is there. */
export type ComingTable = Omit<OwnTable, 'csv'> & { readonly csv: AsyncIterable<CsvPiece> };

export const isComing = (table: OwnTable | ComingTable): table is ComingTable =>
  Symbol.asyncIterator in table.csv;
