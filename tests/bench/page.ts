import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { createSearch } from '#lib/data/search.ts';
import { noFilters } from '#lib/data/occupation-filters.ts';
import { metroWages } from '#lib/data/questions/metro-wages.ts';
import { payAndGrowth } from '#lib/data/questions/pay-and-growth.ts';
import type { Manifest } from '#lib/domain/manifest.ts';
import { unpackTitleIndex, type PackedTitleIndex } from '#lib/domain/title-index.ts';
import type { Question } from '#lib/domain/question.ts';
import { BrowserEngine } from '#lib/engine/BrowserEngine.ts';
import { exploreByObjects, filterObjects, prepareObjects, quantilesObjects } from './objects.ts';
import { timed } from './timed.ts';

/**
 * What the bench runs inside the browser: the same questions asked of our engine, of a bare
 * duckdb-wasm, and of PapaParse and d3 on objects. Every function gives milliseconds.
 */
const rig = {
  startOurs,
  startBare,
  prepareQuestions,
  askOurs,
  askBare,
  prepareObjects,
  filterObjects,
  quantilesOurs,
  quantilesBare,
  quantilesObjects,
  exploreOurs,
  exploreBare,
  exploreByObjects,
  searchTimes,
};

export type Rig = typeof rig;

declare global {
  interface Window {
    rig: Rig;
  }
}

window.rig = rig;

const nation: Question = {
  id: 'bench-nation',
  parameters: {},
  reads: [{ table: 'us_oews_national' }],
  columns: [{ name: 'pay', label: 'Pay', kind: 'money' }],
  statement: {
    sql: 'select annual_p50::double as pay from us_oews_national where year = 2025 and soc_code = ?',
    values: ['11-9111'],
  },
};

// Every area of one state, with the whole metro table attached (180,000 rows).
const metros = (state: string): Question => ({
  ...metroWages({ soc: '11-9111', state, region: null }),
  reads: [{ table: 'us_oews_metro' }, { table: 'us_areas' }, { table: 'us_oews_national' }],
});

// Every occupation that pays so much at the median, beside its projected growth.
const explored = (minPay: number): Question => payAndGrowth({ filters: { ...noFilters, minPay } });

const attached = [
  'us_oews_metro',
  'us_areas',
  'us_oews_national',
  'us_occupations',
  'us_projections',
];

const quantiles: Question = {
  id: 'bench-quantiles',
  parameters: {},
  reads: [{ table: 'us_oews_metro' }],
  columns: [
    { name: 'soc_code', label: 'SOC', kind: 'code' },
    { name: 'low', label: 'P25', kind: 'money' },
    { name: 'middle', label: 'P50', kind: 'money' },
    { name: 'high', label: 'P75', kind: 'money' },
  ],
  statement: {
    sql: `select soc_code,
        quantile_cont(annual_p50::double, 0.25) as low,
        quantile_cont(annual_p50::double, 0.5) as middle,
        quantile_cont(annual_p50::double, 0.75) as high
      from us_oews_metro where employment > ? group by soc_code order by soc_code`,
    values: [0],
  },
};

const newEngine = () => new BrowserEngine({ dataUrl: '/data/', engineUrl: '/engine/' });

async function startOurs(): Promise<number> {
  const engine = newEngine();
  const spent = await timed(() => engine.ask(nation));
  await engine.close();
  return spent;
}

// As its documentation starts it: the module straight from its address, then one select.
async function startBare(): Promise<number> {
  let duckdb: AsyncDuckDB | undefined;
  const spent = await timed(async () => {
    duckdb = await bareDuckDb();
    const connection = await duckdb.connect();
    await connection.query('select 1');
  });
  await duckdb?.terminate();
  return spent;
}

async function bareDuckDb(): Promise<AsyncDuckDB> {
  const worker = new Worker('/bench/worker.js');
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  await duckdb.instantiate('/bench/duckdb-eh.wasm', null);
  return duckdb;
}

let ours: BrowserEngine;
let bare: AsyncDuckDBConnection;

/** Attaches the same tables to both engines, that of metropolitan areas whole. */
async function prepareQuestions(): Promise<void> {
  ours = newEngine();
  await ours.ask(metros('CA'));
  const duckdb = await bareDuckDb();
  bare = await duckdb.connect();
  const manifest = (await (await fetch('/data/manifest.json')).json()) as Manifest;
  for (const table of attached) {
    const entry = manifest.tables[table];
    const names = entry?.partitions?.soc_code
      ? Object.values(entry.partitions.soc_code)
      : [entry?.part ?? ''];
    for (const name of names) {
      const packed = await fetch(`/data/${manifest.parts[name]?.file}`);
      const body = packed.body?.pipeThrough(new DecompressionStream('gzip'));
      await duckdb.registerFileBuffer(
        `${name}.db`,
        new Uint8Array(await new Response(body).arrayBuffer()),
      );
      await bare.query(`attach if not exists '${name}.db' as bare_${name} (read_only)`);
    }
    const all = names.map((name) => `select * from bare_${name}.${table}`).join(' union all ');
    await bare.query(`create view ${table} as ${all}`);
  }
}

function askOurs(state: string): Promise<number> {
  return timed(() => ours.ask(metros(state)));
}

function askBare(state: string): Promise<number> {
  return timedBare(metros(state));
}

function quantilesOurs(): Promise<number> {
  return timed(() => ours.ask(quantiles));
}

function quantilesBare(): Promise<number> {
  return timedBare(quantiles);
}

function exploreOurs(minPay: number): Promise<number> {
  return timed(() => ours.ask(explored(minPay)));
}

function exploreBare(minPay: number): Promise<number> {
  return timedBare(explored(minPay));
}

// A prepared statement, its values bound, its rows made to objects: what a careful caller would do.
async function timedBare({ statement }: Question): Promise<number> {
  return timed(async () => {
    const prepared = await bare.prepare(statement.sql);
    const table = await prepared.query(...statement.values);
    table.toArray().map((row: { toJSON(): unknown }) => row.toJSON());
    await prepared.close();
  });
}

/** Of each keystroke of 200 titles, half of them mistyped. */
async function searchTimes(): Promise<number[]> {
  const manifest = (await (await fetch('/data/manifest.json')).json()) as Manifest;
  const packed = (await (await fetch(`/data/${manifest.files.titles}`)).json()) as PackedTitleIndex;
  const index = unpackTitleIndex(packed);
  const search = createSearch(index);
  const queries = Array.from({ length: 200 }, (_, at) => {
    const title = index.titles[(at * 281) % index.titles.length]?.title ?? '';
    return at % 2 === 0 ? title : mistyped(title, 1 + ((at * 7) % Math.max(1, title.length - 2)));
  });
  return queries
    .flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)))
    .map((query) => {
      const begin = performance.now();
      search(query);
      return performance.now() - begin;
    });
}

// A letter left out, doubled, changed or swapped with the one before.
function mistyped(title: string, at: number): string {
  const [head, letter, tail] = [title.slice(0, at), title[at] ?? '', title.slice(at + 1)];
  const slips = [
    head + tail,
    head + letter + letter + tail,
    `${head}x${tail}`,
    `${head.slice(0, -1)}${letter}${head.slice(-1)}${tail}`,
  ];
  return slips[at % slips.length] ?? title;
}
