import type { Browser, Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Manifest } from '#lib/domain/manifest.ts';
import type { Question } from '#lib/domain/question.ts';
import { NodeEngine } from '#lib/engine/NodeEngine.ts';
import { hostEngine, launchBrowser, type Host } from '../support/engine-host.ts';
import { compileSample } from '../support/sample-datasets.ts';
import { metrosOf, questionOf } from '../support/sample-questions.ts';

// Each starts the real engine, on whatever machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let root: string;
let manifest: Manifest;
let host: Host;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-'));
  manifest = await compileSample(root, { engine: true });
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
  page = await open();
});

afterEach(() => page.close());

async function open(query = ''): Promise<Page> {
  const opened = await browser.newPage();
  await opened.goto(`${host.origin}/${query}`);
  await opened.evaluate(() => {
    window.engine = new window.atlas.BrowserEngine({ dataUrl: '/data', engineUrl: 'engine' });
  });
  return opened;
}

const ask = (question: Question) =>
  page.evaluate((asked) => window.engine.ask(asked).then(({ rows }) => rows), question);

const status = () => page.evaluate(() => window.engine.status);

/** What the promise of the expression rejects with. */
function failure(question: Question): Promise<{ name: string; kind?: string; message: string }> {
  return page.evaluate(
    (asked) =>
      window.engine.ask(asked).then(
        () => ({ name: 'none', message: 'it succeeded' }),
        ({ name, kind, message }) => ({ name, kind, message }),
      ),
    question,
  );
}

const managers = metrosOf('11-9111', '11');
const nurses = metrosOf('29-1141', '29');

