import type { Column, Row } from './question.ts';

/** What the values of a column are like, among the rows that its table's other filters leave: one row of figures. */
export interface ColumnProfile {
  readonly columns: readonly Column[];
  readonly row: Row;
}

/** A value of a column as a filter takes it, with what its code stands for and how many rows have it. */
export interface FrequentValue {
  readonly value: string;
  readonly name: string | null;
  readonly rows: number;
}

/** How many rows lie from one number up to the next. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}
