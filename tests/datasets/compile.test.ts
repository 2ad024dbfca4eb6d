import type { DuckDBConnection } from '@duckdb/node-api';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '#lib/domain/manifest.ts';
import { readManifest } from '#lib/engine/open-datasets.server.ts';
import { unpackTitleIndex, type PackedTitleIndex } from '#lib/domain/title-index.ts';
import { compileDatasets } from '#pipeline/compile/compile-datasets.ts';
import { sha256 } from '#pipeline/compile/content-hash.ts';
import { foldersOf, type Folders } from '#pipeline/compile/folders.ts';
import { readCsv } from '#pipeline/csv-source.ts';
import { readDataPackage, type Resource } from '#pipeline/data-package.ts';
import { withDuckDb } from '#pipeline/duckdb.ts';
import { profileErrors } from './frictionless/profile-errors.ts';
import { openInBrowserEngine } from './browser-engine.ts';

const datasets = resolve('datasets');
const { resources } = readDataPackage(datasets);
const root = mkdtempSync(join(tmpdir(), 'compiled-'));
const megabyte = 1_000_000;

interface Run {
  readonly folders: Folders;
  readonly manifest: Manifest;
}

/** The whole datasets, compiled into a folder of its own; with a small file in the engine's place. */
async function compileInto(name: string): Promise<Run> {
  const engine = join(root, `${name}-engine`);
  mkdirSync(engine);
  writeFileSync(join(engine, 'duckdb-browser-eh.worker.js'), 'worker');
  writeFileSync(join(engine, 'duckdb-eh.wasm'), 'module');
  const folders = { ...foldersOf(join(root, name)), datasets };
  return { folders, manifest: await compileDatasets(folders, () => {}, engine) };
}

function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(folder.length), sha256(readFileSync(file))]),
  );
}

let first: Run;

beforeAll(async () => {
  first = await compileInto('first');
}, 300_000);

afterAll(() => rmSync(root, { recursive: true }));

/** The raw database files of a table, by one of the columns that split it, and what each is attached as. */
function partsOf({ sqlName }: Resource, column?: string): { name: string; path: string }[] {
  const { part, partitions } = first.manifest.tables[sqlName] ?? {};
  const names = part ? { whole: part } : (partitions?.[column ?? 'soc_code'] ?? {});
  return Object.values(names).map((name) => {
    const file = first.manifest.parts[name]?.file.replace(/\.gz$/, '') ?? '';
    return { name, path: join(first.folders.raw, file) };
  });
}

async function differences(
  connection: DuckDBConnection,
  resource: Resource,
  column?: string,
): Promise<unknown> {
  const parts = partsOf(resource, column);
  for (const { name, path } of parts) {
    await connection.run(`attach if not exists '${path}' as ${name} (read_only)`);
  }
  const rows = parts.map(({ name }) => `select * from ${name}.${resource.sqlName}`);
  const compiled = `(${rows.join(' union all ')})`;
  const source = `(select * from ${readCsv(join(datasets, resource.path), resource.schema.fields)})`;
  const result = await connection.runAndReadAll(
    `select (select count(*)::integer from (${source} except all ${compiled})),
            (select count(*)::integer from (${compiled} except all ${source}))`,
  );
  return result.getRows()[0];
}

