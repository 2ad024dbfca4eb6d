import type { Browser, Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { examples } from '#lib/data/explore/examples.ts';
import { sqlFunctions } from '#lib/data/explore/sql-functions.ts';
import { questionKey, type Question, type Row } from '#lib/domain/question.ts';
import { batchesOfStream } from '#lib/engine/arrow-batches.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { hostEngine, launchBrowser, type Host } from '../support/engine-host.ts';
import { payrollTables, putPayroll } from '../support/payroll-questions.ts';
import { everyQuestion } from '../support/questions.ts';
import { metrosOf, questionOf } from '../support/sample-questions.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let folder: string;
let host: Host;
let browser: Browser;
let page: Page;

const native = openDatasets();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  host = await hostEngine(folder, 'static');
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(host.origin);
  await page.evaluate(() => {
    window.engine = new window.atlas.BrowserEngine({ dataUrl: '/data', engineUrl: '/engine' });
  });
  await putPayroll(native);
  for (const table of payrollTables()) {
    await page.evaluate((own) => window.engine.put(own), table);
  }
});

afterAll(async () => {
  await browser.close();
  await host.close();
  await native.close();
  await rm(folder, { recursive: true });
});

// How a question lies within another is a function, which stays where the question is asked.
const askHere = (question: Question) =>
  page.evaluate((asked) => window.engine.ask(asked), { ...question, within: undefined });

it('gives the published median of 11-9111, May 2025, in both engines', async () => {
  const question = questionOf(
    "select annual_p50 from us_oews_national where year = 2025 and soc_code = '11-9111'",
    [],
    ['annual_p50'],
    [{ table: 'us_oews_national' }],
  );
  expect((await native.ask(question)).rows).toEqual([{ annual_p50: 123860 }]);
  expect((await askHere(question)).rows).toEqual([{ annual_p50: 123860 }]);
});

it('reads one partition of the metros in both engines', async () => {
  const question = metrosOf('11-9111', '11');
  const { rows } = await native.ask(question);
  expect(rows.length).toBeGreaterThan(500);
  expect((await askHere(question)).rows).toEqual(rows);
  expect(host.hits.filter((path) => path.includes('/metros_'))).toHaveLength(1);
});

it('hands over every row of a statement as it comes, its values bound, and stops when nobody wants more', async () => {
  const found = await page.evaluate(async () => {
    const statement = {
      sql: 'select n::double as n, ? as word from range(10000) r(n) where n >= ?',
      values: ["it's; drop", 5],
    };
    const read = async (question: { statement: typeof statement; reads: [] }) => {
      const messages: Uint8Array[] = [];
      await window.engine.stream(question, async (message) => void messages.push(message));
      return messages;
    };
    const messages = await read({ statement, reads: [] });
    const stopping = new AbortController();
    let taken = 0;
    const stopped = await window.engine
      .stream(
        { statement: { sql: 'from range(100000000)', values: [] }, reads: [] },
        async () => {
          taken += 1;
          if (taken === 3) stopping.abort();
        },
        stopping.signal,
      )
      .catch(({ name }: Error) => name);
    const refused = await window.engine
      .stream({ statement: { sql: 'drop table x', values: [] }, reads: [] }, async () => {})
      .catch(({ message }: Error) => message);
    return {
      bytes: messages.map((message) => [...message]),
      ...{ stopped, taken, refused },
      after: (await window.engine.askFreely('select 1 as one', [])).rows,
    };
  });
  const rows: Row[] = [];
  for await (const batch of batchesOfStream(streamOf(found.bytes))) {
    const [numbers, words] = [batch.column('n')!, batch.column('word')!];
    for (const [at, n] of numbers.values.entries()) rows.push({ n, word: words.values[at]! });
  }
  expect(found.bytes.length).toBeGreaterThan(3);
  expect(rows).toEqual(
    Array.from({ length: 9_995 }, (_, at) => ({ n: at + 5, word: "it's; drop" })),
  );
  expect(found).toMatchObject({ stopped: 'AbortError', taken: 3, after: [{ one: 1 }] });
  expect(found.refused).toContain('Only statements that read');
});

async function* streamOf(messages: readonly (readonly number[])[]) {
  for (const message of messages) yield Uint8Array.from(message);
}

const questions = new Map(everyQuestion().map((question) => [questionKey(question), question]));

it.each([...questions])('has the same answer in both engines: %s', async (_, question) => {
  const { rows, sources } = await native.ask(question);
  const answer = await askHere(question);
  expect(answer.rows).toEqual(rows);
  expect(answer.sources).toEqual(sources);
});

const askFreelyHere = (sql: string, tables: readonly string[]) =>
  page.evaluate(([text, read]) => window.engine.askFreely(text, read), [sql, tables] as const);

it.each(examples.map((example) => [example.id, example] as const))(
  'has the same answer in both engines to the example %s',
  async (_, { sql, tables }) => {
    expect(await askFreelyHere(sql, tables)).toEqual(await native.askFreely(sql, tables));
  },
);

it('offers a reader only functions that the browser’s engine has', async () => {
  const { rows } = await askFreelyHere(
    'select distinct function_name, function_type from duckdb_functions()',
    [],
  );
  const known = new Set(rows.map((row) => row.function_name));
  const syntax = ['coalesce', 'try_cast'];
  const missing = sqlFunctions.filter(
    ({ name, kind }) => kind !== 'window' && !known.has(name) && !syntax.includes(name),
  );
  expect(missing).toEqual([]);
  const windows = sqlFunctions
    .filter(({ kind }) => kind === 'window')
    .map(({ name }) => `${name}(${windowArguments[name] ?? ''}) over (order by x)`);
  const ran = await askFreelyHere(
    `select ${windows.join(', ')}, coalesce(null, try_cast('1' as integer)) from (values (1), (2)) t(x)`,
    [],
  );
  expect(ran.rows).toHaveLength(2);
});

const windowArguments: Readonly<Record<string, string>> = {
  first_value: 'x',
  lag: 'x',
  last_value: 'x',
  lead: 'x',
  nth_value: 'x, 1',
  ntile: '2',
};
