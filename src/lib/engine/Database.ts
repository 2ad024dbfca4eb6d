import type { Part } from '#lib/domain/manifest.ts';
import type { OwnColumn } from '#lib/domain/own-table.ts';
import type { Statement } from '#lib/domain/question.ts';
import type { OwnBatch } from '#lib/domain/own-batch.ts';
import type { Columnar } from './columnar.ts';

/** Rows of a reader's own statement, and whether there were more of them. */
export interface Excerpt extends Columnar {
  readonly more: boolean;
}

/** One connection to a started DuckDB. Rejects with an `EngineError` for any SQL that fails. */
export interface Connection {
  /** Runs statements for their effect. */
  run(sql: string): Promise<void>;
  /** Adds rows to a table of the reader's own, which has these columns. */
  append(table: string, columns: readonly OwnColumn[], batch: OwnBatch): Promise<void>;
  /** Runs one statement with its values bound. */
  read(statement: Statement): Promise<Columnar>;
  /** Runs one statement, refusing several, and gives at most `limit` rows; an abort stops it. */
  readUpTo(limit: number, sql: string, signal?: AbortSignal): Promise<Excerpt>;
  close(): Promise<void>;
}

/** A started and locked DuckDB: all that differs between the browser's engine and Node's. */
export interface Database<C extends Connection = Connection> {
  /** Gets hold of a part; the step it gives then attaches it, read-only. */
  fetch(name: string, part: Part): Promise<() => Promise<void>>;
  connect(): Promise<C>;
  /** Ends it, whatever it is doing. */
  end(): void;
}
