import type { Source } from '#lib/domain/answer.ts';
import type { Manifest, Table } from '#lib/domain/manifest.ts';
import type { Read } from '#lib/domain/question.ts';
import { EngineError } from './errors.ts';

/** What must be there before a statement runs: parts to attach, and views over them. */
export interface Plan {
  /** The names of the parts, each once. */
  readonly parts: readonly string[];
  /** SQL that shows each table read as the union of exactly the partitions read. */
  readonly views: string;
}

/** The name under which a part is attached. */
export function databaseOf(part: string): string {
  return `part_${part}`;
}

/** Any name as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Which parts the reads need, and the views over them. A partitioned table read without naming a
 * partition needs all of them. Throws for a table or partition that the datasets do not have.
 */
export function planReads(manifest: Manifest, reads: readonly Read[]): Plan {
  const partsOfTable = new Map<string, Set<string>>();
  for (const read of reads) {
    const parts = partsOfTable.get(read.table) ?? new Set<string>();
    for (const part of partsOf(read, tableOf(manifest, read.table))) parts.add(part);
    partsOfTable.set(read.table, parts);
  }
  const views = [...partsOfTable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([table, parts]) => viewOf(table, [...parts].sort()));
  const parts = new Set([...partsOfTable.values()].flatMap((names) => [...names]));
  return { parts: [...parts].sort(), views: views.join(';\n') };
}

/** Where the tables come from: each publisher's release once, in the order of the reads. */
export function sourcesOf(manifest: Manifest, reads: readonly Read[]): Source[] {
  const releases = new Map<string, Source>();
  for (const { table } of reads) {
    const { source } = tableOf(manifest, table);
    const release = JSON.stringify([source.publisher, source.release]);
    if (!releases.has(release)) releases.set(release, source);
  }
  return [...releases.values()];
}

function tableOf(manifest: Manifest, name: string): Table {
  const table = Object.hasOwn(manifest.tables, name) ? manifest.tables[name] : undefined;
  if (!table) throw new EngineError('statement', `The datasets have no table "${name}".`);
  return table;
}

function partsOf({ table: name, partition }: Read, table: Table): string[] {
  if (!table.partitions) return table.part === undefined ? [] : [table.part];
  if (partition === undefined) return Object.values(table.partitions);
  const part = Object.hasOwn(table.partitions, partition) ? table.partitions[partition] : undefined;
  if (part === undefined) {
    throw new EngineError('statement', `Table "${name}" has no partition "${partition}".`);
  }
  return [part];
}

// A view of one connection alone: what one question reads never shows through to another.
function viewOf(table: string, parts: readonly string[]): string {
  const selects = parts.map(
    (part) => `select * from ${identifier(databaseOf(part))}.${identifier(table)}`,
  );
  return `create or replace temp view ${identifier(table)} as ${selects.join(' union all ')}`;
}
