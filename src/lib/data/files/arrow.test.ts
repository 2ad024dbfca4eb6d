import { tableFromIPC } from 'apache-arrow';
import { expect, it } from 'vitest';
import { rates } from '../../../../tests/support/rates.ts';
import { richTables } from '../../../../tests/support/rich-published.ts';
import { richFinding, richView } from '../../../../tests/support/rich-view.ts';
import type { View } from '#lib/domain/view.ts';
import { fileColumns } from './file-column.ts';
import { arrowFile, fileCells } from '../../../../tests/support/file-text.ts';

const tableOf = async (view: View) =>
  tableFromIPC(
    await arrowFile(
      { view, finding: richFinding, subject: 'pay', address: 'https://pay.example/' },
      { generated: new Date('2026-11-23T12:00:00Z'), rates, tables: richTables },
    ),
  );

it('has every cell on screen with its type, empty ones by kind, in every script', async () => {
  const view = richView();
  const table = await tableOf(view);
  const columns = fileColumns(view);
  expect(table.schema.fields.map(({ name }) => name)).toEqual(columns.map(({ header }) => header));
  expect(table.numRows).toBe(view.rows.length);
  const cells = columns.map((_, at) => [...(table.getChildAt(at) ?? [])]);
  expect(cells).toEqual(columns.map((_, at) => fileCells(view).map((row) => row[at])));
  const typeOf = (name: string) =>
    String(table.schema.fields.find((field) => field.name === name)?.type);
  expect([typeOf('area_code'), typeOf('pay_p50_eur_year'), typeOf('employment_flag')]).toEqual([
    'Utf8',
    'Float64',
    'Utf8',
  ]);
});

it('keeps dates as dates, and a column without a value as what it would hold', async () => {
  const view = richView({});
  const day = { name: 'day', label: 'Day', kind: 'date' } as const;
  const rows = view.rows.map((row, at) => ({
    ...row,
    employment: null,
    day: at === 0 ? '2026-02-28' : null,
  }));
  const table = await tableOf({ ...view, columns: [...view.columns, day], rows });
  expect(String(table.getChild('day')?.type)).toBe('Date32<DAY>');
  expect(new Date(Number(table.getChild('day')?.get(0))).toISOString()).toMatch(/^2026-02-28T00/);
  expect(String(table.getChild('employment')?.type)).toBe('Float64');
  expect(table.getChild('employment')?.nullCount).toBe(6);
});

it('says in its metadata what a CSV says in its comments', async () => {
  const { schema } = await tableOf(richView());
  expect(JSON.parse(schema.metadata.get('receipt') ?? '')).toMatchObject({ version: 1, rows: 6 });
  expect(schema.metadata.get('notes')).toContain('public domain');
  const median = schema.fields.find(({ name }) => name === 'pay_p50_eur_year');
  expect(Object.fromEntries(median?.metadata ?? [])).toEqual({
    label: 'Median',
    unit: '≈ EUR a year',
  });
});

it('is a whole file without a row', async () => {
  const table = await tableOf({ ...richView(), rows: [] });
  expect(table.numRows).toBe(0);
  expect(table.numCols).toBeGreaterThan(5);
});
