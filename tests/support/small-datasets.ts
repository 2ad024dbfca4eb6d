import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataPackage, Field, Resource, Schema } from '#pipeline/data-package.ts';

/** A table for a test: a schema and the text of its file. */
export interface SmallTable {
  readonly path: string;
  readonly fields: readonly Field[];
  readonly csv: string;
  readonly schema?: Partial<Schema>;
  readonly resource?: Partial<Resource>;
}

/** Writes a datasets folder of its own for a test and gives its path. */
export function writeSmallDatasets(tables: readonly SmallTable[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'datasets-'));
  const dataPackage: DataPackage = { name: 'small', resources: tables.map(resourceOf) };
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(dataPackage));
  for (const { path, csv } of tables) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), csv);
  }
  return folder;
}

function resourceOf({ path, fields, schema, resource }: SmallTable): Resource {
  const stem = path.replace('.csv', '');
  return {
    name: stem.replaceAll(/[/_]/g, '-'),
    path,
    sqlName: stem.replace('/', '_'),
    part: 'core',
    title: stem,
    description: '',
    publisher: 'Office',
    release: 'May 2025',
    retrieved: '',
    attribution: 'Office',
    licenses: [{ name: 'other-pd', title: 'Public domain' }],
    sources: [{ title: 'Office' }],
    schema: { fields, missingValues: [''], primaryKey: [fields[0]?.name ?? ''], ...schema },
    ...resource,
  };
}
