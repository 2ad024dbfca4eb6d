import { expect, it } from 'vitest';
import { rates } from '../../../../tests/support/rates.ts';
import { richTables } from '../../../../tests/support/rich-published.ts';
import { richFinding, richView } from '../../../../tests/support/rich-view.ts';
import { fileColumns } from './file-column.ts';
import { fileCells, jsonFile, ndjsonFile } from '../../../../tests/support/file-text.ts';

it('gives one object a row, keyed as the CSV is headed, with units and sources beside them', async () => {
  const file = JSON.parse(
    await jsonFile(
      { view: richView(), finding: richFinding, subject: 'pay', address: 'https://pay.example/' },
      { generated: new Date('2026-11-23T12:00:00Z'), rates, tables: richTables },
    ),
  );
  expect(file.rows).toHaveLength(6);
  expect(file.rows[0]).toMatchObject({
    area_title: 'Zürich 東京 Ελλάδα',
    area_code: '10',
    pay_p50_eur_year: 80_000,
    pay_p75_eur_year: null,
    pay_p75_eur_year_flag: 'top_coded',
    pay_p75_eur_year_floor: 191_000,
  });
  expect(file.columns).toContainEqual({
    name: 'pay_p50_eur_year',
    part: 'value',
    label: 'Median',
    kind: 'money',
    unit: '≈ EUR a year',
  });
  expect(file.sources).toHaveLength(2);
});

it('is also lines of JSON: what it says of itself, then every cell on screen', async () => {
  const view = richView();
  const text = await ndjsonFile(
    { view, finding: richFinding, subject: 'pay', address: 'https://pay.example/' },
    { generated: new Date('2026-11-23T12:00:00Z'), rates, tables: richTables },
  );
  const [first, ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(Object.keys(first)).toEqual(['notes', 'receipt']);
  const columns = fileColumns(view);
  expect(rows).toEqual(
    fileCells(view).map((row) =>
      Object.fromEntries(columns.map(({ header }, at) => [header, row[at]])),
    ),
  );
});
