import { describe, expect, it } from 'vitest';
import { rates } from '../../../../tests/support/rates.ts';
import { richTables } from '../../../../tests/support/rich-published.ts';
import { richFinding, richView } from '../../../../tests/support/rich-view.ts';
import { batchesOf, batchOf } from '#lib/domain/batch.ts';
import type { Row } from '#lib/domain/question.ts';
import { compareFigures } from './compare-figures.ts';
import { readFigureFile, readReceipt } from './read-figure-file.ts';
import { sha256 } from './sha256.ts';
import {
  csvData,
  csvFile,
  csvFileForExcel,
  excelFile,
  jsonFile,
  ndjsonFile,
} from '../../../../tests/support/file-text.ts';

const view = richView();
const content = { view, finding: richFinding, subject: 'pay', address: 'https://pay.example/#pay' };
const making = { generated: new Date('2026-11-23T12:00:00Z'), rates, tables: richTables };
const files = {
  CSV: () => csvFile(content, making),
  'CSV for Excel': () => csvFileForExcel(content, making),
  JSON: () => jsonFile(content, making),
  'newline-delimited JSON': () => ndjsonFile(content, making),
  Excel: () => excelFile(content, making),
};
const read = async (made: Promise<string | Blob>) => readFigureFile(new Blob([await made]));

describe('a file of a figure, read back', () => {
  it.each(Object.entries(files))('is the one that was written: %s', async (_, make) => {
    const file = await read(make());
    expect(file.receipt.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await sha256(file.data ?? '')).toBe(file.receipt.sha256);
    expect(file.data).toBe(csvData(view));
    expect(compareFigures(file, [...batchesOf(view.rows)])).toEqual({
      differing: 0,
      named: [],
      goneRows: 0,
      newRows: 0,
    });
  });

  it.each(Object.entries(files))('has its whole receipt: %s', async (_, make) => {
    const { receipt } = await read(make());
    expect(receipt).toMatchObject({
      title: richFinding.headline,
      address: content.address,
      question: 'pay-by-area',
      filters: { soc: '01-1011', q: '=cmd()' },
      tables: [
        {
          table: 'us_oews_state',
          release: 'May 2025',
          file: 'us-oews-state.csv',
          sha256: 'ab'.repeat(32),
        },
      ],
      exchangeRates: '2026-09-29',
      rows: 6,
      suppressed: 6,
      topCoded: 3,
      notCollected: 0,
    });
    expect(receipt.sources.map(({ licence }) => licence)).toContain('public domain');
    // Every sign of a value, though a comment of a CSV may not hold it as it is.
    expect(receipt.statement).toContain(`area_title <> ',=cmd()\r\n"x"'`);
  });

  it.each([
    ['CSV', (text: string) => text.replace(',1200,', ',1201,')],
    ['CSV', (text: string) => text.replace(/[^\n]*\n$/, '')],
    ['JSON', (text: string) => text.replace('"employment":1200', '"employment":1201')],
    ['JSON', (text: string) => text.replace('"employment":1200', '"more": 1, "employment": 1200')],
    [
      'newline-delimited JSON',
      (text: string) => text.replace('"employment":1200', '"employment":1201'),
    ],
  ] as const)('has another checksum where a cell was edited: %s', async (format, edit) => {
    const text = String(await files[format]());
    const edited = edit(text);
    expect(edited).not.toBe(text);
    const file = await readFigureFile(new Blob([edited]));
    expect(await sha256(file.data ?? '')).not.toBe(file.receipt.sha256);
  });

  it('keeps its checksum where a workbook cannot hold a text as it is', async () => {
    const rows = [...view.rows.slice(1), { ...view.rows[0], area_title: ' bell\u0007\r\n x ' }];
    const file = await read(excelFile({ ...content, view: { ...view, rows } }, making));
    expect(await sha256(file.data ?? '')).toBe(file.receipt.sha256);
  });

  it('has its receipt where a cell of a workbook could not hold it', async () => {
    const long = 'x'.repeat(70_000);
    const question = { ...view.question, parameters: { q: long } };
    const { receipt } = await read(excelFile({ ...content, view: { ...view, question } }, making));
    expect(receipt.filters.q).toBe(long);
  });

  it('says what is wrong with another file, and what to do', async () => {
    const refusals = {
      'a,b\r\n1,2\r\n': 'This file has no receipt',
      '# title: x\r\na,b\r\n': 'This file has no receipt',
      '{"rows": []}': 'This file has no receipt',
      '{"receipt": ': 'a part of it is not JSON',
      'PK\u0003\u0004 no workbook': 'This is no workbook',
      ARROW1: 'Arrow files are not read here',
    };
    for (const [text, words] of Object.entries(refusals)) {
      await expect(readFigureFile(new Blob([text]))).rejects.toThrow(words);
    }
  });

  it('is refused where it is larger than a tab should hold, before any of it is read', async () => {
    const file = new Blob(['# receipt: {}']);
    Object.defineProperty(file, 'size', { value: 100_000_001 });
    await expect(readFigureFile(file)).rejects.toThrow('Drop its receipt instead');
  });
});

