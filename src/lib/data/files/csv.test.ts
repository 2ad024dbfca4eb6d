import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { richTables } from '../../../../tests/support/rich-published.ts';
import { richFinding, richView } from '../../../../tests/support/rich-view.ts';
import { rates } from '../../../../tests/support/rates.ts';
import type { FigureContent } from '#lib/domain/figure-content.ts';
import { csvCell, commentLines } from './csv-cell.ts';
import { csvData, csvFile, csvFileForExcel } from '../../../../tests/support/file-text.ts';

const content: FigureContent = {
  view: richView(),
  finding: richFinding,
  subject: '01-1011 pay by area',
  address: 'https://pay.example/occupations/01-1011#by-area',
};
const making = { generated: new Date('2026-11-23T12:00:00Z'), rates, tables: richTables };
const read = (text: string) =>
  Papa.parse<Record<string, string>>(text, {
    header: true,
    comments: '# ',
    skipEmptyLines: true,
  });

describe('a CSV cell', () => {
  it.each([
    ['=cmd()', "'=cmd()"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['＝1', "'＝1"],
  ])('keeps %j from being a formula', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('leaves a negative number a number', () => {
    expect(csvCell(-2.5)).toBe('-2.5');
  });

  it('keeps the zeros of a code and writes nothing for no value', () => {
    expect(csvCell('01')).toBe('01');
    expect(csvCell(null)).toBe('');
  });

  it('doubles quotes and quotes what separates fields, rows and comments', () => {
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
    expect(csvCell('a\nb')).toBe('"a\nb"');
    expect(csvCell('C#')).toBe('"C#"');
  });
});

describe('a comment', () => {
  it('has no formula in it, however a spreadsheet splits the line', () => {
    expect(commentLines('q: ,=cmd()\r\n;+1\n,"=1"\n,""-1\nx\t@a')).toEqual([
      '# q: , =cmd()',
      '# ; +1',
      '# , "=1"',
      '# , ""-1',
      '# x\t @a',
    ]);
  });

  it('leaves the arithmetic of a statement alone', () => {
    expect(commentLines('a = -1 and b in (1, 2)')).toEqual(['# a = -1 and b in (1, 2)']);
  });
});

describe('a CSV file', () => {
  it('has the columns on screen, each that may be empty with its flag and its floor', () => {
    const { meta } = read(csvData(richView({})));
    expect(meta.fields?.slice(0, 9)).toEqual([
      'area_title',
      'area_code',
      'employment',
      'employment_flag',
      'change',
      'pay_p10_usd_year',
      'pay_p10_usd_year_flag',
      'pay_p10_usd_year_floor',
      'pay_p25_usd_year',
    ]);
  });

  it('has no head twice, whatever the reader’s own columns are called', () => {
    const view = richView({});
    const own = ['area_code', 'employment_flag', 'area_code (2)'].map((heading, at) => ({
      name: `original_${at + 1}`,
      label: heading,
      heading,
      kind: 'text' as const,
    }));
    const [head] = csvData({ ...view, columns: [...view.columns, ...own] }).split('\r\n');
    expect(head).toMatch(/,area_code \(3\),employment_flag \(2\),area_code \(2\)$/);
  });

  it('keeps the published amounts beside the restated ones', () => {
    const { meta } = read(csvData(richView()));
    expect(meta.fields).toContain('pay_p50_eur_year');
    expect(meta.fields).toContain('pay_p50_usd_year');
  });

  it('says why a cell is empty and never writes a floor as a value', () => {
    const { data } = read(csvData(richView({})));
    const named = (title: string) => data.find((row) => row.area_title === title);
    expect(named('<img src=x onerror=alert(1)>')).toMatchObject({
      employment: '',
      employment_flag: 'suppressed',
      pay_p90_usd_year: '',
      pay_p90_usd_year_flag: 'top_coded',
      pay_p90_usd_year_floor: '239200',
    });
    expect(named('Two\nlines')).toMatchObject({ change: '', pay_p90_usd_year_flag: '' });
  });

  it('names currency and period row by row where the rows differ', () => {
    const view = richView({}, {});
    const rows = view.rows.map((row, at) => (at === 0 ? { ...row, pay_period: 'hour' } : row));
    const { meta, data } = read(csvData({ ...view, rows }));
    expect(meta.fields?.slice(5, 8)).toEqual(['pay_period', 'pay_p10_usd', 'pay_p10_usd_flag']);
    expect(data.map((row) => row.pay_period)).toEqual(['hour', ...Array(5).fill('year')]);
  });

  it('ends its lines as RFC 4180 says and says in comments what it is and where it is from', async () => {
    const file = await csvFile(content, making);
    const [head] = file.split(/\r\n(?!# )/);
    expect(head?.split('\r\n').every((line) => line.startsWith('#'))).toBe(true);
    for (const line of [
      '# title: Zürich 東京 Ελλάδα pays the most',
      '# filters: question=pay-by-area; soc="01-1011"; q="=cmd()"',
      '# order: pay_p50_eur_year, descending, empty cells last',
      '# rows: 6',
      '# suppressed_cells: 6',
      '# top_coded_cells: 3',
      '# remark: Market exchange on 2026-09-29: 1 USD = 0.8 EUR.',
      '# address: https://pay.example/occupations/01-1011#by-area',
      '# generated: 2026-11-23T12:00:00.000Z',
    ]) {
      expect(file).toContain(`${line}\r\n`);
    }
    expect(file).toContain('licence: public domain');
    expect(file).toContain('#   round(pay_p50 * 0.8e0');
  });

  it('carries the checksum of its data', async () => {
    const file = await csvFile(content, making);
    const data = csvData(content.view);
    expect(file.endsWith(data)).toBe(true);
    expect(file).toContain(`# sha256: ${createHash('sha256').update(data).digest('hex')} `);
  });

  it('begins with a byte order mark for Excel and only there', async () => {
    expect(await csvFile(content, making)).toMatch(/^# title/);
    expect(await csvFileForExcel(content, making)).toMatch(/^\ufeff# title/);
  });
});
