import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { tableRows } from '#lib/data/questions/table-rows.ts';
import { statementText } from '#lib/domain/statement.ts';
import { wholeTable } from '#lib/domain/table-query.ts';
import { readManifest } from '#lib/engine/open-datasets.server.ts';
import { databaseOf, identifier, planReads } from '#lib/engine/parts.ts';
import { text } from '#lib/engine/walls.ts';
import { schemaOf } from '../support/data-package.ts';

/**
 * Milliseconds that native DuckDB takes to write all rows of a published table as CSV: by the statement that the page
 * runs, which gives them in their order, and as they are stored.
 */
export async function nativeCopies(
  table: string,
  folder: string,
): Promise<{ readonly ordered: number; readonly stored: number }> {
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
    const copy = async (rows: string, file: string) => {
      const path = text(join(folder, file));
      const begin = performance.now();
      await connection.run(`copy (${rows}) to ${path} (format csv, header)`);
      return performance.now() - begin;
    };
    const { statement } = tableRows({ schema: schemaOf(table), query: wholeTable(table) });
    const ordered = await copy(statementText(statement), 'ordered.csv');
    return { ordered, stored: await copy(`from ${identifier(table)}`, 'stored.csv') };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