describe('a receipt', () => {
  const receiptWith = async (change: Record<string, unknown>) => {
    const file = JSON.parse(await jsonFile(content, making));
    return JSON.stringify({ ...file, receipt: { ...file.receipt, ...change } }, null, 1);
  };

  it.each([
    ['rows', -1],
    ['rows', '6'],
    ['statement', null],
    ['tables', [{ table: 'x', release: '', file: 'x.csv', sha256: 'no hash' }]],
    ['columns', []],
    ['columns', [{ header: 'x', part: 'formula', name: 'x', kind: 'text' }]],
    ['filters', { soc: { $gt: 1 } }],
    ['lens', null],
    ['sha256', 'AB'],
  ])('is refused where %s is %j', async (name, value) => {
    const text = await receiptWith({ [name]: value });
    expect(() => readReceipt(text)).toThrow(`“${name}” is not as this site writes it`);
  });

  it('of another version is refused as such', async () => {
    const text = await receiptWith({ version: 2 });
    expect(() => readReceipt(text)).toThrow('of another version of this site');
  });
});

describe('the figures of a file and of now', () => {
  it('are compared row by row by their codes, wherever a row stands', async () => {
    const file = await read(files.CSV());
    const [first, second, ...others] = view.rows;
    const now = [...others, { ...first!, employment: 5_401 }, { ...second!, area_code: '99' }];
    const batches = [batchOf(now.slice(0, 1)), batchOf(now.slice(1))];
    expect(compareFigures(file, batches)).toEqual({
      differing: 1,
      named: [
        {
          row: `${first!.area_title}, ${first!.area_code}`,
          column: 'employment',
          inFile: String(first!.employment),
          now: '5401',
        },
      ],
      goneRows: 1,
      newRows: 1,
    });
  });

  it('differ where a number is suppressed now, in the cell and in its flag', async () => {
    const file = await read(files.JSON());
    const now = view.rows.map((row) =>
      row.area_code === '01' ? { ...row, employment: null } : row,
    );
    expect(compareFigures(file, [batchOf(now)]).named).toEqual([
      { row: "'=cmd(), 01", column: 'employment', inFile: '1200', now: '' },
      { row: "'=cmd(), 01", column: 'employment_flag', inFile: '', now: 'suppressed' },
    ]);
  });

  it('are counted where many differ, and the first twelve of them named', async () => {
    const file = await read(files.CSV());
    const now = view.rows.map((row) => {
      const other = Object.entries(row).map(([name, value]) =>
        typeof value === 'number' ? [name, value + 1] : [name, value],
      );
      return Object.fromEntries(other) as Row;
    });
    const found = compareFigures(file, [batchOf(now)]);
    expect(found.named).toHaveLength(12);
    expect(found.differing).toBeGreaterThan(12);
  });

  it('never take a code for a number', async () => {
    const file = await read(files.Excel());
    const now = view.rows.map((row) => ({ ...row, area_code: String(Number(row.area_code)) }));
    expect(compareFigures(file, [batchOf(now)])).toMatchObject({ goneRows: 4, newRows: 4 });
  });
});
