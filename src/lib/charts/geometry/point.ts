import type { Column, Row, Value } from '#lib/domain/question.ts';
import type { Spot } from './layout.ts';

/** A line of a tip: what is told, and the number in full. */
export interface PointLine {
  readonly label: string;
  readonly value: string;
}

/** One stop of the arrow keys: what a tip says there, and where it points. */
export interface Point extends Spot {
  /** The index of its row in the view; null where the rows do not have what is drawn here. */
  readonly row: number | null;
  readonly title: string;
  readonly lines: readonly PointLine[];
  /** How far off its tip stays, in px, so that the mark is not covered; left out: 14. */
  readonly clear?: number;
}

/** A point in words, for a live region and as the name of its marks. */
export const pointWords = ({ title, lines }: Pick<Point, 'title' | 'lines'>): string =>
  [title, lines.map(({ label, value }) => [label, value].filter(Boolean).join(' ')).join(', ')]
    .filter(Boolean)
    .join(': ');

/** The rows that a reader has chosen: codes, and the column that holds them. */
export interface Selected {
  readonly key: string;
  readonly codes: ReadonlySet<string>;
}

export const isSelected = (row: Row, selected: Selected | undefined): boolean =>
  selected !== undefined && selected.codes.has(textIn(row, selected.key));

/** The text of a cell, empty where there is none. */
export function textIn(row: Row, column: string): string {
  const value: Value = row[column] ?? null;
  return value === null ? '' : String(value);
}

/** What a mark says of itself, so that what is drawn can be held against the rows. */
export interface DrawnAmount {
  readonly 'data-row': number;
  readonly 'data-column': string;
  readonly 'data-value': number;
}

/** The attributes of a mark that draws the number of a cell. */
export const drawn = (row: number, column: Pick<Column, 'name'>, value: number): DrawnAmount => ({
  'data-row': row,
  'data-column': column.name,
  'data-value': value,
});
