import type { Source } from './answer.ts';
import type { OwnBatch } from './own-batch.ts';

/** How DuckDB keeps a column of a reader's own table. */
export type OwnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'DATE';

export interface OwnColumn {
  /** snake_case; made by us, never by the reader's file. */
  readonly name: string;
  readonly type: OwnType;
}

/**
 * Rows that a reader brought, on their way into the engine's memory, the only place where they are
 * kept: never stored, never sent.
 */
export interface OwnTable {
  /** The SQL name, e.g. `payroll`. */
  readonly name: string;
  readonly columns: readonly OwnColumn[];
  /** In any number of batches, each with the columns in their order. */
  readonly batches: readonly OwnBatch[];
  /** What the figures say of it: its `publisher` is the reader. */
  readonly source: Source;
}

/** A table whose rows are still being read: each batch comes when it is there. */
export type ComingTable = Omit<OwnTable, 'batches'> & {
  readonly batches: AsyncIterable<OwnBatch>;
};

export const isComing = (table: OwnTable | ComingTable): table is ComingTable =>
  Symbol.asyncIterator in table.batches;
