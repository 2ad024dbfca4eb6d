import type {
  AsyncDuckDB,
  AsyncDuckDBConnection,
  AsyncPreparedStatement,
} from '@duckdb/duckdb-wasm';
import { RecordBatchReader, Table, type RecordBatch } from 'apache-arrow';
import type { OwnColumn } from '#lib/domain/own-table.ts';
import type { Statement } from '#lib/domain/question.ts';
import type { OwnBatch } from '#lib/domain/own-batch.ts';
import { columnsOfArrow } from './arrow-columns.ts';
import { arrowStreamOf } from './arrow-stream.ts';
import type { Columnar } from './columnar.ts';
import type { Connection, Excerpt } from './Database.ts';
import { abortError, errorOfStatement } from './errors.ts';
import { identifier } from './parts.ts';
import { RecentlyUsed } from './recently-used.ts';

// Each holds a plan in the worker's memory.
const statementsKept = 16;

// Between two messages the worker does not wait for the page.
const fetchedAhead = 2;

/** Takes a message of an Arrow stream: first the schema, then rows. The next comes once it is done. */
export type TakeMessage = (message: Uint8Array<ArrayBuffer>) => Promise<void>;

/** A connection to the DuckDB in the worker. */
export class BrowserConnection implements Connection {
  readonly #connection: AsyncDuckDBConnection;
  readonly #prepared = new RecentlyUsed<AsyncPreparedStatement>(statementsKept);

  constructor(connection: AsyncDuckDBConnection) {
    this.#connection = connection;
  }

  async run(sql: string): Promise<void> {
    try {
      await this.#connection.query(sql);
    } catch (cause) {
      throw errorOfStatement(cause, sql);
    }
  }

  async append(table: string, columns: readonly OwnColumn[], batch: OwnBatch): Promise<void> {
    try {
      const rows = arrowStreamOf(columns, batch);
      await this.#connection.insertArrowFromIPCStream(rows, { name: table, create: false });
    } catch (cause) {
      throw errorOfStatement(cause, `insert into ${identifier(table)}`);
    }
  }

  async read({ sql, values }: Statement): Promise<Columnar> {
    try {
      const prepared = await this.#prepare(sql);
      return columnsOfArrow(await prepared.query(...values));
    } catch (cause) {
      throw errorOfStatement(cause, sql);
    }
  }

  async readUpTo(limit: number, sql: string, signal?: AbortSignal): Promise<Excerpt> {
    try {
      // Refuses several statements, which sending it would run one after the other.
      await (await this.#connection.prepare(sql)).close();
      const messages = this.#connection.useUnsafe((duckdb, id) => stream(duckdb, id, sql, signal));
      const reader = await RecordBatchReader.from(messages);
      const batches: RecordBatch[] = [];
      let rows = 0;
      for await (const batch of reader) {
        batches.push(batch);
        rows += batch.numRows;
        if (rows > limit) break;
      }
      const table = new Table(reader.schema, batches).slice(0, limit);
      return { ...columnsOfArrow(table), more: rows > limit };
    } catch (cause) {
      throw signal?.aborted ? abortError() : errorOfStatement(cause, sql);
    }
  }

  /**
   * Runs one statement with its values bound, and hands over the messages of its Arrow stream in their order, each once the
   * one before is taken; the next are made meanwhile. An abort stops it between two.
   */
  async stream({ sql, values }: Statement, take: TakeMessage, signal?: AbortSignal): Promise<void> {
    try {
      await this.#connection.useUnsafe(async (duckdb, connection) => {
        const statement = await duckdb.createPrepared(connection, sql);
        const coming: Promise<Uint8Array | null>[] = [];
        const ask = (message: Promise<Uint8Array | null>) => {
          // It is waited for below, which may be after it failed.
          message.catch(() => {});
          coming.push(message);
        };
        ask(duckdb.sendPrepared(connection, statement, [...values]));
        try {
          for (;;) {
            while (coming.length <= fetchedAhead) ask(duckdb.fetchQueryResults(connection));
            const message = await coming.shift()!;
            // The last is empty, as are those behind it; none at all comes where the rows are not there yet.
            if (message?.length === 0) return;
            if (message !== null) await take(message as Uint8Array<ArrayBuffer>);
            if (signal?.aborted) throw abortError();
          }
        } finally {
          await Promise.allSettled(coming);
          await duckdb.closePrepared(connection, statement);
        }
      });
    } catch (cause) {
      throw signal?.aborted ? abortError() : errorOfStatement(cause, sql);
    }
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  async #prepare(sql: string): Promise<AsyncPreparedStatement> {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const prepared = await this.#connection.prepare(sql);
    await this.#prepared.add(sql, prepared)?.close();
    return prepared;
  }
}

/** The messages of a result as Arrow streams them; stops the statement when no more are wanted. */
async function* stream(
  duckdb: AsyncDuckDB,
  connection: number,
  sql: string,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  let complete = false;
  try {
    let header = await duckdb.startPendingQuery(connection, sql, true);
    while (header === null) {
      if (signal?.aborted) throw abortError();
      header = await duckdb.pollPendingQuery(connection);
    }
    yield header;
    while (!complete) {
      if (signal?.aborted) throw abortError();
      const chunk = await duckdb.fetchQueryResults(connection);
      complete = chunk?.length === 0;
      if (chunk && !complete) yield chunk;
    }
  } finally {
    if (!complete) await duckdb.cancelPendingQuery(connection);
  }
}
