import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { keyOf, type Resource } from '#pipeline/data-package.ts';
import type { ImportedTable, TextRow } from './imported-table.ts';

/** Reads a CSV file of ours. */
export function readTable(datasets: string, { path }: Resource): TextRow[] {
  const text = readFileSync(join(datasets, path), 'utf8');
  return Papa.parse<TextRow>(text, { header: true, skipEmptyLines: true }).data;
}

/** Writes rows as our CSV files are: the columns of the schema, sorted by key, LF. */
export function writeTable(datasets: string, resource: Resource, rows: readonly TextRow[]): void {
  const columns = resource.schema.fields.map(({ name }) => name);
  const key = keyOf(resource);
  const sorted = [...rows].sort((a, b) => compareBy(key, a, b));
  const lines = sorted.map((row) => columns.map((column) => row[column] ?? ''));
  const text = Papa.unparse([columns, ...lines], { newline: '\n' });
  writeFileSync(join(datasets, resource.path), `${text}\n`);
}

function compareBy(key: readonly string[], a: TextRow, b: TextRow): number {
  for (const column of key) {
    const [left, right] = [a[column] ?? '', b[column] ?? ''];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

export interface Merged {
  readonly rows: readonly TextRow[];
  readonly replaced: number;
}

/** The present rows with those of a publisher's file in the place of the ones they replace. */
export function mergeTable(present: readonly TextRow[], imported: ImportedTable): Merged {
  const kept = present.filter((row) => !imported.replaces(row));
  return { rows: [...kept, ...imported.rows], replaced: present.length - kept.length };
}
