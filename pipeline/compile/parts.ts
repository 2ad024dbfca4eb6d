import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Part } from '#lib/domain/manifest.ts';
import type { Resource } from '#pipeline/data-package.ts';
import { withDuckDb } from '#pipeline/duckdb.ts';
import { sha256, shortHash } from './content-hash.ts';
import { deterministicGzip } from './deterministic-gzip.ts';
import { ensureFolder, keepOnly, type Folders } from './folders.ts';
import { planParts, type PlannedPart } from './part-plan.ts';
import { stageTables } from './stage-tables.ts';
import { writePart } from './write-part.ts';

export interface CompiledPart extends Omit<Part, 'rows'> {
  readonly plan: PlannedPart;
  /** By the SQL name of the table. */
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Writes every database part: unpacked for Node, gzip for the browser, both under content-hashed
 * names, and removes what earlier runs left.
 */
export async function compileParts(
  folders: Folders,
  resources: readonly Resource[],
  report: (line: string) => void,
): Promise<CompiledPart[]> {
  const raw = ensureFolder(join(folders.raw, 'parts'));
  const packed = ensureFolder(join(folders.data, 'parts'));
  const stage = mkdtempSync(join(folders.raw, 'stage-'));
  const staged = await withDuckDb({ threads: '1' }, (connection) =>
    stageTables(connection, folders.datasets, resources, stage),
  );
  const plans = planParts(resources, staged.partitionsOf);
  const parts: CompiledPart[] = [];
  const waiting = [...plans.entries()];
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, plan] = next;
      const unfinished = join(stage, `${plan.name}.duckdb`);
      const rows = await writePart(plan, staged, unfinished);
      parts[at] = await finishPart(plan, rows, unfinished, { raw, packed });
      report(`part ${++done} of ${plans.length}: ${describe(parts[at])}`);
    }
  };
  // Each part has a DuckDB of its own with one thread, so that beside each other they stay the same.
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  rmSync(stage, { recursive: true });
  keepOnly(packed, new Set(parts.map(({ file }) => file.replace('parts/', ''))));
  keepOnly(raw, new Set(parts.map(({ file }) => file.replace(/^parts\/|\.gz$/g, ''))));
  return parts;
}

async function finishPart(
  plan: PlannedPart,
  rows: Readonly<Record<string, number>>,
  unfinished: string,
  folders: { raw: string; packed: string },
): Promise<CompiledPart> {
  const content = readFileSync(unfinished);
  const digest = sha256(content);
  const name = `${plan.name}.${shortHash(digest)}.duckdb`;
  renameSync(unfinished, join(folders.raw, name));
  const target = join(folders.packed, `${name}.gz`);
  if (!existsSync(target)) writeFileSync(target, await deterministicGzip(content));
  return {
    plan,
    file: `parts/${name}.gz`,
    gzipBytes: readFileSync(target).length,
    bytes: content.length,
    rows,
    sha256: digest,
  };
}

function describe({ plan, gzipBytes }: CompiledPart): string {
  return `${plan.name}, ${Math.round(gzipBytes / 1000)} kB packed`;
}