describe('the engine in the browser', () => {
  it('is not started until it is first asked, and then only once', async () => {
    expect(host.hits.filter((path) => /engine|data/.test(path))).toEqual([]);
    const states = await page.evaluate(
      async (questions) => {
        const seen: { state: string; progress?: number }[] = [window.engine.status];
        window.engine.subscribe((status) => seen.push(status));
        await Promise.all(questions.map((question) => window.engine.ask(question)));
        return seen;
      },
      [managers, nurses, managers],
    );
    const count = (path: string) => host.hits.filter((hit) => hit === path).length;
    expect(count('/engine/duckdb.wasm.gz')).toBe(1);
    expect(count('/engine/duckdb.worker.js')).toBe(1);
    expect(count('/data/manifest.json')).toBe(1);
    expect(states[0]).toEqual({ state: 'not started' });
    expect(states[1]).toEqual({ state: 'starting', progress: 0 });
    expect(states.at(-1)).toEqual({ state: 'ready' });
    const progress = states.slice(1, -1).map((state) => state.progress ?? NaN);
    expect(progress.length).toBeGreaterThan(5);
    expect(progress).toEqual([...new Set(progress)].sort((a, b) => a - b));
    expect(progress.at(-1)).toBeLessThanOrEqual(1);
  });

  it('fetches only the parts that a question reads, each once', async () => {
    await Promise.all([ask(managers), ask(managers)]);
    await ask(managers);
    const fetched = () => host.hits.filter((path) => path.startsWith('/data/parts/'));
    expect(fetched()).toEqual([`/data/${manifest.parts.metros_soc_11?.file}`]);
    await ask({ ...managers, reads: [{ table: 'us_oews_metro' }] });
    expect(fetched()).toHaveLength(2);
  });

  it('gives the same rows as the engine in Node', async () => {
    const kinds = `select 1::tinyint as a, 2::smallint as b, 3::integer as c, 4::bigint as d,
      5::hugeint as e, 6::ubigint as f, 1.5::float as g, 0.1::double as h, -12.34::decimal(9,2) as i,
      'nan'::double as j, 'inf'::double as k, date '2025-05-01' as l, true as m, null as n,
      'é'::varchar as o, 'x'::enum('x', 'y') as p, 7::utinyint as q, sum(range) as r,
      count(*) as s, -1::decimal(38,10) as t, date 'infinity' as u, null::integer as v,
      ''::varchar as w from range(3)`;
    const questions = [
      managers,
      nurses,
      questionOf(kinds, [], [...'abcdefghijklmnopqrstuvw'], []),
      questionOf(
        'select ? as a, ? as b, ? as c, ? + 1 as d',
        ['é', true, null, 2.5],
        [...'abcd'],
        [],
      ),
      questionOf(
        `select year, annual_p50, annual_p90 from us_oews_national where soc_code = ? order by year`,
        ['29-1141'],
        ['year', 'annual_p50', 'annual_p90'],
        [{ table: 'us_oews_national' }],
      ),
    ];
    const native = new NodeEngine({ manifest, folder: join(root, '.atlas') });
    for (const question of questions) {
      const { rows } = await native.ask(question);
      expect(rows.length).toBeGreaterThan(0);
      expect(await ask(question)).toEqual(rows);
    }
    await native.close();
  });

  it('refuses what is no value, as the engine in Node does', async () => {
    const native = new NodeEngine({ manifest, folder: join(root, '.atlas') });
    for (const sql of ['[1] as a', '{b: 1} as a', "time '10:00' as a", '9007199254740993 as a']) {
      const question = questionOf(`select ${sql}`, [], ['a'], []);
      const there = await native.ask(question).catch((error: unknown) => error);
      const here = await failure(question);
      expect(here).toMatchObject({ name: 'EngineError', kind: 'statement' });
      expect(there).toMatchObject({ kind: 'statement' });
    }
    await native.close();
  });

  it('reads the parts of a host that unpacks them on the way', async () => {
    const unpacking = new Map([
      [
        '/data/' + manifest.parts.metros_soc_11?.file,
        'static/data/' + manifest.parts.metros_soc_11?.file,
      ],
      ['/engine/duckdb.wasm.gz', 'static/engine/duckdb.wasm.gz'],
    ]);
    const { createReadStream } = await import('node:fs');
    for (const [path, file] of unpacking) {
      host.on(path, (_, response) => {
        response.setHeader('content-encoding', 'gzip');
        createReadStream(join(root, file)).pipe(response);
      });
    }
    expect((await ask(managers)).length).toBeGreaterThan(300);
  });

  it('tries a part again that could not be fetched', async () => {
    const path = `/data/${manifest.parts.metros_soc_11?.file}`;
    host.on(path, (_, response) => response.writeHead(503).end());
    expect(await failure(managers)).toMatchObject({ kind: 'fetch' });
    expect(await status()).toEqual({ state: 'ready' });
    host.reset();
    expect((await ask(managers)).length).toBeGreaterThan(300);
  });

  it('refuses a part that arrived damaged', async () => {
    host.on(`/data/${manifest.parts.metros_soc_11?.file}`, (_, response) =>
      response.end('no database'),
    );
    expect(await failure(managers)).toMatchObject({
      kind: 'fetch',
      message: expect.stringContaining('damaged'),
    });
  });
});

describe('a question that is withdrawn', () => {
  const slow = questionOf(
    'select sum(a.range * b.range % 7) as n from range(200000) a, range(200000) b',
    [],
    ['n'],
    [],
  );

  it('rejects with an AbortError and gives way to the latest', async () => {
    const results = await page.evaluate(async (question) => {
      await window.engine.start();
      const aborts = [1, 2, 3, 4].map(() => new AbortController());
      const asked = aborts.map(({ signal }) => window.engine.ask(question, { signal }));
      aborts.slice(0, 3).forEach((abort) => abort.abort());
      const settled = await Promise.allSettled(asked);
      return settled.map((one) =>
        one.status === 'fulfilled' ? one.value.rows.length : String(one.reason.name),
      );
    }, managers);
    expect(results.slice(0, 3)).toEqual(['AbortError', 'AbortError', 'AbortError']);
    expect(results[3]).toBeGreaterThan(300);
  });

  it('ends the worker where it will not stop, and the next is answered by a new one', async () => {
    const rows = await page.evaluate(
      async ([endless, next]) => {
        window.engine = new window.atlas.BrowserEngine({
          dataUrl: '/data',
          engineUrl: '/engine',
          patience: 200,
        });
        await window.engine.start();
        const abort = new AbortController();
        const withdrawn = window.engine.ask(endless, { signal: abort.signal });
        const waiting = window.engine.ask(next);
        setTimeout(() => abort.abort(), 300);
        const name = await withdrawn.catch((error: Error) => error.name);
        return [name, (await waiting).rows.length];
      },
      [slow, managers] as const,
    );
    expect(rows[0]).toBe('AbortError');
    expect(rows[1]).toBeGreaterThan(300);
    expect(host.hits.filter((path) => path.endsWith('worker.js'))).toHaveLength(2);
    expect(await status()).toEqual({ state: 'ready' });
  });

  it("stops a reader's own statement without ending the worker", async () => {
    const results = await page.evaluate(async (sql) => {
      await window.engine.start();
      const abort = new AbortController();
      const withdrawn = window.engine.askFreely(sql, [], { signal: abort.signal });
      setTimeout(() => abort.abort(), 300);
      const name = await withdrawn.catch((error: Error) => error.name);
      return [name, (await window.engine.askFreely('select 1 as one', [])).rows];
    }, slow.statement.sql);
    expect(results).toEqual(['AbortError', [{ one: 1 }]]);
    expect(host.hits.filter((path) => path.endsWith('worker.js'))).toHaveLength(1);
  });
});

