import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import { readDataPackage, resourceNamed, writeDataPackage } from '#pipeline/data-package.ts';
import { importers } from './importers.ts';
import { mergeTable, readTable, writeTable } from './merge-table.ts';

export interface Refresh {
  readonly datasets: string;
  readonly source: string;
  /** The publisher's file. */
  readonly path: string;
  readonly release: string;
  /** ISO date on which the file was retrieved. */
  readonly retrieved: string;
}

/**
 * Puts a publisher's new release into the datasets: rows and entries in the data package. Throws
 * before anything is written where the file has another shape. Gives what happened, in sentences.
 */
export function refreshDatasets({ datasets, source, path, release, retrieved }: Refresh): string[] {
  const importer = Object.hasOwn(importers, source) ? importers[source] : undefined;
  if (!importer) {
    throw new Error(`"${source}" is none of ${Object.keys(importers).join(', ')}.`);
  }
  const dataPackage = readDataPackage(datasets);
  const present = (name: string) => readTable(datasets, resourceNamed(dataPackage, name));
  const file = { name: basename(path), content: readFileSync(path), release };
  const { tables, notes } = importer(file, present);
  const merged = tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => ({
      resource: resourceNamed(dataPackage, table.resource),
      imported: table,
      ...mergeTable(present(table.resource), table),
    }));
  if (merged.length === 0) throw new Error(`${file.name} holds no rows for our tables.`);
  const entries = new Map(
    merged.map(({ resource, imported, rows }) => [
      resource.name,
      { retrieved, ...imported.entry?.(rows) },
    ]),
  );
  for (const { resource, rows } of merged) writeTable(datasets, resource, rows);
  writeDataPackage(datasets, {
    ...dataPackage,
    resources: dataPackage.resources.map((resource) => ({
      ...resource,
      ...entries.get(resource.name),
    })),
  });
  return [
    ...merged.map(
      ({ resource, imported, replaced }) =>
        `${resource.path}: ${imported.rows.length} rows in, ${replaced} rows out.`,
    ),
    ...notes,
  ];
}
