import { batchesOfRows } from '#lib/data/own-table/batches-of-rows.ts';
import type { OwnColumn, OwnTable } from '#lib/domain/own-table.ts';
import type { Row } from '#lib/domain/question.ts';
import { cellAt, type OwnBatch } from '#lib/domain/own-batch.ts';
import { isoDate } from '#lib/engine/values.ts';

/** A table as the desk hands it to an engine. */
export function ownTable(
  name: string,
  columns: readonly OwnColumn[],
  rows: readonly Row[],
): OwnTable {
  const cells = rows.map((row) => columns.map((column) => row[column.name] ?? null));
  return {
    name,
    columns,
    batches: batchesOfRows(columns, cells),
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

/** A row of a table as the engine gets it: numbers as such, dates in ISO 8601, null for an empty cell. */
export type TableRow = Readonly<Record<string, string | number | null>>;

/** The rows of a table on its way into an engine. */
export const rowsOfTable = ({
  columns,
  batches,
}: {
  readonly columns: readonly OwnColumn[];
  readonly batches: readonly OwnBatch[];
}): readonly TableRow[] =>
  batches.flatMap(({ rows, columns: cells }) =>
    Array.from({ length: rows }, (_, row) =>
      Object.fromEntries(
        columns.map(({ name, type }, at) => {
          const cell = cellAt(cells[at]!, row);
          const isDay = type === 'DATE' && cell !== null;
          const value = isDay ? isoDate(Number(cell)) : cell;
          return [name, value as string | number | null];
        }),
      ),
    ),
  );
