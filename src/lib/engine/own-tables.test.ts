import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Manifest } from '#lib/domain/manifest.ts';
import type { OwnTable } from '#lib/domain/own-table.ts';
import type { Row } from '#lib/domain/question.ts';
import { hostileColumns, hostileRows } from '../../../tests/support/hostile-cells.ts';
import { ownTable } from '../../../tests/support/own-tables.ts';
import { compileSample } from '../../../tests/support/sample-datasets.ts';
import { questionOf } from '../../../tests/support/sample-questions.ts';
import { NodeEngine } from './NodeEngine.ts';

let root: string;
let manifest: Manifest;
let engine: NodeEngine;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-'));
  manifest = await compileSample(root);
});

afterAll(() => rm(root, { recursive: true }));

beforeEach(() => {
  engine = new NodeEngine({ manifest, folder: join(root, '.atlas') });
  return () => engine.close();
});

const own = [{ table: 'payroll', own: true }] as const;
const people = questionOf('select line, pay from payroll order by line', [], ['line', 'pay'], own);

const columns = [
  { name: 'line', type: 'INTEGER' },
  { name: 'pay', type: 'DOUBLE' },
] as const;

const payroll = (rows: readonly Row[]): OwnTable => ownTable('payroll', columns, rows);

describe("a reader's own table", () => {
  it('is read by a question, beside what is published, and is among its sources', async () => {
    const table = payroll([{ line: 2, pay: 100_000 }]);
    await engine.put(table);
    const question = questionOf(
      `select line, pay > annual_p50 as above from payroll, us_oews_national
       where year = 2025 and soc_code = ?`,
      ['29-1141'],
      ['line', 'above'],
      [...own, { table: 'us_oews_national' }],
    );
    const { rows, sources } = await engine.ask(question);
    expect(rows).toEqual([{ line: 2, above: true }]);
    expect(sources).toEqual([table.source, manifest.tables.us_oews_national?.source]);
  });

  it('is there for a statement that the reader wrote, which cannot change it', async () => {
    await engine.put(payroll([{ line: 2, pay: 1 }]));
    expect((await engine.askFreely('from payroll', ['payroll'])).rows).toEqual([
      { line: 2, pay: 1 },
    ]);
    await expect(
      engine.askFreely('with gone as (select 1) delete from payroll', ['payroll']),
    ).rejects.toMatchObject({ name: 'EngineError' });
    expect((await engine.ask(people)).rows).toHaveLength(1);
  });

  it('gives way to a new one of its name, for those who asked before as well', async () => {
    await engine.put(payroll([{ line: 2, pay: 1 }]));
    expect((await engine.ask(people)).rows).toEqual([{ line: 2, pay: 1 }]);
    const wider = [...columns, { name: 'original_1', type: 'VARCHAR' }] as const;
    await engine.put(ownTable('payroll', wider, [{ line: 7, pay: 3, original_1: 'x' }]));
    expect((await engine.ask(people)).rows).toEqual([{ line: 7, pay: 3 }]);
  });

  it('keeps the cells of the reader, and the names, as they are', async () => {
    await engine.put(ownTable('payroll', hostileColumns, hostileRows));
    const { rows } = await engine.askFreely('from payroll order by line', ['payroll']);
    expect(rows).toEqual(hostileRows);
  });

  it('may come in many batches', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => ({ line: at, pay: at % 3 ? at : null }));
    const table = payroll(rows);
    expect(table.batches.length).toBeGreaterThan(1);
    await engine.put(table);
    expect((await engine.ask(people)).rows).toEqual(rows);
  });

  it('may come while it is read, and is there once all of it is', async () => {
    await engine.put(payroll([{ line: 1, pay: 0 }]));
    const seen: unknown[] = [];
    async function* batches() {
      for (const line of [2, 3]) {
        yield* payroll([{ line, pay: 1.5 }]).batches;
        seen.push((await engine.ask(people)).rows);
      }
    }
    await engine.put({ ...payroll([]), batches: batches() });
    expect(seen).toEqual([[{ line: 1, pay: 0 }], [{ line: 1, pay: 0 }]]);
    expect((await engine.ask(people)).rows).toEqual([
      { line: 2, pay: 1.5 },
      { line: 3, pay: 1.5 },
    ]);
  });

  it('that stops coming leaves the one before it, and nothing of its own', async () => {
    await engine.put(payroll([{ line: 1, pay: 0 }]));
    async function* batches() {
      yield* payroll([{ line: 2, pay: 1.5 }]).batches;
      throw new DOMException('It was cancelled.', 'AbortError');
    }
    const put = engine.put({ ...payroll([]), batches: batches() });
    await expect(put).rejects.toMatchObject({ name: 'AbortError' });
    expect((await engine.ask(people)).rows).toEqual([{ line: 1, pay: 0 }]);
    const { rows } = await engine.askFreely(
      "select table_name from duckdb_tables() where not internal and table_name like 'payroll%'",
      [],
    );
    expect(rows).toEqual([{ table_name: 'payroll' }]);
  });

  it('may have no rows', async () => {
    await engine.put(payroll([]));
    expect((await engine.ask(people)).rows).toEqual([]);
  });

  it('takes a record as long as the desk takes', async () => {
    const long = '"é'.repeat(500_000);
    const wide = [columns[0], { name: 'original_1', type: 'VARCHAR' }] as const;
    await engine.put(ownTable('payroll', wide, [{ line: 2, original_1: long }]));
    const { rows } = await engine.askFreely(
      'select original_1 = ? as same from payroll'.replace('?', `repeat('"é', 500000)`),
      ['payroll'],
    );
    expect(rows).toEqual([{ same: true }]);
  });

  it('that cannot be taken says so, and the one before it stays', async () => {
    await engine.put(payroll([{ line: 2, pay: 1 }]));
    const text = [columns[0], { name: 'pay', type: 'VARCHAR' }] as const;
    const others = [
      ownTable('payroll', text, [{ line: 2, pay: 'much' }]),
      ownTable('payroll', [columns[0]], [{ line: 2 }]),
      ownTable('payroll', [...columns, { name: 'more', type: 'DOUBLE' }], [{ line: 2, pay: 3 }]),
      ownTable('payroll', [columns[1], columns[0]], [{ line: 2, pay: 3 }]),
    ];
    for (const { batches } of others) {
      await expect(engine.put({ ...payroll([]), batches })).rejects.toMatchObject({
        name: 'EngineError',
        kind: 'statement',
        message: expect.stringContaining('could not take “Payroll, tests.csv”'),
      });
    }
    expect((await engine.ask(people)).rows).toEqual([{ line: 2, pay: 1 }]);
  });

  it('that is not there is to be dropped again', async () => {
    await expect(engine.ask(people)).rejects.toMatchObject({
      kind: 'missing',
      message: expect.stringContaining('Drop it again'),
    });
    await engine.put(payroll([{ line: 2, pay: 1 }]));
    await engine.close();
    await expect(engine.ask(people)).rejects.toMatchObject({ kind: 'missing' });
  });

  it('leaves its memory when the engine ends', async () => {
    await engine.put(payroll(Array.from({ length: 200_000 }, (_, line) => ({ line, pay: line }))));
    expect(await engine.held()).toBeGreaterThan(1_000_000);
    await engine.close();
    expect(await engine.held()).toBe(0);
  });
});
