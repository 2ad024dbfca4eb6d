import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Manifest } from '#lib/domain/manifest.ts';
import { sha256 } from './content-hash.ts';
import type { Folders } from './folders.ts';

/** What the compiled files depend on: figures, this program, and the packages it works with. */
const inputs = [
  'datasets',
  'pipeline/compile',
  'pipeline/csv-source.ts',
  'pipeline/data-package.ts',
  'pipeline/duckdb.ts',
  'src/lib/domain/manifest.ts',
  'src/lib/domain/title-index.ts',
  'node_modules/@duckdb/node-api/package.json',
  'node_modules/@duckdb/duckdb-wasm/package.json',
  'node_modules/us-atlas/package.json',
  'node_modules/world-atlas/package.json',
  'node_modules/i18n-iso-countries/package.json',
];

/** One hash over every file that what is compiled depends on. */
export function inputHash(root: string): string {
  const files = inputs.flatMap((input) => filesBelow(join(root, input)));
  const digests = files.map((file) => `${relative(root, file)} ${sha256(readFileSync(file))}`);
  return sha256(digests.join('\n'));
}

function filesBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.md$|\.test\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every file that a run leaves behind. */
export function outputsOf(folders: Folders, { engine, files, parts, tables }: Manifest): string[] {
  const inData = [
    'manifest.json',
    'datapackage.json',
    ...Object.values(files),
    ...Object.values(tables).map(({ csv }) => csv.file),
    ...Object.values(parts).map(({ file }) => file),
  ];
  const raw = Object.values(parts).map(({ file }) => file.replace(/\.gz$/, ''));
  return [
    ...inData.map((file) => join(folders.data, file)),
    ...raw.map((file) => join(folders.raw, file)),
    ...[engine.worker, engine.wasm].map((file) => join(folders.engine, file)),
  ];
}

interface Stamp {
  readonly inputs: string;
  readonly outputs: readonly string[];
}

/** Whether the last run had the same inputs and all that it wrote is still there. */
export function isUpToDate(stampFile: string, hash: string): boolean {
  if (!existsSync(stampFile)) return false;
  const stamp = JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp;
  return stamp.inputs === hash && stamp.outputs.every((path) => existsSync(path));
}

export function stampRun(stampFile: string, stamp: Stamp): void {
  writeFileSync(stampFile, JSON.stringify(stamp));
}
