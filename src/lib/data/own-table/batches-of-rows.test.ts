import { expect, it } from 'vitest';
import { buffersOf, partsOf } from '#lib/domain/own-batch.ts';
import { rowsOfTable } from '../../../../tests/support/own-tables.ts';
import { batchesOfRows } from './batches-of-rows.ts';
import { OwnBatches } from './OwnBatches.ts';

const columns = [
  { name: 'line', type: 'INTEGER' },
  { name: 'text', type: 'VARCHAR' },
  { name: 'number', type: 'DOUBLE' },
  { name: 'day', type: 'DATE' },
] as const;

const backAgain = (rows: Parameters<typeof batchesOfRows>[1]) =>
  rowsOfTable({ columns, batches: batchesOfRows(columns, rows) }).map((row) => Object.values(row));

it('keeps empty text, no text, and text that looks like a number apart', () => {
  const rows = [
    [1, 'say "hi",\nthere', 1.5, '2024-02-29'],
    [2, '', null, null],
    [null, null, -2e-7, '1969-12-31'],
    [4, '06', 0, '1970-01-01'],
    [-5, ' \ufeffx', 5e-324, '2100-12-31'],
  ];
  expect(backAgain(rows)).toEqual(rows);
});

it('writes letters of one to four bytes, and a lone half of a pair as none', () => {
  const texts = ['plain', 'aé߿ࠀ￿', 'São "Ł" 東京 😀é', '😀'.repeat(3_000), 'x\ud800y'];
  const read = backAgain(texts.map((text) => [0, text, 0, null])).map(([, text]) => text);
  expect(read).toEqual([...texts.slice(0, -1), 'x\ufffdy']);
});

it('takes what is no number for none', () => {
  const rows = [NaN, Infinity, -Infinity].map((value) => [1, 'x', value, null]);
  expect(backAgain(rows).map(([, , number]) => number)).toEqual([null, null, null]);
});

it('has no batch of no rows', () => {
  expect(batchesOfRows(columns, [])).toEqual([]);
});

it('cuts batches of many rows and of long ones, and hands over what is full', () => {
  const batches = new OwnBatches([columns[0], columns[1]]);
  const [line, text] = [batches.numbers('line'), batches.text('text')];
  const sizes = [];
  const full = [];
  for (let at = 0; at < 20_000; at += 1) {
    line.add(at);
    // Some have none, in the later batches alone.
    text.add(at > 15_000 && at % 3 === 0 ? null : at < 100 ? 'é'.repeat(20_000) : 'short');
    batches.end();
    const taken = batches.takeFull();
    full.push(...taken);
    sizes.push(...taken.map(({ rows }) => rows));
  }
  expect(sizes[0]).toBeLessThan(100);
  expect(Math.max(...sizes)).toBe(8_192);
  full.push(...batches.take());
  expect(batches.take()).toEqual([]);
  const rows = rowsOfTable({ columns: [columns[0], columns[1]], batches: full });
  expect(rows.map((row) => row.line)).toEqual(Array.from({ length: 20_000 }, (_, at) => at));
  expect(rows[99]?.text).toBe('é'.repeat(20_000));
  expect(rows.filter((row) => row.text === null)).toHaveLength(1_666);
  expect(rows[15_001]?.text).toBe('short');
});

it('can be handed over whole, and leaves nothing behind', () => {
  const [batch] = batchesOfRows(columns, [
    [1, 'one', 1.5, null],
    [2, null, 2.5, '2024-01-01'],
  ]);
  const moved = structuredClone(batch!, { transfer: buffersOf([batch!]) });
  expect(rowsOfTable({ columns, batches: [moved] })).toEqual([
    { line: 1, text: 'one', number: 1.5, day: null },
    { line: 2, text: null, number: 2.5, day: '2024-01-01' },
  ]);
  expect(partsOf([batch!]).map(({ length }) => length)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

it('gives no column of another kind', () => {
  const batches = new OwnBatches(columns);
  expect(() => batches.text('line')).toThrow(TypeError);
  expect(() => batches.numbers('text')).toThrow(TypeError);
  expect(() => batches.text('none')).toThrow(TypeError);
});
