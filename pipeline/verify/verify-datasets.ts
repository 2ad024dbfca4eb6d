import type { DuckDBConnection } from '@duckdb/node-api';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataPackage, type DataPackage, type Resource } from '#pipeline/data-package.ts';
import { withDuckDb } from '#pipeline/duckdb.ts';
import { runCheck } from './check.ts';
import { readStructure, type CsvStructure } from './csv-structure.ts';
import type { Fault } from './fault.ts';
import { fieldChecks } from './field-checks.ts';
import { staleness } from './freshness.ts';
import { keyChecks } from './key-checks.ts';
import { loadTable } from './load-table.ts';
import { ruleChecks } from './rule-checks.ts';
import { rules } from './rules/rules.ts';

export interface Verification {
  readonly faults: readonly Fault[];
  /** What is out of date: printed, but no reason to fail. */
  readonly warnings: readonly Fault[];
  readonly tables: number;
  readonly rows: number;
  readonly checks: number;
}

/**
 * Holds every table of a datasets folder against its schema, its keys, and what is known of its
 * field. Files that cannot be read are reported first, alone: nothing can be said of their rows.
 */
export async function verifyDatasets(folder: string, today: Date): Promise<Verification> {
  const dataPackage = readDataPackage(folder);
  const { resources } = dataPackage;
  const unread = [...fileFaults(folder, dataPackage)];
  const structures = new Map<Resource, CsvStructure>();
  if (unread.length === 0) {
    for (const resource of resources) {
      const structure = readStructure(readFileSync(join(folder, resource.path)));
      structures.set(resource, structure);
      unread.push(...structureFaults(resource, structure));
    }
  }
  const rows = [...structures.values()].reduce((sum, { records }) => sum + records, 0);
  const found = { tables: resources.length, rows };
  if (unread.length > 0) return { ...found, faults: unread, warnings: [], checks: 0 };
  return withDuckDb({}, async (connection) => {
    for (const resource of resources) {
      await loadTable(connection, resource, join(folder, resource.path));
    }
    const { faults, checks } = await breachesOf(connection, dataPackage, structures);
    return { ...found, faults, checks, warnings: await warningsOf(connection, resources, today) };
  });
}

function fileFaults(folder: string, { resources }: DataPackage): Fault[] {
  const described = new Set(resources.map(({ path }) => path));
  const there = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.csv')),
  );
  return [
    ...[...there].filter((path) => !described.has(path)).map(says('datapackage.json lacks it')),
    ...[...described].filter((path) => !there.has(path)).map(says('the file is not there')),
  ];
}

const says =
  (message: string) =>
  (path: string): Fault => ({ path, message });

function structureFaults({ path, schema }: Resource, structure: CsvStructure): Fault[] {
  const faults: Fault[] = structure.faults.map((fault) => ({ path, ...fault }));
  const header = schema.fields.map(({ name }) => name).join(',');
  if (structure.header !== header) {
    faults.push({ path, line: 1, message: `the header is not the one described: ${header}` });
  }
  return faults;
}

async function breachesOf(
  connection: DuckDBConnection,
  dataPackage: DataPackage,
  structures: ReadonlyMap<Resource, CsvStructure>,
): Promise<{ faults: Fault[]; checks: number }> {
  const checks = dataPackage.resources.flatMap((resource) => [
    ...fieldChecks(resource),
    ...keyChecks(resource, dataPackage),
    ...ruleChecks(resource, rules),
  ]);
  const faults: Fault[] = [];
  for (const check of checks) {
    const { shown, total } = await runCheck(connection, check);
    const { path } = check.resource;
    const lineOf = structures.get(check.resource)?.lineOf ?? (() => 1);
    const named = shown.map(({ record, detail }) => ({
      path,
      line: lineOf(record),
      message: detail,
    }));
    const more = total - shown.length;
    faults.push(...named, ...(more > 0 ? [{ path, message: `… and ${more} more like that` }] : []));
  }
  return { faults, checks: checks.length };
}

async function warningsOf(
  connection: DuckDBConnection,
  resources: readonly Resource[],
  today: Date,
): Promise<Fault[]> {
  const warnings: Fault[] = [];
  for (const resource of resources) {
    const messages = await staleness(connection, resource, today);
    warnings.push(...messages.map((message) => ({ path: resource.path, message })));
  }
  return warnings;
}
