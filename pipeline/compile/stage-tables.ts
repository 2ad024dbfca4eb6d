import type { DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { identifier } from '#lib/engine/parts.ts';
import { text } from '#lib/engine/walls.ts';
import { columnList, readCsv } from '#pipeline/csv-source.ts';
import { keyOf, type Resource } from '#pipeline/data-package.ts';

/** CSV files whose rows stand in the order in which they are stored. */
export interface Staged {
  /** The file of a whole table, or of one SOC major group of a partitioned one. */
  fileOf(resource: Resource, partition?: string): string;
  /** The SOC major groups of a partitioned table, in order. */
  partitionsOf(resource: Resource): readonly string[];
}

/**
 * Sorts and splits the tables that are stored in another order than their CSV files: the occupation
 * comes first, because most questions name one.
 */
export async function stageTables(
  connection: DuckDBConnection,
  datasets: string,
  resources: readonly Resource[],
  folder: string,
): Promise<Staged> {
  const partitions = new Map<Resource, readonly string[]>();
  const source = (resource: Resource) => join(datasets, resource.path);
  const staged = (resource: Resource, partition = 'whole') =>
    join(folder, `${resource.name}-${partition}.csv`);
  for (const resource of resources.filter(isReordered)) {
    const table = identifier(resource.sqlName);
    const rows = readCsv(source(resource), resource.schema.fields, false);
    await connection.run(`create temp table ${table} as select * from ${rows}`);
    const groups = await majorGroups(connection, resource);
    partitions.set(resource, groups);
    for (const group of groups.length > 0 ? groups : [undefined]) {
      await connection.run(copyStatement(resource, group, staged(resource, group)));
    }
    await connection.run(`drop table ${table}`);
  }
  return {
    fileOf: (resource, partition) =>
      isReordered(resource) ? staged(resource, partition) : source(resource),
    partitionsOf: (resource) => partitions.get(resource) ?? [],
  };
}

function copyStatement(resource: Resource, group: string | undefined, path: string): string {
  const { partitionBy, sqlName } = resource;
  const filter = partitionBy && group ? `where ${majorGroupOf(partitionBy)} = ${text(group)}` : '';
  const rows = `select * from ${identifier(sqlName)} ${filter} order by ${columnList(storageOrder(resource))}`;
  return `copy (${rows}) to ${text(path)} (format csv, header true)`;
}

/** The occupation first, then the rest of the key. */
function storageOrder(resource: Resource): string[] {
  const key = keyOf(resource);
  const occupation = key.filter((name) => name === 'soc_code');
  return [...occupation, ...key.filter((name) => name !== 'soc_code')];
}

// The CSV files themselves are sorted by their key.
function isReordered(resource: Resource): boolean {
  const isMoved = storageOrder(resource)[0] !== keyOf(resource)[0];
  return isMoved || resource.partitionBy !== undefined;
}

function majorGroupOf(column: string): string {
  return `left(${identifier(column)}, 2)`;
}

async function majorGroups(
  connection: DuckDBConnection,
  { partitionBy, sqlName }: Resource,
): Promise<string[]> {
  if (!partitionBy) return [];
  const result = await connection.runAndReadAll(
    `select distinct ${majorGroupOf(partitionBy)} from ${identifier(sqlName)} order by 1`,
  );
  return result.getRows().map(([value]) => String(value));
}
