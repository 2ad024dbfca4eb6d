import type { Browser, Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnTable } from '#lib/domain/own-table.ts';
import { hostEngine, launchBrowser, type Host } from '../support/engine-host.ts';
import { hostileColumns, hostileRows } from '../support/hostile-cells.ts';
import { ownTable } from '../support/own-tables.ts';
import { compileSample } from '../support/sample-datasets.ts';
import { metrosOf, questionOf } from '../support/sample-questions.ts';

// Each starts the real engine, on whatever machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let root: string;
let host: Host;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-'));
  await compileSample(root, { engine: true });
  host = await hostEngine(root);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await host.close();
  await rm(root, { recursive: true });
});

beforeEach(async () => {
  host.reset();
  page = await browser.newPage();
  await page.goto(host.origin);
  await page.evaluate(() => {
    window.engine = new window.atlas.BrowserEngine({
      dataUrl: '/data',
      engineUrl: '/engine',
      patience: 200,
    });
  });
});

afterEach(() => page.close());

const columns = [
  { name: 'line', type: 'INTEGER' },
  { name: 'pay', type: 'DOUBLE' },
] as const;

const payroll = ownTable('payroll', columns, [
  { line: 2, pay: 61_000.5 },
  { line: 3, pay: null },
]);

const people = questionOf(
  'select line, pay from payroll order by line',
  [],
  ['line', 'pay'],
  [{ table: 'payroll', own: true }],
);

const workers = () => host.hits.filter((path) => path.endsWith('worker.js')).length;

/** Puts a table, and gives the error of what went wrong. */
const put = (table: OwnTable) =>
  page.evaluate(
    (own) =>
      window.engine.put(own).then(
        () => null,
        ({ kind, message }) => ({ kind, message }) as { kind: string; message: string },
      ),
    table,
  );

const ask = () =>
  page.evaluate(
    (question) =>
      window.engine.ask(question).then(
        ({ rows, sources }) => ({ rows, sources }),
        ({ kind }) => ({ kind }),
      ),
    people,
  );

describe("a reader's own table in the browser", () => {
  it('is answered from the memory of the engine, without a request', async () => {
    await page.evaluate(() => window.engine.start());
    const before = host.hits.length;
    expect(await put(payroll)).toBeNull();
    expect(await ask()).toEqual({
      rows: [
        { line: 2, pay: 61_000.5 },
        { line: 3, pay: null },
      ],
      sources: [payroll.source],
    });
    expect(host.hits).toHaveLength(before);
  });

  it('that stops coming leaves the one before it, and nothing of its own', async () => {
    await put(payroll);
    const failed = await page.evaluate(async (table) => {
      async function* batches() {
        yield* table.batches;
        throw new Error('no more');
      }
      const coming = { ...table, batches: batches() };
      return window.engine.put(coming).catch(({ message }) => message as string);
    }, payroll);
    expect(failed).toBe('no more');
    expect(await ask()).toMatchObject({ rows: [{ line: 2 }, { line: 3 }] });
    const held = await page.evaluate(() =>
      window.engine.askFreely(
        "select table_name from duckdb_tables() where schema_name = 'main'",
        [],
      ),
    );
    expect(held.rows).toEqual([{ table_name: 'payroll' }]);
  });

  it('keeps the cells and names of the reader as they are, and its file nowhere', async () => {
    await put(ownTable('payroll', hostileColumns, hostileRows));
    const found = await page.evaluate(async () => ({
      rows: (await window.engine.askFreely('from payroll order by line', ['payroll'])).rows,
      file: await window.engine
        .askFreely("from read_csv('desk/table.csv')", [])
        .catch(({ kind }) => kind as string),
    }));
    expect(found).toEqual({ rows: hostileRows, file: 'refused' });
  });

  it('gives way to a new one, and stays where the new one cannot be taken', async () => {
    await put(payroll);
    await ask();
    const wider = [...columns, { name: 'original_1', type: 'VARCHAR' }] as const;
    const next = ownTable('payroll', wider, [{ line: 9, pay: 5, original_1: 'x' }]);
    await put(next);
    expect(await ask()).toMatchObject({ rows: [{ line: 9, pay: 5 }] });
    for (const { batches } of [payroll, ownTable('payroll', [...wider].reverse(), [{ line: 1 }])]) {
      expect(await put({ ...next, batches })).toMatchObject({
        kind: 'statement',
        message: expect.stringContaining('could not take “Payroll, tests.csv”'),
      });
    }
    expect(await ask()).toMatchObject({ rows: [{ line: 9, pay: 5 }] });
  });

  it('outlives a question that was withdrawn and would not stop', async () => {
    await put(payroll);
    const slow = questionOf(
      'select sum(a.range * b.range % 7) as n from range(20000) a, range(20000) b',
      [],
      ['n'],
      [],
    );
    const name = await page.evaluate(async (question) => {
      const abort = new AbortController();
      const asked = window.engine.ask(question, { signal: abort.signal });
      setTimeout(() => abort.abort(), 50);
      return asked.then(
        () => 'answered',
        (error: Error) => error.name,
      );
    }, slow);
    expect(name).toBe('AbortError');
    expect(await ask()).toMatchObject({ sources: [payroll.source] });
    expect(workers()).toBe(1);
  });

  it('goes with the engine, and its memory with it', async () => {
    await put(payroll);
    await page.evaluate((question) => window.engine.ask(question), metrosOf('11-9111', '11'));
    expect(await page.evaluate(() => window.engine.held())).toBeGreaterThan(0);
    await page.evaluate(() => window.engine.close());
    expect(await page.evaluate(() => window.engine.status.state)).toBe('not started');
    expect(await page.evaluate(() => window.engine.held())).toBe(0);
    expect(page.workers()).toEqual([]);
    expect(await ask()).toEqual({ kind: 'missing' });
  });
});
