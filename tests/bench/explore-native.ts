import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { readManifest } from '#lib/engine/open-datasets.server.ts';
import { databaseOf, identifier, planReads } from '#lib/engine/parts.ts';
import { text } from '#lib/engine/walls.ts';

/** Milliseconds that native DuckDB takes to write a whole published table as CSV. */
export async function nativeCopy(table: string, path: string): Promise<number> {
  const manifest = readManifest();
  const { parts, views } = planReads(manifest, [{ table }]);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    for (const part of parts) {
      const file = join('.atlas', manifest.parts[part]!.file.replace(/\.gz$/, ''));
      await connection.run(`attach ${text(file)} as ${identifier(databaseOf(part))} (read_only)`);
    }
    await connection.run(views);
    // What is read from disk first is read from memory from then on, as the tab has it.
    await connection.run(`select count(columns(*)) from ${identifier(table)}`);
    const begin = performance.now();
    await connection.run(`copy (from ${identifier(table)}) to ${text(path)} (format csv, header)`);
    return performance.now() - begin;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
