import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import RichFigure from '../../../tests/support/RichFigure.svelte';
import { rates } from '../../../tests/support/rates.ts';
import { richFinding, richView } from '../../../tests/support/rich-view.ts';
import { fileHeader, formatCell, unitLabel } from '#lib/domain/format.ts';
import { presentedColumns } from '#lib/domain/presented-columns.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { csvFile, excelFile } from '../../../tests/support/file-text.ts';

/** What a figure holds, read back from its table, its chart and its files. */
interface Readings {
  readonly heads: readonly string[];
  readonly table: readonly (readonly string[])[];
  readonly csv: readonly Record<string, string>[];
  readonly csvHeaders: readonly string[];
  readonly excel: readonly (readonly unknown[])[];
  readonly marks: readonly { row: number; column: string; value: number }[];
}

const textsIn = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((cell) => cell.textContent?.trim() ?? '');

async function readingsOf(view: View): Promise<Readings> {
  const { container, unmount } = await render(RichFigure, { view });
  const marks = [...container.querySelectorAll<SVGElement>('[data-value]')].map(({ dataset }) => ({
    row: Number(dataset.row),
    column: String(dataset.column),
    value: Number(dataset.value),
  }));
  await page.getByRole('tab', { name: 'Table' }).click();
  const table = container.querySelector('table')!;
  const heads = [...table.tHead!.rows[0]!.cells].map((cell) => cell.innerText.replace(/\s+/g, ' '));
  const rows = [...table.tBodies[0]!.rows].map((row) => textsIn(row, 'th, td'));
  const content = { view, finding: richFinding, subject: 'pay', address: location.href };
  const making = { generated: new Date(), rates, tables: null };
  const csv = Papa.parse<Record<string, string>>(await csvFile(content, making), {
    header: true,
    comments: '# ',
    skipEmptyLines: true,
  });
  const [sheet] = await readExcelFile(await excelFile(content, making));
  await unmount();
  return {
    heads: heads.map((head) => head.replace(/[↑↓]/, '').trim()),
    table: rows,
    csv: csv.data,
    csvHeaders: csv.meta.fields ?? [],
    excel: sheet!.data,
    marks,
  };
}

const views: [string, View][] = [
  ['as published', richView({}, {})],
  ['in euro, ranked by the median', richView()],
  ['by the month at average US prices', richView({ priceLevel: 'rpp', period: 'month' })],
  [
    'beside other lenses, with ranks',
    richView(
      { currency: 'EUR' },
      {
        rank: true,
        ranks: 'abroad',
        beside: [{ priceLevel: 'rpp' }, { rateMove: -10 }, { rateMove: 10 }],
      },
    ),
  ],
  ['by area, from Z', richView({}, { order: { column: 'area_title', descending: true } })],
];

describe.each(views)('a figure %s', (_, view) => {
  let read: Readings;
  beforeAll(async () => {
    read = await readingsOf(view);
  });

  const columns = presentedColumns(view);
  const withoutTwins = (headers: readonly unknown[]) =>
    headers.filter((header) => !/_(flag|floor)$/.test(String(header)));

  it('has the same columns in the same order in table, CSV and Excel file', () => {
    expect(read.heads).toEqual(
      columns.map((column) => `${column.label} ${unitLabel(column)}`.replace(/\s+/g, ' ').trim()),
    );
    expect(withoutTwins(read.csvHeaders)).toEqual(columns.map(fileHeader));
    expect(read.excel[0]).toEqual(read.csvHeaders);
  });

  it('has the same rows in the same order in table, CSV and Excel file', () => {
    const titles = view.rows.map(({ area_title }) => String(area_title));
    const unescaped = (text: string) => text.replace(/^'(?=[=+\-@\t\r])/, '');
    expect(read.table.map(([title]) => title)).toEqual(titles);
    expect(read.csv.map(({ area_title }) => unescaped(area_title!))).toEqual(titles);
    expect(read.excel.slice(1).map(([title]) => title)).toEqual(titles);
  });

  it('has the same value in every cell', () => {
    view.rows.forEach((row, at) => {
      columns.forEach((column, index) => {
        const value = row[column.name] ?? null;
        const header = fileHeader(column);
        const inExcel = read.excel[at + 1]![read.csvHeaders.indexOf(header)];
        expect(read.table[at]![index]).toBe(formatCell(row, column).trim());
        expect(inExcel).toBe(value);
        if (typeof value === 'number') expect(Number(read.csv[at]![header])).toBe(value);
        if (value === null) expect(read.csv[at]![header]).toBe('');
      });
    });
  });

  it('has the same reason, and the same floor, for every cell without a number', () => {
    const flags = read.csvHeaders.filter((header) => header.endsWith('_flag'));
    expect(flags.length).toBeGreaterThan(5);
    read.csv.forEach((row, at) => {
      for (const flag of flags) {
        const column = columns.findIndex((candidate) => flag === `${fileHeader(candidate)}_flag`);
        const shown = read.table[at]![column];
        const floor = row[flag.replace(/_flag$/, '_floor')];
        expect(read.excel[at + 1]![read.csvHeaders.indexOf(flag)] ?? '').toBe(row[flag]);
        expect(/≥|top-coded/.test(shown!)).toBe(row[flag] === 'top_coded');
        expect(shown === 'suppressed').toBe(row[flag] === 'suppressed');
        if (floor) expect(shown).toContain(Number(floor).toLocaleString('en-US'));
      }
    });
  });

  it('draws no value that is not in its rows, and every statistic of every row', () => {
    const known = (row: Row | undefined, name: string) =>
      row?.[name] ?? row?.[columns.find((c) => c.name === name)?.topCode?.floor ?? ''];
    for (const { row, column, value } of read.marks) {
      expect(known(view.rows[row], column)).toBe(value);
    }
    const drawn = new Set(read.marks.map(({ row, column }) => `${row} ${column}`));
    const statistics = columns.filter(
      ({ statistic, name, lens }) =>
        statistic && !lens && !columns.some((each) => !each.lens && each.publishedAs === name),
    );
    view.rows.forEach((row, at) => {
      for (const { name } of statistics) {
        if (typeof row[name] === 'number') expect(drawn).toContain(`${at} ${name}`);
      }
    });
  });
});
