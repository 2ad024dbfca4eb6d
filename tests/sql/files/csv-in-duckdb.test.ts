import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { literal } from '#lib/domain/statement.ts';
import { cellText } from '#lib/data/files/csv-cell.ts';
import { fileColumns } from '#lib/data/files/file-column.ts';
import { withDuckDb } from '#pipeline/duckdb.ts';
import { rates } from '../../support/rates.ts';
import { richTables } from '../../support/rich-published.ts';
import { richFinding, richView } from '../../support/rich-view.ts';
import { csvFile, fileCells } from '../../support/file-text.ts';

it('reads a CSV file of a figure as it is on screen, cell by cell, with no more than its comment sign', async () => {
  const view = richView();
  const folder = mkdtempSync(join(tmpdir(), 'csv-'));
  const path = join(folder, 'figure.csv');
  const content = { view, finding: richFinding, subject: 'pay', address: 'https://pay.example/' };
  writeFileSync(path, await csvFile(content, { generated: new Date(), rates, tables: richTables }));
  const rows = await withDuckDb({}, async (connection) => {
    const reader = await connection.runAndReadAll(
      `from read_csv(${literal(path)}, comment = '#', header = true, all_varchar = true)`,
    );
    expect(reader.columnNames()).toEqual(fileColumns(view).map(({ header }) => header));
    return reader.getRows();
  });
  rmSync(folder, { recursive: true });
  expect(rows.map((row) => row.map((cell) => String(cell ?? '')))).toEqual(
    fileCells(view).map((row) => row.map(cellText)),
  );
});
