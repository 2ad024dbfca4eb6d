import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { rates } from '../../../../tests/support/rates.ts';
import { richTables } from '../../../../tests/support/rich-published.ts';
import { richFinding, richView } from '../../../../tests/support/rich-view.ts';
import type { View } from '#lib/domain/view.ts';
import { excelFormat } from './excel.ts';
import { fileColumns } from './file-column.ts';
import { excelFile } from '../../../../tests/support/file-text.ts';

const sheetsOf = async (view: View) => {
  const file = await excelFile(
    { view, finding: richFinding, subject: 'pay', address: 'https://pay.example/#pay' },
    { generated: new Date('2026-11-23T12:00:00Z'), rates, tables: richTables },
  );
  return readExcelFile(Buffer.from(await file.arrayBuffer()));
};

describe('an Excel file', () => {
  it('types its cells: numbers as numbers, codes and hostile text as text', async () => {
    const [sheet] = await sheetsOf(richView({}, {}));
    expect(sheet?.sheet).toBe('Data');
    expect(sheet?.data[1]?.slice(0, 6)).toEqual(['=cmd()', '01', 1200, null, -2.5, 51_230]);
    expect(sheet?.data[2]?.slice(0, 5)).toEqual([
      '<img src=x onerror=alert(1)>',
      '06',
      null,
      'suppressed',
      3.1,
    ]);
  });

  it('keeps line breaks, quotes and every script', async () => {
    const [sheet] = await sheetsOf(richView({}, {}));
    expect(sheet?.data.slice(3, 6).map(([title]) => title)).toEqual([
      'Quoted "state", with a comma',
      'Two\nlines',
      'Zürich 東京 Ελλάδα',
    ]);
  });

  it('opens with text that XML cannot hold', async () => {
    const view = richView({}, {});
    const [sheet] = await sheetsOf({
      ...view,
      rows: [{ ...view.rows[0], area_title: 'bell\u0007 & <b>' }],
    });
    expect(sheet?.data[1]?.[0]).toBe('bell & <b>');
  });

  it('is refused before a sheet has more rows than Excel opens', async () => {
    const name = { name: 'n', label: 'N', kind: 'text' } as const;
    const view = { ...richView({}, {}), columns: [name], rows: [] };
    const [column] = fileColumns(view);
    const content = { view, finding: richFinding, subject: 'pay', address: '' };
    const body = await excelFormat.begin([column!], 'n\r\n', content, null);
    const rows = (length: number) => ({
      length,
      cells: [{ values: Array<null>(length).fill(null) }],
      csv: new Uint8Array(),
    });
    body.add(rows(1_048_575));
    expect(() => body.add(rows(1))).toThrow(
      'A sheet of Excel holds at most 1,048,575 rows below its head. CSV or JSON hold them all.',
    );
    await expect(excelFormat.begin([column!], 'n\r\n', content, 1_048_576)).rejects.toThrow(
      'A sheet of Excel holds at most 1,048,575 rows',
    );
  });

  it('says on a second sheet what it is and where it is from', async () => {
    const [, notes] = await sheetsOf(richView());
    expect(notes?.sheet).toBe('Sources');
    const named = Object.fromEntries(notes!.data.map(([name, text]) => [name, text]));
    expect(named).toMatchObject({
      title: 'Zürich 東京 Ελλάδα pays the most',
      rows: '6',
      top_coded_cells: '3',
      generated: '2026-11-23T12:00:00.000Z',
    });
    expect(named.statement).toContain('round(pay_p50 * 0.8e0');
  });
});
