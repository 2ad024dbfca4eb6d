import { afterAll, beforeAll, expect, it } from 'vitest';
import { joinSql, tableJoins } from '#lib/data/explore/own/join-sql.ts';
import { readOwnTable, type OwnTableRead } from '#lib/data/explore/own/read-own-table.ts';
import { tableSchemas } from '#lib/data/explore/table-schema.ts';
import { tablesNamed } from '#lib/data/explore/tables-named.ts';
import { knownCodes } from '#lib/data/questions/known-codes.ts';
import { ownKeyKinds, type KnownCode } from '#lib/domain/own-key.ts';
import { NodeEngine } from '#lib/engine/NodeEngine.ts';
import { readManifest } from '#lib/engine/open-datasets.server.ts';
import { readDataPackage } from '#pipeline/data-package.ts';

// One engine of its own: what is put into it stays there.
let engine: NodeEngine;
let known: readonly KnownCode[];
const schemas = tableSchemas(readDataPackage('datasets'));

beforeAll(async () => {
  engine = new NodeEngine({ manifest: readManifest(), folder: '.atlas' });
  const { rows } = await engine.ask(knownCodes());
  known = rows.map(({ kind, written, code }) => ({
    kind: ownKeyKinds.find((each) => each === kind)!,
    written: String(written),
    code: String(code),
  }));
});
afterAll(() => engine.close());

async function bring(text: string): Promise<OwnTableRead> {
  const read = await readOwnTable({ name: 'mine.csv', text }, { overrules: {}, keys: null, known });
  await engine.put(read.table);
  return read;
}

async function joined(own: OwnTableRead, table: string) {
  const join = tableJoins(schemas, own.keys).find(({ schema }) => schema.table === table)!;
  const sql = joinSql(own.schema, join);
  const names = [...schemas.map((schema) => schema.table), own.schema.table];
  const answer = await engine.askFreely(sql, tablesNamed(sql, names));
  return { join, ...answer };
}

it('knows codes as they are written, each as one of ours', () => {
  const codeOf = (kind: string, written: string) =>
    known.filter((each) => each.kind === kind && each.written === written).map(({ code }) => code);
  expect(codeOf('area', 'CALIFORNIA')).toEqual(['06']);
  expect(codeOf('area', 'CA')).toEqual(['06']);
  expect(codeOf('country', 'GBR')).toEqual(['GB']);
  expect(codeOf('country', 'UNITED KINGDOM')).toEqual(['GB']);
  expect(codeOf('currency', 'CHF')).toEqual(['CHF']);
  expect(known.some(({ written }) => written === 'NULL' || written === '')).toBe(false);
  for (const kind of ownKeyKinds) {
    const written = known.filter((each) => each.kind === kind).map((each) => each.written);
    expect(new Set(written).size, kind).toBe(written.length);
  }
});

it('keeps every row of the reader’s, with the newest figures of its occupation and state', async () => {
  const own = await bring('SOC,State,year\n29-1141,CA,1\n119111,New York,2\n99-0000,TX,3\n');
  const { rows } = await joined(own, 'us_oews_state');
  expect(rows).toHaveLength(3);
  expect(rows.map(({ line, year }) => [line, year])).toEqual([
    [2, 1],
    [3, 2],
    [4, 3],
  ]);
  const published = await engine.askFreely(
    `select annual_p50 from us_oews_state where year = (select max(year) from us_oews_state)
    and (soc_code, area_code) in (('29-1141', '06'), ('11-9111', '36')) order by soc_code desc`,
    ['us_oews_state'],
  );
  expect(rows.slice(0, 2).map((row) => row.annual_p50)).toEqual(
    published.rows.map((row) => row.annual_p50),
  );
  expect(rows[2]).toMatchObject({ annual_p50: null, year_us_oews_state: null });
});

it('sets countries beside their currency, whichever code the reader has', async () => {
  const own = await bring('Country;Sales\nGBR;1,5\nde;2\nSwitzerland;3\n');
  const { rows } = await joined(own, 'international_countries');
  expect(rows.map(({ sales, currency }) => [sales, currency])).toEqual([
    [1.5, 'GBP'],
    [2, 'EUR'],
    [3, 'CHF'],
  ]);
});

it('sets countries beside a table that has their codes of three letters', async () => {
  const own = await bring('Country,price\nUnited Kingdom,1\nCHE,2\nAF,3\n');
  const { join, rows } = await joined(own, 'money_big_mac');
  expect(join.apart).toEqual([]);
  expect(rows.map(({ price, currency }) => [price, currency])).toEqual([
    [1, 'GBP'],
    [2, 'CHF'],
    [3, null],
  ]);
  const newest = await engine.askFreely(
    "select local_price from money_big_mac where iso3 = 'GBR' order by date desc limit 1",
    ['money_big_mac'],
  );
  expect(rows[0]).toMatchObject(newest.rows[0]!);
});

it('takes the newest figure of each code, where its publisher has stopped since', async () => {
  const own = await bring('country\nVE\nDE\n');
  const { rows } = await joined(own, 'money_ppp');
  const [venezuela, germany] = rows.map(({ year }) => Number(year));
  expect(venezuela).toBeGreaterThan(2000);
  expect(venezuela).toBeLessThan(germany!);
});

it('stands once for each row of a table that tells them further apart', async () => {
  const own = await bring('soc\n29-1141\n');
  const { join, rows } = await joined(own, 'us_oews_state');
  expect(join.apart.map(({ name }) => name)).toEqual(['area_code']);
  expect(rows.length).toBeGreaterThan(50);
});

it('is joined with every table that it can be, and each statement is one that only reads', async () => {
  const own = await bring('soc,area,country,currency\n29-1141,06,GB,EUR\n');
  const joins = tableJoins(schemas, own.keys);
  expect(joins.length).toBeGreaterThan(12);
  for (const { schema } of joins) {
    const { rows } = await joined(own, schema.table);
    expect(rows.length, schema.table).toBeGreaterThan(0);
  }
}, 120_000);
