import { DuckDBInstance } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest, Part, Table } from '#lib/domain/manifest.ts';

const oews = 'datasets/us/oews_';

// A few of our own rows, cut from the published files: national, and metros in two partitions.
const parts = {
  core: `create table us_oews_national as
    select year::smallint as year, soc_code, title, employment::integer as employment,
      annual_p50::integer as annual_p50, annual_p90::integer as annual_p90
    from read_csv('${oews}national.csv', all_varchar = true)
    where soc_code in ('11-9111', '29-1141') order by soc_code, year`,
  metros_soc_11: metros('11-9111'),
  metros_soc_29: metros('29-1141'),
};

function metros(occupation: string): string {
  return `create table us_oews_metro as
    select year::smallint as year, area_code, soc_code, employment::integer as employment,
      annual_p50::integer as annual_p50
    from read_csv('${oews}metro.csv', all_varchar = true)
    where soc_code = '${occupation}' order by area_code`;
}

const source = {
  title: 'Occupational Employment and Wage Statistics',
  publisher: 'US Bureau of Labor Statistics',
  release: 'May 2025',
  licence: 'Public domain',
  attribution: 'US Bureau of Labor Statistics',
  retrieved: '',
};

const csv = { file: '', bytes: 0, sha256: '' };

/**
 * Compiles a small manifest and three parts below a folder, laid out as `npm run data` does:
 * raw in `.atlas/`, packed in `static/data/`, and with `engine` DuckDB itself in `static/engine/`.
 */
export async function compileSample(
  root: string,
  { engine = false }: { engine?: boolean } = {},
): Promise<Manifest> {
  for (const folder of ['.atlas/parts', 'static/data/parts', 'static/engine']) {
    await mkdir(join(root, folder), { recursive: true });
  }
  const made: Record<string, Part> = {};
  for (const [name, sql] of Object.entries(parts)) made[name] = await compilePart(root, name, sql);
  const national: Table = {
    rows: 0,
    part: 'core',
    csv,
    source: { table: 'us_oews_national', ...source },
  };
  const metro: Table = {
    rows: 0,
    partitions: { soc_code: { '11': 'metros_soc_11', '29': 'metros_soc_29' } },
    csv,
    source: { table: 'us_oews_metro', ...source },
  };
  const manifest: Manifest = {
    version: 'sample',
    tables: { us_oews_national: national, us_oews_metro: metro },
    parts: made,
    files: { titles: '', stateShapes: '', countryShapes: '' },
    engine: engine
      ? await packEngine(root)
      : { worker: '', wasm: '', wasmGzipBytes: 0, wasmSha256: '' },
  };
  await writeFile(join(root, 'static/data/manifest.json'), JSON.stringify(manifest));
  return manifest;
}

async function compilePart(root: string, name: string, sql: string): Promise<Part> {
  const path = join(root, '.atlas/parts', `${name}.0.duckdb`);
  await rm(path, { force: true });
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run(sql);
  connection.closeSync();
  instance.closeSync();
  const raw = await readFile(path);
  const packed = gzipSync(raw, { level: 1 });
  const file = `parts/${name}.0.duckdb.gz`;
  await writeFile(join(root, 'static/data', file), packed);
  return { file, gzipBytes: packed.length, bytes: raw.length, rows: 0, sha256: sha256(raw) };
}

/** Packs the `eh` bundle of the installed duckdb-wasm, as it is. */
async function packEngine(root: string): Promise<Manifest['engine']> {
  const bundle = dirname(
    createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'),
  );
  const wasm = await readFile(join(bundle, 'duckdb-eh.wasm'));
  const packed = gzipSync(wasm, { level: 1 });
  const folder = join(root, 'static/engine');
  await writeFile(join(folder, 'duckdb.wasm.gz'), packed);
  await writeFile(
    join(folder, 'duckdb.worker.js'),
    await readFile(join(bundle, 'duckdb-browser-eh.worker.js')),
  );
  return {
    worker: 'duckdb.worker.js',
    wasm: 'duckdb.wasm.gz',
    wasmGzipBytes: packed.length,
    wasmBytes: wasm.length,
    wasmSha256: sha256(wasm),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
