import type { Browser } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Manifest } from '#lib/domain/manifest.ts';
import { hostEngine, launchBrowser, listen, type Host } from '../support/engine-host.ts';
import { compileSample } from '../support/sample-datasets.ts';

// As the pages have it.
const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; " +
  "connect-src 'self' blob:; img-src data:";

// Each starts the real engine, on whatever machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let root: string;
let manifest: Manifest;
let host: Host;
let elsewhere: Host;
let browser: Browser;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-'));
  manifest = await compileSample(root, { engine: true });
  host = await hostEngine(root);
  elsewhere = await listen((_, response) => response.end('a,b\n1,2\n'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await host.close();
  await elsewhere.close();
  await rm(root, { recursive: true });
});

beforeEach(() => elsewhere.reset());

/** What each statement gives on a bare connection of an engine behind the walls given. */
async function run(
  statements: readonly string[],
  { policed, locked }: { policed: boolean; locked: boolean },
): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(`${host.origin}/${policed ? `?policy=${encodeURIComponent(policy)}` : ''}`);
  const results = await page.evaluate(
    async ([sqls, { worker, wasm, ...module }, isLocked]) => {
      const walls = { extensions: `${location.origin}/ext`, folders: ['parts/'], memory: '1GB' };
      const start = () =>
        window.atlas.startDuckDb({
          ...module,
          worker: new URL(`/engine/${worker}`, location.href).href,
          wasm: new URL(`/engine/${wasm}`, location.href).href,
          walls: isLocked ? window.atlas.wallStatements(walls) : [],
          limit: 20_000,
          onProgress: () => {},
        });
      const results: string[] = [];
      let started: Awaited<ReturnType<typeof start>> | null = null;
      for (const sql of sqls) {
        started ??= await start();
        const connection = await started.duckdb.connect();
        const done = connection.query(sql).then(
          () => 'done',
          (error: Error) => error.message,
        );
        const patience = new Promise<string>((resolve) => setTimeout(resolve, 3_000, 'hangs'));
        results.push(await Promise.race([done, patience]));
        // An unlocked engine may be left broken by what it was told.
        if (isLocked) continue;
        started.end();
        started = null;
      }
      started?.end();
      return results;
    },
    [statements, manifest.engine, locked] as const,
  );
  await page.close();
  return results;
}

const reachOut = () => [
  `select * from read_csv('${elsewhere.origin}/figures.csv')`,
  `select * from read_text('${elsewhere.origin}/figures.csv')`,
  `attach '${elsewhere.origin}/figures.duckdb' as figures`,
  `set custom_extension_repository = '${elsewhere.origin}'; install httpfs; load httpfs`,
];

describe('what SQL can reach from the page', () => {
  it('is another host where there is neither wall', async () => {
    await run(reachOut().slice(0, 1), { policed: false, locked: false });
    expect(elsewhere.hits).toContain('/figures.csv');
  });

  it('is no other host behind the policy alone, the engine unlocked', async () => {
    const results = await run(reachOut(), { policed: true, locked: false });
    expect(results).not.toContain('done');
    expect(elsewhere.hits).toEqual([]);
  });

  it('is nothing but its own folders behind the lock alone, without a policy', async () => {
    const statements = [
      ...reachOut(),
      `select * from read_csv('${host.origin}/data/manifest.json')`,
      `copy (select 1) to 'figures.csv'`,
      `copy (select 1) to '${elsewhere.origin}/figures.csv'`,
      `load httpfs`,
      `set enable_external_access = true`,
      `set lock_configuration = false`,
      `reset allowed_directories`,
    ];
    const before = host.hits.filter((path) => path.startsWith('/data')).length;
    const results = await run(statements, { policed: false, locked: true });
    for (const result of results) {
      expect(result).toMatch(
        /^(Permission Error|Invalid Input Error: Cannot change configuration)/,
      );
    }
    expect(elsewhere.hits).toEqual([]);
    expect(host.hits.filter((path) => path.startsWith('/data'))).toHaveLength(before);
    expect(host.hits.filter((path) => path.startsWith('/ext'))).toEqual([]);
  });

  it('is nothing through the engine itself, which refuses all but a single read', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/?policy=${encodeURIComponent(policy)}`);
    const hostile = [
      ...reachOut(),
      'select 1; select 2',
      'install httpfs',
      "set memory_limit = '3GB'",
      "copy (select 1) to 'parts/core.duckdb'",
      'with x as (select 1) insert into part_core.us_oews_national from us_oews_national',
      "attach ':memory:' as other",
    ];
    const { kinds, rows } = await page.evaluate(async (statements) => {
      const engine = new window.atlas.BrowserEngine({ dataUrl: '/data', engineUrl: '/engine' });
      const kinds: string[] = [];
      for (const sql of statements) {
        await engine.askFreely(sql, ['us_oews_national']).then(
          () => kinds.push('answered'),
          (error: { kind: string }) => kinds.push(error.kind),
        );
      }
      const sql = 'select count(distinct soc_code) as n from us_oews_national';
      return { kinds, rows: (await engine.askFreely(sql, ['us_oews_national'])).rows };
    }, hostile);
    await page.close();
    expect(kinds).toEqual(hostile.map(() => 'refused'));
    expect(rows).toEqual([{ n: 2 }]);
    expect(elsewhere.hits).toEqual([]);
  });
});
