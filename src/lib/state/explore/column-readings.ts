import type { Answer } from '#lib/domain/answer.ts';
import type { Bin, ColumnProfile, FrequentValue } from '#lib/domain/column-reading.ts';

/** The values in an answer to `columnValues`; empty cells have a filter of their own. */
export const valuesIn = ({ rows }: Answer, column: string): readonly FrequentValue[] =>
  rows.flatMap((row) => {
    const value = row[column] ?? null;
    if (value === null) return [];
    const name = row[`${column}_name`];
    return [
      {
        value: String(value),
        name: typeof name === 'string' ? name : null,
        rows: Number(row.rows),
      },
    ];
  });

/** The bins in an answer to `columnHistogram`. */
export const binsIn = ({ rows }: Answer): readonly Bin[] =>
  rows.map((row) => ({
    from: Number(row.bin_from),
    to: Number(row.bin_to),
    rows: Number(row.rows),
  }));

/** The figures in an answer to `columnProfile`. */
export const profileIn = ({ question, rows }: Answer): ColumnProfile => ({
  columns: question.columns,
  row: rows[0] ?? {},
});
