import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import type { OwnColumn } from '#lib/domain/own-table.ts';
import type { Statement, Value } from '#lib/domain/question.ts';
import type { OwnBatch } from '#lib/domain/own-batch.ts';
import type { Columnar } from './columnar.ts';
import type { Connection, Excerpt } from './Database.ts';
import { abortError, errorOfStatement } from './errors.ts';
import { chunksOfBatch, columnsOfChunks } from './node-columns.ts';
import { identifier } from './parts.ts';
import { RecentlyUsed } from './recently-used.ts';

const statementsKept = 64;

/** A connection to the native DuckDB. */
export class NodeConnection implements Connection {
  readonly #connection: DuckDBConnection;
  readonly #prepared = new RecentlyUsed<DuckDBPreparedStatement>(statementsKept);

  constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  async run(sql: string): Promise<void> {
    try {
      await this.#connection.run(sql);
    } catch (cause) {
      throw errorOfStatement(cause, sql);
    }
  }

  async append(table: string, columns: readonly OwnColumn[], batch: OwnBatch): Promise<void> {
    try {
      const appender = await this.#connection.createAppender(table);
      try {
        for (const chunk of chunksOfBatch(columns, batch)) appender.appendDataChunk(chunk);
      } finally {
        appender.closeSync();
      }
    } catch (cause) {
      throw errorOfStatement(cause, `insert into ${identifier(table)}`);
    }
  }

  async read({ sql, values }: Statement): Promise<Columnar> {
    try {
      const prepared = await this.#prepare(sql);
      values.forEach((value, index) => bind(prepared, index + 1, value));
      const result = await prepared.run();
      return columnsOfChunks(result, await result.fetchAllChunks());
    } catch (cause) {
      throw errorOfStatement(cause, sql);
    }
  }

  async readUpTo(limit: number, sql: string, signal?: AbortSignal): Promise<Excerpt> {
    const interrupt = () => this.#connection.interrupt();
    signal?.addEventListener('abort', interrupt);
    try {
      const prepared = await this.#connection.prepare(sql);
      const result = await prepared.stream();
      const chunks = [];
      let rows = 0;
      while (rows <= limit) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0) break;
        chunks.push(chunk);
        rows += chunk.rowCount;
      }
      const { names, columns } = columnsOfChunks(result, chunks);
      prepared.destroySync();
      return { names, columns: columns.map((slots) => slots.slice(0, limit)), more: rows > limit };
    } catch (cause) {
      throw signal?.aborted ? abortError() : errorOfStatement(cause, sql);
    } finally {
      signal?.removeEventListener('abort', interrupt);
    }
  }

  async close(): Promise<void> {
    this.#connection.closeSync();
  }

  async #prepare(sql: string): Promise<DuckDBPreparedStatement> {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const prepared = await this.#connection.prepare(sql);
    this.#prepared.add(sql, prepared)?.destroySync();
    return prepared;
  }
}

// As the browser's engine binds: every number as DOUBLE.
function bind(prepared: DuckDBPreparedStatement, index: number, value: Value): void {
  if (value === null) prepared.bindNull(index);
  else if (typeof value === 'number') prepared.bindDouble(index, value);
  else if (typeof value === 'boolean') prepared.bindBoolean(index, value);
  else prepared.bindVarchar(index, value);
}