describe('what is compiled', { timeout: 120_000 }, () => {
  it('is the same to the byte as what npm run data compiled before', () => {
    // Only the engine is another here.
    const before = { ...readManifest(), engine: first.manifest.engine };
    expect(first.manifest).toEqual(before);
    const contents = contentsOf(first.folders.data);
    expect(Object.keys(contents).length).toBeGreaterThan(200);
    expect({ ...contentsOf('static/data'), '/manifest.json': '' }).toEqual({
      ...contents,
      '/manifest.json': '',
    });
  });

  it('holds exactly the rows and columns of every CSV file', async () => {
    await withDuckDb({}, async (connection) => {
      for (const resource of resources) {
        for (const column of resource.partitionBy ?? [undefined]) {
          const found = await differences(connection, resource, column);
          expect([resource.sqlName, column, found]).toEqual([resource.sqlName, column, [0, 0]]);
        }
      }
    });
  });

  it('says in the manifest how many rows and bytes there are, and their checksums', () => {
    const { parts, tables } = first.manifest;
    for (const part of Object.values(parts)) {
      const packed = readFileSync(join(first.folders.data, part.file));
      const raw = gunzipSync(packed);
      expect(packed.length).toBe(part.gzipBytes);
      expect(raw.length).toBe(part.bytes);
      expect(sha256(raw)).toBe(part.sha256);
      expect(part.file).toContain(`.${part.sha256.slice(0, 8)}.duckdb.gz`);
    }
    for (const { csv, rows } of Object.values(tables)) {
      const content = readFileSync(join(first.folders.data, csv.file));
      expect(content.length).toBe(csv.bytes);
      expect(sha256(content)).toBe(csv.sha256);
      expect(rows).toBeGreaterThan(0);
    }
    const sum = (counts: number[]) => counts.reduce((total, rows) => total + rows, 0);
    expect(sum(Object.values(tables).map(({ rows }) => rows))).toBe(932_976);
    // States and metropolitan areas are there by occupation and by area.
    const twice = ['us_oews_state', 'us_oews_metro'].map((name) => tables[name]?.rows ?? 0);
    expect(sum(Object.values(parts).map(({ rows }) => rows))).toBe(932_976 + sum(twice));
  });

  it('has no part over a megabyte packed', () => {
    const large = Object.entries(first.manifest.parts).filter(([, p]) => p.gzipBytes > megabyte);
    expect(large).toEqual([]);
  });

  it('splits the tables by area and industry into SOC major groups', () => {
    const split = ['us_oews_state', 'us_oews_metro', 'us_oews_industry', 'us_prevailing_wage_levels'];
    for (const table of split) {
      const groups = first.manifest.tables[table]?.partitions?.soc_code ?? {};
      expect(Object.keys(groups)).toHaveLength(22);
      expect(groups['11']).toMatch(/_soc_11$/);
    }
  });

  it('keeps a single state or metropolitan area within a fifth of a megabyte', () => {
    const { tables, parts } = first.manifest;
    for (const table of ['us_oews_state', 'us_oews_metro']) {
      const areas = Object.values(tables[table]?.partitions?.area_code ?? {});
      expect(areas.length).toBeGreaterThan(30);
      const large = areas.filter((name) => (parts[name]?.gzipBytes ?? 0) > megabyte / 5);
      expect(large).toEqual([]);
    }
  });

  it('opens in the DuckDB of the browser, figures unchanged', async () => {
    const engine = await openInBrowserEngine();
    let rows = 0;
    for (const resource of resources) {
      for (const { name, path } of partsOf(resource)) {
        engine.attach(name, path);
        rows += Number(
          engine.ask(`select count(*)::integer as n from ${name}.${resource.sqlName}`)[0]?.n,
        );
      }
    }
    expect(rows).toBe(932_976);
    expect(
      engine.ask(`select employment, annual_mean, annual_p10, annual_p25, annual_p50, annual_p75, annual_p90
        from core.us_oews_national where year = 2025 and soc_code = '11-9111'`),
    ).toEqual([
      {
        employment: 597_080,
        annual_mean: 140_970,
        annual_p10: 73_390,
        annual_p25: 94_700,
        annual_p50: 123_860,
        annual_p75: 166_100,
        annual_p90: 224_340,
      },
    ]);
  });
});

describe('the public files', () => {
  it('are described by a data package beside them', () => {
    const described = readDataPackage(first.folders.data);
    expect(described.resources.map(({ path }) => path)).toEqual(
      resources.map(({ name }) => `${name}.csv`),
    );
    for (const { path } of described.resources) {
      expect(readFileSync(join(first.folders.data, path)).length).toBeGreaterThan(0);
    }
    const pay = described.resources.find(({ name }) => name === 'international-pay');
    expect(pay?.licenses[0]?.path).toBe('international-publications.csv');
  });

  it('are a Tabular Data Package by the Frictionless specification', () => {
    const file = join(first.folders.data, 'datapackage.json');
    expect(profileErrors(JSON.parse(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('have packed copies where they are large', () => {
    const packed = readdirSync(first.folders.data).filter((name) => name.endsWith('.csv.gz'));
    expect(packed).toContain('us-oews-metro.csv.gz');
    expect(packed).not.toContain('us-oews-topcodes.csv.gz');
    for (const name of packed) {
      const content = gunzipSync(readFileSync(join(first.folders.data, name)));
      expect(content.equals(readFileSync(join(first.folders.data, name.replace('.gz', ''))))).toBe(true);
    }
  });
});

describe('the title index', () => {
  it('has every title that pay can be looked up for, and every occupation with pay', () => {
    const path = join(first.folders.data, first.manifest.files.titles);
    const index = unpackTitleIndex(JSON.parse(readFileSync(path, 'utf8')) as PackedTitleIndex);
    expect(index.occupations).toHaveLength(1_394);
    expect(index.titles.length).toBeGreaterThan(46_000);
    const manager = index.titles.find(({ title }) => title === 'Medical Office Manager');
    expect(manager?.occupations).toEqual([
      {
        code: '11-9111',
        title: 'Medical and Health Services Managers',
        level: 'detailed',
        employment: 597_080,
      },
    ]);
  });
});
