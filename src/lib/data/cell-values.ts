import type { Answer, Source } from '#lib/domain/answer.ts';
import type { Row } from '#lib/domain/question.ts';

/** The number in a cell; throws where there is none. */
export function numberAt(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`${column} is not a number: ${String(value)}`);
  return value;
}

/** The text in a cell; throws where there is none. */
export function textAt(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`${column} is not text: ${String(value)}`);
  return value;
}

/** One value a row, by the text in a column. */
export const valuesBy = <T>(
  rows: readonly Row[],
  key: string,
  value: (row: Row) => T,
): Record<string, T> => Object.fromEntries(rows.map((row) => [String(row[key]), value(row)]));

/** Where a table of an answer comes from; throws where the answer does not name it. */
export function sourceNamed({ sources, question }: Answer, table: string): Source {
  const source = sources.find((each) => each.table === table);
  if (!source) throw new Error(`${question.id} names no source for ${table}`);
  return source;
}
