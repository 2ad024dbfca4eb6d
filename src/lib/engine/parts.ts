import type { Source } from '#lib/domain/answer.ts';
import type { Manifest, Table } from '#lib/domain/manifest.ts';
import type { Partition, Read } from '#lib/domain/question.ts';
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

/** The reader's own tables that are in the engine's memory, by name: where each comes from. */
export type OwnSources = ReadonlyMap<string, Source>;

const isOwn = (own: OwnSources, read: Read): boolean => read.own === true || own.has(read.table);

/** Throws for a table of the reader's own that is read and is not there. */
export function refuseMissing(reads: readonly Read[], own: OwnSources): void {
  const missing = reads.find((read) => read.own && !own.has(read.table));
  if (!missing) return;
  throw new EngineError(
    'missing',
    'Your file is no longer in memory: it was forgotten, or the data engine had to start again. Drop it again to go on.',
  );
}

/**
 * Which parts the reads need, and the views over them. A partitioned table read without naming a
 * partition, or by two columns, is read whole. A table of the reader's own needs neither. Throws for a table or partition that the datasets do
 * not have.
 */
export function planReads(
  manifest: Manifest,
  reads: readonly Read[],
  own: OwnSources = new Map(),
): Plan {
  const readsOfTable = new Map<string, Read[]>();
  for (const read of reads) {
    if (isOwn(own, read)) continue;
    readsOfTable.set(read.table, [...(readsOfTable.get(read.table) ?? []), read]);
  }
  const partsOfTable = [...readsOfTable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, of]) => ({ name, parts: partsOf(of, tableOf(manifest, name)) }));
  const views = partsOfTable.map(({ name, parts }) => viewOf(name, parts));
  const parts = new Set(partsOfTable.flatMap((table) => table.parts));
  return { parts: [...parts].sort(), views: views.join(';\n') };
}

/** Where the tables come from: each publisher's release once, in the order of the reads. */
export function sourcesOf(
  manifest: Manifest,
  reads: readonly Read[],
  own: OwnSources = new Map(),
): Source[] {
  const releases = new Map<string, Source>();
  for (const { table } of reads) {
    const source = own.get(table) ?? tableOf(manifest, table).source;
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

/** The parts that hold what is read of one table, each once, in order. */
function partsOf(reads: readonly Read[], { part, partitions }: Table): string[] {
  if (!partitions) return part === undefined ? [] : [part];
  const named = reads.map(
    (read) => read.partition && partitionOf(read.table, read.partition, partitions),
  );
  const columns = new Set(reads.map(({ partition }) => partition?.column));
  // Two columns split the same rows in two ways: together they would give some of them twice.
  const whole = columns.has(undefined) || columns.size > 1;
  const held = whole
    ? Object.values(Object.values(partitions)[0] ?? {})
    : named.flatMap((name) => name ?? []);
  return [...new Set(held)].sort();
}

function partitionOf(
  table: string,
  { column, prefix }: Partition,
  partitions: NonNullable<Table['partitions']>,
): string {
  const of = Object.hasOwn(partitions, column) ? partitions[column] : undefined;
  const part = of && Object.hasOwn(of, prefix) ? of[prefix] : undefined;
  if (part !== undefined) return part;
  const wanted = `${column} ${prefix}…`;
  throw new EngineError('statement', `Table "${table}" has no partition "${wanted}".`);
}

// A view of one connection alone: what one question reads never shows through to another.
function viewOf(table: string, parts: readonly string[]): string {
  const selects = parts.map(
    (part) => `select * from ${identifier(databaseOf(part))}.${identifier(table)}`,
  );
  return `create or replace temp view ${identifier(table)} as ${selects.join(' union all ')}`;
}