describe("a reader's own statement", () => {
  it('may describe, summarise and explain, and answers on after one that failed', async () => {
    const statements = [
      'describe us_oews_national',
      'summarize us_oews_national',
      "select error('no')",
      '-- what is there\n/* all */ from us_oews_national;',
      'explain select 1',
      'select nothing from us_oews_national',
      "pivot us_oews_national on soc_code in ('11-9111', '29-1141') using sum(employment)",
    ];
    const found = await page.evaluate(async (sqls) => {
      const found: (string | boolean)[] = [];
      for (const sql of sqls) {
        await window.engine.askFreely(sql, ['us_oews_national']).then(
          ({ rows }) => found.push(rows.length > 0),
          (error: { kind: string }) => found.push(error.kind),
        );
      }
      return found;
    }, statements);
    expect(found).toEqual([true, true, 'statement', true, true, 'statement', true]);
  });

  it('gives at most the limit and says whether there was more', async () => {
    const results = await page.evaluate(async () => {
      const tables = ['us_oews_metro'];
      const sql = "select area_code, 'x'::enum('x', 'y') as mark from us_oews_metro order by all";
      const whole = await window.engine.askFreely(sql, tables);
      const some = await window.engine.askFreely(sql, tables, { limit: 5 });
      return {
        length: whole.rows.length,
        more: whole.more,
        same: JSON.stringify(whole.rows.slice(0, 5)) === JSON.stringify(some.rows),
        some: [some.rows.length, some.more],
        many: await window.engine
          .askFreely('from range(100000)', [], { limit: 5_000 })
          .then(({ rows, more }) => [rows.length, more, rows.at(-1)]),
        none: await window.engine.askFreely('select 1 as a, 2 as b where false', []),
      };
    });
    expect(results.length).toBeGreaterThan(600);
    expect(results).toMatchObject({
      more: false,
      same: true,
      some: [5, true],
      many: [5_000, true, { range: 4_999 }],
      none: { columns: ['a', 'b'], rows: [], more: false },
    });
  });
});

