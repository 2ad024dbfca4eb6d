import type { DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { storedOrder } from '#lib/data/stored-order.ts';
import type { Partition } from '#lib/domain/question.ts';
import { identifier } from '#lib/engine/parts.ts';
import { text } from '#lib/engine/walls.ts';
import { columnList, readCsv } from '#pipeline/csv-source.ts';
import { keyOf, type Resource } from '#pipeline/data-package.ts';

/** CSV files whose rows stand in the order in which they are stored. */
export interface Staged {
  /** The file of a whole table, or of one partition of it. */
  fileOf(resource: Resource, partition?: Partition): string;
  /** The partitions of a table, in order; none where it stays whole. */
  partitionsOf(resource: Resource): readonly Partition[];
}

/** Sorts and splits the tables that are stored in another order than their CSV files. */
export async function stageTables(
  connection: DuckDBConnection,
  datasets: string,
  resources: readonly Resource[],
  folder: string,
): Promise<Staged> {
  const partitions = new Map<Resource, readonly Partition[]>();
  const source = (resource: Resource) => join(datasets, resource.path);
  const staged = (resource: Resource, partition?: Partition) =>
    join(
      folder,
      partition
        ? `${resource.name}-${partition.column}-${partition.prefix}.csv`
        : `${resource.name}.csv`,
    );
  for (const resource of resources.filter(isReordered)) {
    const table = identifier(resource.sqlName);
    const rows = readCsv(source(resource), resource.schema.fields, false);
    await connection.run(`create temp table ${table} as select * from ${rows}`);
    const found = await partitionsIn(connection, resource);
    partitions.set(resource, found);
    for (const partition of found.length > 0 ? found : [undefined]) {
      await connection.run(copyStatement(resource, partition, staged(resource, partition)));
    }
    await connection.run(`drop table ${table}`);
  }
  return {
    fileOf: (resource, partition) =>
      isReordered(resource) ? staged(resource, partition) : source(resource),
    partitionsOf: (resource) => partitions.get(resource) ?? [],
  };
}

function copyStatement(resource: Resource, partition: Partition | undefined, path: string): string {
  const filter = partition ? `where ${prefixOf(partition.column)} = ${text(partition.prefix)}` : '';
  const order = columnList(storedOrder(resource, partition?.column));
  const rows = `select * from ${identifier(resource.sqlName)} ${filter} order by ${order}`;
  return `copy (${rows}) to ${text(path)} (format csv, header true)`;
}

// The CSV files themselves are sorted by their key.
function isReordered(resource: Resource): boolean {
  const isMoved = storedOrder(resource)[0] !== keyOf(resource)[0];
  return isMoved || resource.partitionBy !== undefined;
}

function prefixOf(column: string): string {
  return `left(${identifier(column)}, 2)`;
}

async function partitionsIn(
  connection: DuckDBConnection,
  { partitionBy = [], sqlName }: Resource,
): Promise<Partition[]> {
  const partitions: Partition[] = [];
  for (const column of partitionBy) {
    const result = await connection.runAndReadAll(
      `select distinct ${prefixOf(column)} from ${identifier(sqlName)} order by 1`,
    );
    partitions.push(...result.getRows().map(([prefix]) => ({ column, prefix: String(prefix) })));
  }
  return partitions;
}
