import { PayrollReading } from '#lib/data/payroll/PayrollReading.ts';
import { suggestMapping } from '#lib/data/payroll/suggest-mapping.ts';
import type { ColumnMapping, Decisions } from '#lib/domain/payroll/column-mapping.ts';
import type { FileShape } from '#lib/domain/payroll/payroll-file.ts';
import type { PayrollRead } from '#lib/domain/payroll/payroll-table.ts';
import { rowsOfTable, type TableRow } from '../own-tables.ts';
import { readableFile } from './previewed.ts';

export interface ReadRows extends PayrollRead {
  readonly rows: readonly TableRow[];
}

export interface HowToRead {
  readonly shape?: Partial<FileShape>;
  /** In the place of what is suggested. */
  readonly mapping?: Partial<Omit<ColumnMapping, 'decisions'>>;
  readonly decisions?: Partial<Decisions>;
  readonly unitsPerUsd?: Readonly<Record<string, number>>;
}

/** Reads rows, the first of which names the columns, as suggested but for what is told. */
export function readPayroll(
  rows: readonly (readonly string[])[],
  { shape, mapping, decisions, unitsPerUsd = {} }: HowToRead = {},
): ReadRows {
  const { preview, records } = readableFile(rows, shape);
  const suggested = suggestMapping(preview).mapping;
  const chosen = {
    ...suggested,
    ...mapping,
    decisions: { ...suggested.decisions, ...decisions },
  };
  const options = { name: 'payroll.csv', unitsPerUsd };
  const reading = new PayrollReading(preview.columns, preview.shape, chosen, options);
  for (const record of records) reading.add(record);
  const read = reading.finish();
  return { ...read, rows: rowsOfTable(read.table) };
}
