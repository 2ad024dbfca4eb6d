import type { DuckDBConnection } from '@duckdb/node-api';
import { rmSync } from 'node:fs';
import { identifier } from '#lib/engine/parts.ts';
import { text } from '#lib/engine/walls.ts';
import { columnList, readCsv } from '#pipeline/csv-source.ts';
import { withDuckDb } from '#pipeline/duckdb.ts';
import type { PlannedPart, Share } from './part-plan.ts';
import type { Staged } from './stage-tables.ts';
import { createTable, storedFields } from './table-definition.ts';

/** DuckDB 1.0.0 and everything after it opens a file of this version. */
const storageVersion = 'v1.0.0';

/** FSST samples at random, Roaring packs uninitialised memory: two runs would differ. */
const unsteadyCompression = 'fsst,dict_fsst,roaring';

/**
 * Writes a database file with the tables of a part and gives the rows of each. Same rows, same
 * bytes: the engine is a fresh one with one thread, takes its blocks from memory that is still zero,
 * and sorts nothing, because what a sort leaves in memory shows up in the gaps of the file.
 */
export async function writePart(
  { shares }: PlannedPart,
  staged: Staged,
  path: string,
): Promise<Record<string, number>> {
  rmSync(path, { force: true });
  return withDuckDb({ threads: '1', block_allocator_memory: '1GiB' }, async (connection) => {
    await connection.run(`set disabled_compression_methods = ${text(unsteadyCompression)}`);
    await connection.run(`attach ${text(path)} as part (storage_version ${text(storageVersion)})`);
    const rows: Record<string, number> = {};
    for (const share of shares) {
      rows[share.resource.sqlName] = await writeShare(connection, staged, share);
    }
    await connection.run('checkpoint part');
    await connection.run('detach part');
    return rows;
  });
}

async function writeShare(
  connection: DuckDBConnection,
  staged: Staged,
  { resource, partition }: Share,
): Promise<number> {
  const names = columnList(storedFields(resource).map(({ name }) => name));
  const rows = readCsv(staged.fileOf(resource, partition), resource.schema.fields);
  await connection.run(createTable('part', resource));
  const inserted = await connection.run(
    `insert into part.${identifier(resource.sqlName)} (${names}) select ${names} from ${rows}`,
  );
  return inserted.rowsChanged;
}
