import type { Answer } from '#lib/domain/answer.ts';
import type { ComingTable, OwnTable } from '#lib/domain/own-table.ts';
import type { Question, Row } from '#lib/domain/question.ts';

export type EngineStatus =
  | { readonly state: 'not started' }
  /** `progress` runs from 0 to 1 over the bytes to fetch and the steps to start. */
  | { readonly state: 'starting'; readonly progress: number }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly reason: string };

export interface FreeOptions {
  readonly signal?: AbortSignal;
  /** The most rows to give; 10,000 where it is left out. */
  readonly limit?: number;
}

/** The rows of a reader's own statement. */
export interface FreeAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Whether the statement had more rows than the limit let through. */
  readonly more: boolean;
}

/** Answers questions on the compiled datasets. The same in the browser and in Node. */
export interface Engine {
  /**
   * Fetches and attaches the parts that the question reads, runs its statement, and gives its rows.
   * An aborted `signal` rejects with an `AbortError`; everything else with an `EngineError`.
   */
  ask(question: Question, options?: { signal?: AbortSignal }): Promise<Answer>;
  /**
   * Runs one read-only statement written by a reader against the tables named, at most `limit` rows.
   * Throws `EngineError` with DuckDB's own message for anything but a single read.
   */
  askFreely(sql: string, tables: readonly string[], options?: FreeOptions): Promise<FreeAnswer>;
  /**
   * Takes a reader's own table into the engine's memory, in place of one of the same name, for every
   * question after it. It is there until the engine ends, and nowhere else. Throws `EngineError` where
   * its rows are not as its columns say, or memory does not suffice, and what the pieces of a coming one
   * throw; a table before it then stays.
   */
  put(table: OwnTable | ComingTable): Promise<void>;
  /** The bytes of memory that DuckDB holds for tables and what it has read; 0 where it does not run. */
  held(): Promise<number>;
  close(): Promise<void>;
}
