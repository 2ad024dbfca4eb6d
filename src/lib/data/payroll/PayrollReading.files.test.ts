import { describe, expect, it } from 'vitest';
import { csvRows } from '../../../../tests/support/payrolls/previewed.ts';
import { readPayroll } from '../../../../tests/support/payrolls/read-payroll.ts';

describe('the table of a reading', () => {
  it('has the reader’s own columns after ours, as text and as they were', () => {
    const cells = ['7', 'Clerk "II"\nnight', ' $40,000 ', '=1+1', "'-5", '名前 é', ''];
    const head = ['ID', 'Job Title', 'Annual Salary', 'select', 'note', 'name', ''];
    const { rows, names, table, jobs } = readPayroll([head, cells]);
    const own = table.columns.slice(-7).map(({ name }) => name);
    expect(own[0]).toBe('original_1');
    expect(own.map((name) => rows[0]?.[name] ?? '')).toEqual(cells);
    expect(names.slice(-2)).toEqual(['name', 'Column 7']);
    expect(jobs[0]?.title).toBe('Clerk "II" night');
    expect(table.source).toMatchObject({ table: 'payroll', publisher: 'The reader’s own file' });
  });

  it('never writes what is no number', () => {
    const { rows } = readPayroll([['Annual Salary'], ['1e99'], ['1e400'], ['50000']]);
    expect(rows.map(({ pay }) => pay)).toEqual([50_000]);
  });
});

describe('the file of refused rows', () => {
  const head = ['ID', 'Job Title', 'Annual Salary', 'Note'];
  const rows = [
    head,
    ['1', 'Clerk', '40000', ''],
    ['2', 'Cook, "grill"', '-1,234.50', '=HYPERLINK("http://x")'],
    ['3', 'Müller', 'unknown', '@x'],
  ];

  it('has the rows as they were, none of them a formula, and why each was refused', async () => {
    const text = await readPayroll(rows).refusedCsv.text();
    const bytes = new Uint8Array(await readPayroll(rows).refusedCsv.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [first, second, third] = csvRows(text);
    expect(first).toEqual(['line', 'column', 'reason', ...head]);
    expect(second).toEqual([
      ...['3', 'Annual Salary', '“-1,234.50” is below zero.', '2', 'Cook, "grill"'],
      ...["'-1,234.50", '\'=HYPERLINK("http://x")'],
    ]);
    expect(third?.slice(0, 2)).toEqual(['4', 'Annual Salary']);
  });

  it('can be mended and dropped again', async () => {
    const file = csvRows(await readPayroll(rows).refusedCsv.text());
    const mended = file.map((cells) => cells.map((cell) => (cell === 'unknown' ? '45,000' : cell)));
    const again = readPayroll(mended);
    expect(again.rows).toHaveLength(1);
    expect(again.rows[0]).toMatchObject({ person_id: '3', pay: 45000, original_7: '@x' });
    expect(again.account.refusals.map(({ reason }) => reason)).toEqual(['Pay is below zero']);
    // Its own three columns do not pile up.
    const [head2] = csvRows(await again.refusedCsv.text());
    expect(head2).toEqual(['line', 'column', 'reason', ...head]);
  });
});
