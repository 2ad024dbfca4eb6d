import { expect, it } from 'vitest';
import type { BatchColumn } from '#lib/domain/batch.ts';
import type { Value } from '#lib/domain/question.ts';
import { csvLines } from './csv-cell.ts';
import { CsvBytes } from './CsvBytes.ts';

const written = (length: number, columns: readonly BatchColumn[]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new CsvBytes().lines(length, columns));

const asTexts = (values: readonly (string | null)[]): BatchColumn => {
  // Under a null lies whatever was there before.
  const parts = values.map((value) => new TextEncoder().encode(value ?? 'before'));
  const offsets = [0];
  for (const part of parts) offsets.push(offsets.at(-1)! + part.length);
  const bytes = new Uint8Array(offsets.at(-1)!);
  parts.forEach((part, at) => bytes.set(part, offsets[at]));
  return { values, texts: { bytes, offsets, isNull: (row) => values[row] === null } };
};

const asNumbers = (values: readonly (number | null)[]): BatchColumn => ({
  values,
  numbers: {
    values: Float64Array.from(values, (value) => value ?? 7),
    isNull: (row) => values[row] === null,
  },
});

const linesOf = (values: readonly Value[]) => csvLines(values.map((value) => [value]));

const texts: readonly (string | null)[] = [
  'Registered Nurses',
  '001',
  '',
  null,
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1',
  'a-b=c',
  'one, two',
  'say "so"',
  '"',
  'a;b',
  'C#',
  'two\nlines',
  'two\r\nlines',
  '\ttab',
  ' before',
  'after ',
  '\u00a0hard',
  'hard\u00a0',
  '\ufeffmark',
  'San Germán',
  '医療・保健サービス管理者',
  'éclair',
  'café',
  '🩺',
  '\ud83e',
  '\u000b',
];

const numbers: readonly (number | null)[] = [
  0,
  -0,
  1,
  -1,
  9,
  10,
  99,
  100,
  93746,
  999_999_999,
  1_000_000_000,
  -123_456,
  2 ** 53,
  1e21,
  1e300,
  0.1,
  0.2,
  0.29,
  0.1 + 0.2,
  1.005,
  45.07,
  -45.7,
  -0.01,
  0.001,
  1e-7,
  10_000_000.01,
  9_999_999.99,
  123_456_789.12,
  62.5,
  1 / 3,
  null,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
];

it('writes texts that lie in UTF-8 as CSV does, however hostile', () => {
  expect(written(texts.length, [asTexts(texts)])).toBe(
    linesOf(texts.map((text) => text && text.toWellFormed())),
  );
});

it('writes numbers with the digits of the shortest decimal', () => {
  expect(written(numbers.length, [asNumbers(numbers)])).toBe(linesOf(numbers));
});

it('writes every number of two decimals as it is', () => {
  const values = Array.from({ length: 40_000 }, (_, at) => (at * 7919 - 1_000_003) / 100);
  expect(written(values.length, [asNumbers(values)])).toBe(linesOf(values));
});

it('writes values of any kind that are there already', () => {
  const values = [...texts, ...numbers, true, false];
  expect(written(values.length, [{ values }])).toBe(
    linesOf(values.map((value) => (typeof value === 'string' ? value.toWellFormed() : value))),
  );
});

it('leaves a cell empty where a number is none', () => {
  const values = [1, null, 2];
  const column = { values, numbers: { values: [1, NaN, 2] } };
  expect(written(3, [column])).toBe(linesOf(values));
});

it('keeps cells apart and rows in their order, however long they are', () => {
  const long = ['x'.repeat(70_000), null, 'é'.repeat(70_000)];
  const columns = [asTexts(long), asNumbers([1, null, 3.5]), { values: long }];
  expect(written(3, columns)).toBe(
    csvLines([0, 1, 2].map((row) => columns.map(({ values }) => values[row]!))),
  );
});

it('copies a text from anywhere in memory, to the last byte and no further', () => {
  const plain = Array.from({ length: 24 }, (_, at) => 'abcdefghi'.slice(at % 9).repeat(at % 3));
  const { texts: at0 } = asTexts(plain);
  const { bytes, offsets } = at0!;
  const within = new Uint8Array(bytes.length + 5).fill(120);
  within.set(bytes, 5);
  const columns = [
    { values: plain, texts: { bytes: within.subarray(5), offsets } },
    { values: plain, texts: { bytes: within, offsets: Array.from(offsets, (at) => at + 5) } },
    { values: plain, texts: at0! },
  ];
  expect(written(24, columns)).toBe(csvLines(plain.map((text) => [text, text, text])));
});

it('has room for texts that grow when they are written', () => {
  const grown = [`=${'"'.repeat(700_000)}`, '"'.repeat(700_000)];
  expect(written(2, [asTexts(grown)])).toBe(linesOf(grown));
  const noUtf8 = { bytes: new Uint8Array(1_000_000).fill(0xff), offsets: [0, 1_000_000] };
  expect(written(1, [{ values: [], texts: noUtf8 }])).toBe(`${'\ufffd'.repeat(1_000_000)}\r\n`);
});

it('begins anew for the rows that follow', () => {
  const bytes = new CsvBytes();
  bytes.lines(2, [asTexts(['first', 'second'])]);
  expect(new TextDecoder().decode(bytes.lines(1, [asTexts(['third'])]))).toBe('third\r\n');
});
