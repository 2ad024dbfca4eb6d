import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '#lib/domain/manifest.ts';
import { compileSample } from '../../../tests/support/sample-datasets.ts';
import { majorGroup, metrosOf, questionOf } from '../../../tests/support/sample-questions.ts';
import { EngineError } from './errors.ts';
import { NodeEngine } from './NodeEngine.ts';

let root: string;
let manifest: Manifest;
let engine: NodeEngine;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-'));
  manifest = await compileSample(root);
  engine = new NodeEngine({ manifest, folder: join(root, '.atlas') });
});

afterAll(async () => {
  await engine.close();
  await rm(root, { recursive: true });
});

const nation = [{ table: 'us_oews_national' }];

function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'it succeeded',
    (error: unknown) => error,
  );
}

describe('the engine in Node', () => {
  it('gives the published figure, with bound values and its source', async () => {
    const question = questionOf(
      'select annual_p50 from us_oews_national where year = ? and soc_code = ?',
      [2025, '11-9111'],
      ['annual_p50'],
      nation,
    );
    const answer = await engine.ask(question);
    expect(answer.rows).toEqual([{ annual_p50: 123860 }]);
    expect(answer.sources).toEqual([manifest.tables.us_oews_national?.source]);
    expect(answer.question).toBe(question);
  });

  it('reads exactly the partitions that the question names, whatever was asked before', async () => {
    const count =
      'select count(*) as n, count(distinct soc_code) as occupations from us_oews_metro';
    const ask = async (groups: (string | undefined)[]) => {
      const reads = groups.map((group) => ({
        table: 'us_oews_metro',
        partition: group === undefined ? undefined : majorGroup(group),
      }));
      return (await engine.ask(questionOf(count, [], ['n', 'occupations'], reads))).rows[0];
    };
    const whole = await ask([undefined]);
    const managers = await ask(['11']);
    const nurses = await ask(['29']);
    expect(managers?.occupations).toBe(1);
    expect(await ask(['29', '11'])).toEqual(whole);
    expect(Number(managers?.n) + Number(nurses?.n)).toBe(whole?.n);
  });

  it('does not see a table that the question forgot to name, even once it is attached', async () => {
    await engine.ask(metrosOf('11-9111', '11'));
    const forgetful = { ...metrosOf('11-9111', '11'), reads: nation };
    const error = await failure(engine.ask(forgetful));
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({ kind: 'statement', sql: forgetful.statement.sql });
  });

  it('binds a number as DOUBLE, as the browser does', async () => {
    const question = questionOf('select typeof(?) as a, ? / 2 as b', [1, 3], ['a', 'b'], []);
    expect((await engine.ask(question)).rows).toEqual([{ a: 'DOUBLE', b: 1.5 }]);
  });

  it('binds hostile text as text', async () => {
    const hostile = "' or 1=1 --";
    const question = questionOf(
      'select count(*) as n, ? as given from us_oews_national where soc_code = ?',
      [hostile, hostile],
      ['n', 'given'],
      nation,
    );
    expect((await engine.ask(question)).rows).toEqual([{ n: 0, given: hostile }]);
  });

  it('orders columns as declared and refuses others than the declared ones', async () => {
    const sql = 'select 1 as b, 2 as a';
    const { rows } = await engine.ask(questionOf(sql, [], ['a', 'b'], []));
    expect(Object.keys(rows[0] ?? {})).toEqual(['a', 'b']);
    expect(await failure(engine.ask(questionOf(sql, [], ['a', 'c'], [])))).toMatchObject({
      message: 'The statement does not give "c", gives "b", which is not declared.',
    });
  });

  it('answers many questions asked at once, each with its own values', async () => {
    const codes = ['11-9111', '29-1141'];
    const asked = Array.from({ length: 40 }, (_, index) => codes[index % 2] ?? '');
    const answers = await Promise.all(
      asked.map((code) => engine.ask(metrosOf(code, code.slice(0, 2)))),
    );
    const [managers, nurses] = answers;
    expect(managers?.rows).not.toEqual(nurses?.rows);
    answers.forEach((answer, index) => expect(answer.rows).toEqual(answers[index % 2]?.rows));
  });

  it('rejects an aborted question with an AbortError', async () => {
    const signal = AbortSignal.abort();
    expect(await failure(engine.ask(metrosOf('11-9111', '11'), { signal }))).toMatchObject({
      name: 'AbortError',
    });
  });

  it('says which command makes the parts where they are missing', async () => {
    const empty = new NodeEngine({ manifest, folder: join(root, 'nowhere') });
    const error = await failure(empty.ask(metrosOf('11-9111', '11')));
    await empty.close();
    expect(error).toMatchObject({
      kind: 'fetch',
      message: expect.stringContaining('npm run data'),
    });
  });
});

describe("a reader's own statement", () => {
  it('runs on the tables named and says whether there was more', async () => {
    const sql = 'select soc_code from us_oews_national order by year, soc_code';
    const some = await engine.askFreely(sql, ['us_oews_national'], { limit: 3 });
    expect(some).toMatchObject({ columns: ['soc_code'], more: true });
    expect(some.rows).toHaveLength(3);
    const all = await engine.askFreely(sql, ['us_oews_national']);
    expect(all.more).toBe(false);
    expect(all.rows.slice(0, 3)).toEqual(some.rows);
  });

  it('takes descriptions, summaries, comments and a semicolon at the end', async () => {
    for (const sql of [
      'describe us_oews_national',
      'summarize us_oews_national',
      '-- what is there\n/* all */ from us_oews_national;',
      '(values (1), (2))',
      'explain select 1',
    ]) {
      expect((await engine.askFreely(sql, ['us_oews_national'])).rows.length).toBeGreaterThan(0);
    }
  });

  it.each([
    "select * from read_csv('http://127.0.0.1:9/x.csv')",
    "select * from read_text('/etc/passwd')",
    "attach 'http://127.0.0.1:9/x.duckdb'",
    "copy (select 1) to '/tmp/x.csv'",
    'install httpfs',
    'load httpfs',
    "set memory_limit = '9GB'",
    'select 1; select 2',
    'drop view us_oews_national',
    'explain analyze select 1',
    '/* /* */ select */ drop view us_oews_national',
    'create table x as select 1',
    'with x as (select 1) insert into part_core.us_oews_national from us_oews_national',
    'pragma database_list',
    'begin',
    '',
    ' -- nothing',
  ])('refuses %j', async (sql) => {
    const error = await failure(engine.askFreely(sql, ['us_oews_national']));
    expect(error).toMatchObject({ kind: 'refused', sql });
  });

  it('answers on after a statement that failed inside its transaction', async () => {
    const error = await failure(engine.askFreely("select error('no')", ['us_oews_national']));
    expect(error).toMatchObject({ kind: 'statement' });
    const { rows } = await engine.askFreely('select 1 as one', ['us_oews_national']);
    expect(rows).toEqual([{ one: 1 }]);
  });

  it('stops when its signal aborts', async () => {
    const abort = new AbortController();
    const endless = engine.askFreely(
      'select sum(a.range * b.range) from range(10000000) a, range(10000000) b',
      [],
      { signal: abort.signal },
    );
    setTimeout(() => abort.abort(), 100);
    expect(await failure(endless)).toMatchObject({ name: 'AbortError' });
    expect((await engine.askFreely('select 1 as one', [])).rows).toEqual([{ one: 1 }]);
  });
});
