import {
  absences,
  type Absence,
  type Column,
  type Question,
  type Row,
  type Value,
} from './question.ts';
import { isAtOrAbove, isStatistic } from './statistic.ts';

/** Where a table comes from, in the words that its licence asks us to show. */
export interface Source {
  /** The SQL name of the table. */
  readonly table: string;
  readonly title: string;
  readonly publisher: string;
  readonly release: string;
  readonly licence: string;
  readonly attribution: string;
  /** ISO date on which the file was retrieved; empty where it is not known. */
  readonly retrieved: string;
  readonly url?: string;
  /** It names, groups or links codes, and gives no figure of its own. */
  readonly codesOnly?: boolean;
}

/** The rows that a question got, with where they come from. */
export interface Answer {
  readonly question: Question;
  readonly rows: readonly Row[];
  readonly sources: readonly Source[];
}

/**
 * The answer to a question out of the answer to the wider one that it lies within: what the engine
 * would say, at once. An answer to the question itself stays as it is.
 */
export function narrowed(question: Question, { rows, sources }: Answer): Answer {
  return { question, rows: question.within?.rows(rows) ?? rows, sources };
}

/** The rows of an answer, packed by column to travel in a page; `unpack` restores them. */
export interface PackedAnswer {
  readonly values: Readonly<Record<string, readonly Value[]>>;
  readonly length: number;
  readonly sources: readonly Source[];
}

/** What stands in one cell: a number or text, or why there is none. */
export type Cell =
  | { readonly state: 'value'; readonly value: Exclude<Value, null> }
  | { readonly state: 'top_coded'; readonly floor: number | null }
  | { readonly state: Absence }
  | { readonly state: 'empty' };

/** What must be known of a column to read its cells. */
export type CellColumn = Pick<Column, 'name' | 'absence' | 'topCode' | 'statistic' | 'publishedAs'>;

export function cellOf(row: Row, column: CellColumn): Cell {
  const value = row[column.name] ?? null;
  if (value !== null) return { state: 'value', value };
  const from = column.topCode ? row[column.topCode.from] : null;
  if (
    column.topCode &&
    column.statistic &&
    isStatistic(from) &&
    isAtOrAbove(column.statistic, from)
  ) {
    const floor = row[column.topCode.floor];
    return { state: 'top_coded', floor: typeof floor === 'number' ? floor : null };
  }
  // Published, but the lens has no rate for it: nobody suppressed this cell.
  const published = column.publishedAs === undefined ? null : (row[column.publishedAs] ?? null);
  if (published !== null) return { state: 'empty' };
  return { state: absenceIn(row, column) ?? 'empty' };
}

/** The names of all columns that a cell of a column is read from. */
export const columnsOfCell = ({ name, absence, topCode, publishedAs }: CellColumn): string[] => [
  name,
  ...(typeof absence === 'object' ? [absence.column] : []),
  ...(topCode ? [topCode.from, topCode.floor] : []),
  ...(publishedAs === undefined ? [] : [publishedAs]),
];

function absenceIn(row: Row, { absence }: CellColumn): Absence | null {
  if (typeof absence !== 'object') return absence ?? null;
  const word = row[absence.column];
  return absences.find((known) => known === word) ?? null;
}

/** How many published cells the publisher left without a number, by kind; restated twins do not count. */
export function countAbsent(
  rows: readonly Row[],
  columns: readonly Column[],
): { suppressed: number; topCoded: number; notCollected: number } {
  const count = { suppressed: 0, topCoded: 0, notCollected: 0 };
  for (const column of columns) {
    if (column.hidden || column.publishedAs || !(column.absence || column.topCode)) continue;
    for (const row of rows) {
      const { state } = cellOf(row, column);
      if (state === 'suppressed') count.suppressed += 1;
      else if (state === 'top_coded') count.topCoded += 1;
      else if (state === 'not_collected') count.notCollected += 1;
    }
  }
  return count;
}

export function pack(answer: Answer): PackedAnswer {
  const values = Object.fromEntries(
    answer.question.columns.map(({ name }) => [name, answer.rows.map((row) => row[name] ?? null)]),
  );
  return { values, length: answer.rows.length, sources: answer.sources };
}

export function unpack(question: Question, { values, length, sources }: PackedAnswer): Answer {
  const rows = Array.from({ length }, (_, index) =>
    Object.fromEntries(question.columns.map(({ name }) => [name, values[name]?.[index] ?? null])),
  );
  return { question, rows, sources };
}
