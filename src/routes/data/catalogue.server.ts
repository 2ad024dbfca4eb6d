import { readFileSync } from 'node:fs';
import type { DataPackage, Resource } from '#lib/data/data-package.ts';
import type { Table } from '#lib/domain/manifest.ts';
import { readManifest } from '#lib/engine/open-datasets.server.ts';

/** The description of every table, as it is published at `/data/datapackage.json`. */
export const readDataPackage = (): DataPackage =>
  JSON.parse(readFileSync('datasets/datapackage.json', 'utf8')) as DataPackage;

/** What was compiled of a table: rows, size and checksum. */
export function compiledTable({ sqlName }: Pick<Resource, 'sqlName'>): Table {
  const table = readManifest().tables[sqlName];
  if (!table) throw new Error(`${sqlName} is described but not compiled: run npm run data.`);
  return table;
}