describe('an engine that breaks down', () => {
  it('can be ended and started again at any time', async () => {
    const results = await page.evaluate(async (question) => {
      await window.engine.start();
      const interrupted = window.engine.ask(question);
      await window.engine.restart();
      const first = await interrupted.then(
        ({ rows }) => rows.length,
        (error: { kind: string }) => error.kind,
      );
      return [first, (await window.engine.ask(question)).rows.length];
    }, managers);
    expect(results[1]).toBeGreaterThan(300);
    expect(['lost', results[1]]).toContain(results[0]);
    expect(await status()).toEqual({ state: 'ready' });
    expect(host.hits.filter((path) => path.endsWith('worker.js'))).toHaveLength(2);
  });

  it('stays ended once it is closed, whatever waited for its turn', async () => {
    const kinds = await page.evaluate(async (question) => {
      await window.engine.start();
      const asked = Array.from({ length: 3 }, () =>
        window.engine.ask(question).then(
          () => 'answered',
          (error: { kind: string }) => error.kind,
        ),
      );
      await window.engine.close();
      return Promise.all(asked);
    }, managers);
    expect(kinds).toEqual(['lost', 'lost', 'lost']);
    expect(await status()).toEqual({ state: 'not started' });
    expect(host.hits.filter((path) => path.endsWith('worker.js'))).toHaveLength(1);
  });

  it('says so to the question that broke it, and answers the others with a new one', async () => {
    // Deep enough to overflow the stack of the WebAssembly machine, which DuckDB does not survive.
    const broken = `select ${Array.from({ length: 900 }, () => 'random()').join(' + ')} as sum`;
    const results = await page.evaluate(
      async ([sql, next]) => {
        await window.engine.ask(next);
        const [failed, ...others] = await Promise.allSettled([
          window.engine.askFreely(sql, []),
          window.engine.ask(next),
          window.engine.ask(next),
        ]);
        const kind = failed.status === 'rejected' ? failed.reason.kind : 'answered';
        const lengths = others.map((one) =>
          one.status === 'fulfilled' ? one.value.rows.length : String(one.reason),
        );
        return [kind, ...lengths];
      },
      [broken, managers] as const,
    );
    expect(results[0]).toBe('lost');
    expect(results[1]).toBeGreaterThan(300);
    expect(results[2]).toBe(results[1]);
    expect(await status()).toEqual({ state: 'ready' });
  });
});

describe('a start that fails', () => {
  it('says so at once where the module is missing, and starts when asked again', async () => {
    host.on('/engine/duckdb.wasm.gz', (_, response) => response.writeHead(404).end());
    const error = await failure(managers);
    expect(error).toMatchObject({ kind: 'start', message: expect.stringContaining('404') });
    expect(await status()).toEqual({ state: 'failed', reason: error.message });
    host.reset();
    expect((await ask(managers)).length).toBeGreaterThan(300);
    expect(await status()).toEqual({ state: 'ready' });
  });

  it('says so at once where the worker or the manifest is missing', async () => {
    host.on('/engine/duckdb.worker.js', (_, response) => response.writeHead(404).end());
    expect(await failure(managers)).toMatchObject({ kind: 'start' });
    host.reset();
    host.on('/data/manifest.json', (_, response) => response.writeHead(404).end());
    expect(await failure(managers)).toMatchObject({ kind: 'start' });
  });

  it('says so at once where the module arrived damaged', async () => {
    host.on('/engine/duckdb.wasm.gz', (_, response) => response.end('garbage'));
    expect(await failure(managers)).toMatchObject({
      kind: 'start',
      message: expect.stringContaining('damaged'),
    });
  });

  it('is ended by the watchdog where nothing moves any more', async () => {
    host.on('/engine/duckdb.wasm.gz', (_, response) => void response.write('never ending'));
    await page.evaluate(() => {
      window.engine = new window.atlas.BrowserEngine({
        dataUrl: '/data',
        engineUrl: '/engine',
        startLimit: 500,
      });
    });
    expect(await failure(managers)).toMatchObject({
      kind: 'start',
      message: expect.stringContaining('nothing moved for 0.5 seconds'),
    });
  });

  it('is ended by the watchdog where the module is not one, which DuckDB itself never tells', async () => {
    host.on('/engine/duckdb.wasm.gz', (_, response) => response.end('garbage'));
    const message = await page.evaluate(async (origin) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('garbage'));
      const bytes = [...new Uint8Array(digest)];
      return window.atlas
        .startDuckDb({
          worker: `${origin}/engine/duckdb.worker.js`,
          wasm: `${origin}/engine/duckdb.wasm.gz`,
          wasmGzipBytes: 7,
          wasmSha256: bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(''),
          walls: [],
          limit: 1_000,
          onProgress: () => {},
        })
        .then(
          () => 'it started',
          (error: Error) => error.message,
        );
    }, host.origin);
    expect(message).toContain('nothing moved');
  });

  it('says so at once where the policy of the page does not allow WebAssembly', async () => {
    await page.close();
    page = await open(`?policy=${encodeURIComponent("script-src 'self'; worker-src blob:")}`);
    expect(await failure(managers)).toMatchObject({
      kind: 'start',
      message: expect.stringContaining('does not allow WebAssembly'),
    });
  });
});
