import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part } from '#lib/domain/manifest.ts';
import type { Connection, Database } from './Database.ts';
import { EngineError } from './errors.ts';
import { NodeConnection } from './NodeConnection.ts';
import { databaseOf, identifier } from './parts.ts';
import { text, wallStatements } from './walls.ts';

/** The native DuckDB, in memory, behind the same walls as the browser's. */
export class NodeDatabase implements Database {
  readonly #instance: DuckDBInstance;
  readonly #first: DuckDBConnection;
  readonly #folder: string;

  private constructor(instance: DuckDBInstance, first: DuckDBConnection, folder: string) {
    this.#instance = instance;
    this.#first = first;
    this.#folder = folder;
  }

  /** Starts it over a folder that holds `parts/`, with the raw database files. */
  static async start(folder: string): Promise<NodeDatabase> {
    // One thread, as in the browser: the same sums to the last bit, and less work for short questions.
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const first = await instance.connect();
    const walls = { extensions: folder, folders: [join(folder, 'parts/')], memory: '2GB' };
    for (const statement of wallStatements(walls)) await first.run(statement);
    return new NodeDatabase(instance, first, folder);
  }

  async fetch(name: string, { file }: Part): Promise<() => Promise<void>> {
    const path = join(this.#folder, file.replace(/\.gz$/, ''));
    await access(path).catch((cause: unknown) => {
      throw new EngineError('fetch', `There is no ${path}: run npm run data.`, { cause });
    });
    return async () => {
      await this.#first.run(`attach ${text(path)} as ${identifier(databaseOf(name))} (read_only)`);
    };
  }

  async connect(): Promise<Connection> {
    return new NodeConnection(await this.#instance.connect());
  }

  end(): void {
    this.#first.closeSync();
    this.#instance.closeSync();
  }
}
