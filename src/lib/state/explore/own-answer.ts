import type { Answer, Source } from '#lib/domain/answer.ts';
import type { Column, ColumnKind, Question, Row } from '#lib/domain/question.ts';
import type { OwnResult } from './OwnStatement.svelte.ts';
import { withoutEnd } from './without-end.ts';

/**
 * The rows of a reader's own statement as an answer, so that a figure and its files can be made of them; `isOwn` tells which
 * tables are the reader's.
 */
export function ownAnswer(
  result: OwnResult,
  sources: readonly Source[],
  isOwn: (table: string) => boolean = () => false,
): Answer {
  const { sql, tables, columns, rows } = result;
  const question: Question = {
    id: 'own-statement',
    parameters: { sql, rows: rows.length },
    statement: { sql: withoutEnd(sql), values: [] },
    columns: columns.map((name) => ownColumn(name, rows)),
    reads: tables.map((table) => (isOwn(table) ? { table, own: true } : { table })),
  };
  return { question, rows, sources };
}

/** A column by its values alone: what it is counted in only the reader knows. */
const ownColumn = (name: string, rows: readonly Row[]): Column => ({
  name,
  label: name,
  heading: name,
  kind: kindOf(name, rows),
  exact: true,
});

function kindOf(name: string, rows: readonly Row[]): ColumnKind {
  const values = rows.map((row) => row[name] ?? null).filter((value) => value !== null);
  if (values.length === 0 || !values.every((value) => typeof value === 'number')) {
    return values.every((value) => typeof value === 'string' && isCode(value)) ? 'code' : 'text';
  }
  if (/(^|_)year$/.test(name) && values.every(isYear)) return 'year';
  return values.every(Number.isInteger) ? 'count' : 'ratio';
}

const isCode = (text: string): boolean => /^[\w.-]{1,12}$/.test(text) && /\d/.test(text);

const isYear = (value: number): boolean => Number.isInteger(value) && value > 1000 && value < 3000;
