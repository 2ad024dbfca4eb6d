import type { Answer, Source } from '#lib/domain/answer.ts';
import type { Manifest } from '#lib/domain/manifest.ts';
import type { ComingTable, OwnTable } from '#lib/domain/own-table.ts';
import type { Question, Read, Statement } from '#lib/domain/question.ts';
import { abortable } from './abortable.ts';
import { inOrder, rowsOf } from './columnar.ts';
import type { Connection, Database } from './Database.ts';
import type { FreeAnswer } from './Engine.ts';
import { EngineError, isLost } from './errors.ts';
import { fillTable } from './fill-table.ts';
import { Lane } from './lane.ts';
import { planReads, refuseMissing, sourcesOf, type Plan } from './parts.ts';
import { RecentlyUsed } from './recently-used.ts';

// Each is one combination of tables read; a page has about ten.
const connectionsKept = 32;

const heldBytes = 'select sum(memory_usage_bytes)::double as bytes from duckdb_memory()';

/** How many rows of a reader's own statement are handed over where no limit is given. */
export const rowLimit = 10_000;

/** What one started DuckDB, from its start to its end, is asked; the same in browser and Node. */
export class Session<C extends Connection = Connection> {
  readonly #database: Database<C>;
  readonly #manifest: Manifest;
  readonly #lane: Lane;
  readonly #onLost: () => void;
  readonly #own = new Map<string, Source>();
  readonly #attached = new Map<string, Promise<void>>();
  readonly #connections = new RecentlyUsed<C>(connectionsKept);
  #made = 0;
  #ended = false;

  /** `onLost` is told, once the session has ended by itself; `patience` is the lane's. */
  constructor(database: Database<C>, manifest: Manifest, patience: number, onLost: () => void) {
    this.#database = database;
    this.#manifest = manifest;
    this.#onLost = onLost;
    this.#lane = new Lane(patience, () => this.#overstayed());
  }

  async ask(question: Question, signal?: AbortSignal): Promise<Answer> {
    const { statement, columns, reads } = question;
    const declared = columns.map(({ name }) => name);
    const found = await this.withTables(reads, signal, (connection) =>
      connection.read(asRun(statement)),
    );
    return {
      question,
      rows: rowsOf(inOrder(found, declared, statement.sql)),
      sources: this.sourcesOf(reads),
    };
  }

  /** Where the tables come from. */
  sourcesOf(reads: readonly Read[]): Source[] {
    return sourcesOf(this.#manifest, reads, this.#own);
  }

  async askFreely(
    sql: string,
    tables: readonly string[],
    limit: number,
    signal?: AbortSignal,
  ): Promise<FreeAnswer> {
    const reads = tables.map((table) => ({ table }));
    const found = await this.withReadOnly(reads, signal, (connection) =>
      connection.readUpTo(limit, sql, signal),
    );
    return { columns: found.names, rows: rowsOf(found), more: found.more };
  }

  /** Takes a table of the reader's own, in place of one of the same name, once all of it is there. */
  async put(table: OwnTable | ComingTable): Promise<void> {
    const { name, source } = table;
    if (Object.hasOwn(this.#manifest.tables, name)) {
      throw new EngineError('refused', `The datasets have a table "${name}" already.`);
    }
    this.#made += 1;
    await fillTable(this.#database, table, `${name}_${this.#made}`, (step) => this.#inLane(step));
    this.#own.set(name, source);
  }

  /** The bytes that DuckDB holds in memory. */
  async held(): Promise<number> {
    const statement = { sql: heldBytes, values: [] };
    const found = await this.withTables([], undefined, (connection) => connection.read(statement));
    return Number(found.columns[0]?.[0] ?? 0);
  }

  /** Ends it because it broke down or would not stop. */
  lose(reason: EngineError): void {
    if (this.#ended) return;
    this.end(reason);
    this.#onLost();
  }

  /** Ends it: the running question rejects with the reason, the waiting ones as unserved, or with another. */
  end(reason: EngineError, waiting?: Error): void {
    this.#ended = true;
    this.#lane.end(reason, waiting);
    this.#database.end();
  }

  /** Does the work, in its turn, on a connection that sees the tables read and can write nothing. */
  withReadOnly<T>(
    reads: readonly Read[],
    signal: AbortSignal | undefined,
    work: (connection: C) => Promise<T>,
  ): Promise<T> {
    return this.withTables(reads, signal, (connection) =>
      readOnly(connection, () => work(connection)),
    );
  }

  /** Does the work, in its turn, on a connection that sees the tables read. */
  async withTables<T>(
    reads: readonly Read[],
    signal: AbortSignal | undefined,
    work: (connection: C) => Promise<T>,
  ): Promise<T> {
    refuseMissing(reads, this.#own);
    const plan = planReads(this.#manifest, reads, this.#own);
    await abortable(Promise.all(plan.parts.map((part) => this.#attach(part))), signal);
    return this.#inLane(async () => work(await this.#connection(plan)), signal);
  }

  /** Does the work in its turn; where it shows that DuckDB broke down, nothing else is begun. */
  #inLane<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    return this.#lane.run(async () => {
      try {
        return await work();
      } catch (error) {
        if (isLost(error)) this.lose(error);
        throw error;
      }
    }, signal);
  }

  // What a reader brought would be gone with the worker: then the withdrawn question runs to its end.
  #overstayed(): void {
    if (this.#own.size > 0) return;
    this.lose(new EngineError('lost', 'A withdrawn question would not stop.'));
  }

  /** Fetches and attaches a part once; what failed is tried again the next time. */
  #attach(name: string): Promise<void> {
    const known = this.#attached.get(name);
    if (known) return known;
    const attaching = this.#fetchAndAttach(name);
    attaching.catch(() => this.#attached.delete(name));
    this.#attached.set(name, attaching);
    return attaching;
  }

  async #fetchAndAttach(name: string): Promise<void> {
    const part = this.#manifest.parts[name];
    if (!part) throw new EngineError('fetch', `The manifest has no part "${name}".`);
    const attach = await this.#database.fetch(name, part);
    await this.#inLane(attach);
  }

  /** A connection that sees the tables as planned and no others; made in the lane, so never twice. */
  async #connection({ views }: Plan): Promise<C> {
    const known = this.#connections.get(views);
    if (known) return known;
    const connection = await this.#database.connect();
    if (views !== '') await connection.run(views);
    await this.#connections.add(views, connection)?.close();
    return connection;
  }
}

/** What is run of a statement. */
export const asRun = (statement: Statement): Statement => statement.asStored ?? statement;

/** Does the work in a transaction that can write nothing and leaves nothing. */
async function readOnly<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  await connection.run('begin transaction read only');
  try {
    const done = await work();
    await connection.run('rollback');
    return done;
  } catch (error) {
    // Nothing more can be said to a DuckDB that broke down.
    if (!isLost(error)) await connection.run('rollback');
    throw error;
  }
}
