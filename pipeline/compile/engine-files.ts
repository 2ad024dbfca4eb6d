import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Manifest } from '#lib/domain/manifest.ts';
import { sha256, shortHash } from './content-hash.ts';
import { deterministicGzip } from './deterministic-gzip.ts';
import { ensureFolder, keepOnly } from './folders.ts';

/** The folder in which the installed package of the browser's DuckDB keeps its files. */
export function engineSource(): string {
  return dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
}

/** Copies the worker and packs the module of the browser's DuckDB, under content-hashed names. */
export async function writeEngineFiles(
  folder: string,
  report: (line: string) => void,
  source: string,
): Promise<Manifest['engine']> {
  ensureFolder(folder);
  const script = readFileSync(join(source, 'duckdb-browser-eh.worker.js'));
  const module = readFileSync(join(source, 'duckdb-eh.wasm'));
  const wasmSha256 = sha256(module);
  const worker = `duckdb-browser-eh.worker.${shortHash(sha256(script))}.js`;
  const wasm = `duckdb-eh.${shortHash(wasmSha256)}.wasm.gz`;
  writeFileSync(join(folder, worker), script);
  if (!existsSync(join(folder, wasm))) {
    report(`packing the engine, ${(module.length / 1e6).toFixed(1)} MB`);
    writeFileSync(join(folder, wasm), await deterministicGzip(module));
  }
  keepOnly(folder, new Set([worker, wasm]));
  const wasmGzipBytes = readFileSync(join(folder, wasm)).length;
  return { worker, wasm, wasmGzipBytes, wasmSha256 };
}
