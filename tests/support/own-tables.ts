import type { OwnColumn, OwnTable } from '#lib/domain/own-table.ts';
import type { Row, Value } from '#lib/domain/question.ts';

const cell = (value: Value): string => {
  if (value === null) return '';
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
};

/** A table as the desk hands it to an engine: text quoted, null empty, in one piece. */
export function ownTable(
  name: string,
  columns: readonly OwnColumn[],
  rows: readonly Row[],
): OwnTable {
  const lines = rows.map((row) => columns.map((column) => cell(row[column.name] ?? null)).join());
  return {
    name,
    columns,
    csv: [new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))],
    source: {
      table: name,
      title: 'Payroll, tests.csv',
      publisher: 'You',
      release: 'tests.csv',
      licence: 'Yours alone',
      attribution: 'Your own file',
      retrieved: '',
    },
  };
}
