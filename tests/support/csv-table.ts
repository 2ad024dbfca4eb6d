import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export type CsvRow = Readonly<Record<string, string>>;

/** A table of `datasets/` read without DuckDB, every cell as its text: what figures are checked against. */
export function csvTable(path: string): readonly CsvRow[] {
  const text = readFileSync(new URL(`../../datasets/${path}.csv`, import.meta.url), 'utf8');
  const { data, errors } = Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true });
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return data;
}

/** A cell as a number, null where it is empty. */
export const numberOf = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);
