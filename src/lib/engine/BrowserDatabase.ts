import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import type { Part } from '#lib/domain/manifest.ts';
import { BrowserConnection } from './BrowserConnection.ts';
import { verifySha256 } from './checksum.ts';
import type { Database } from './Database.ts';
import { errorOfStatement } from './errors.ts';
import { fetchUnpacked } from './fetch-unpacked.ts';
import { databaseOf, identifier } from './parts.ts';
import type { StartedDuckDb } from './start-duckdb.ts';
import { text } from './walls.ts';

/** The DuckDB in a worker. The page fetches the parts; the worker itself reaches nothing. */
export class BrowserDatabase implements Database<BrowserConnection> {
  readonly #duckdb: AsyncDuckDB;
  readonly #end: () => void;
  readonly #dataUrl: string;

  constructor({ duckdb, end }: StartedDuckDb, dataUrl: string) {
    this.#duckdb = duckdb;
    this.#end = end;
    this.#dataUrl = dataUrl;
  }

  async fetch(name: string, { file, sha256 }: Part): Promise<() => Promise<void>> {
    const address = new URL(file, this.#dataUrl).href;
    const bytes = await fetchUnpacked(address);
    await verifySha256(bytes, sha256, address);
    return () => this.#attach(name, bytes);
  }

  async connect(): Promise<BrowserConnection> {
    return new BrowserConnection(await this.#duckdb.connect());
  }

  end(): void {
    this.#end();
  }

  // Below parts/, where the locked engine may open files; nothing but this buffer is there.
  async #attach(name: string, bytes: Uint8Array): Promise<void> {
    const path = `parts/${name}.duckdb`;
    const sql = `attach ${text(path)} as ${identifier(databaseOf(name))} (read_only)`;
    await this.#duckdb.registerFileBuffer(path, bytes);
    await this.#run(sql);
  }

  async #run(sql: string): Promise<void> {
    const connection = await this.#duckdb.connect();
    try {
      await connection.query(sql);
    } catch (cause) {
      throw errorOfStatement(cause, sql);
    } finally {
      await connection.close();
    }
  }
}
