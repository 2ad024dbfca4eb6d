import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The module that the browser runs, opened in Node: same code, same storage. */
export interface BrowserEngine {
  attach(name: string, path: string): void;
  ask(sql: string): Record<string, unknown>[];
}



export async function openInBrowserEngine(): Promise<BrowserEngine> {
  const { resolve } = createRequire(import.meta.url);
  const bundle = (name: string) => ({
    mainModule: resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`),
    mainWorker: '',
  });
  const bundles = { mvp: bundle('mvp'), eh: bundle('eh') };
  const database = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => {});
  database.open({});
  const connection = database.connect();
  const attachedPaths = new Set<string>();
  return {
    attach(name, path) {
      if (attachedPaths.has(path)) return;
      attachedPaths.add(path);
      database.registerFileBuffer(`${name}.duckdb`, new Uint8Array(readFileSync(path)));
      connection.query(`attach '${name}.duckdb' as ${name} (read_only)`);
    },
    ask(sql) {
      return connection
        .query(sql)
        .toArray()
        .map((row) => row.toJSON() as Record<string, unknown>);
    },
  };
}
