import { isNumeric, type TableColumn } from './table-schema.ts';

/** Which rows of a column stay; several filters must all hold. Empty cells pass `not` and `missing` alone. */
export type ColumnFilter = { readonly column: string } & (
  | { readonly kind: 'in'; readonly values: readonly string[]; readonly not?: boolean }
  | { readonly kind: 'range'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'contains'; readonly text: string }
  | { readonly kind: 'begins'; readonly text: string }
  | { readonly kind: 'missing'; readonly is: boolean }
);

export const measureKinds = [
  'median',
  'p10',
  'p25',
  'p75',
  'p90',
  'sum',
  'mean',
  'count',
  'min',
  'max',
] as const;

export type MeasureKind = (typeof measureKinds)[number];

/** One figure of a group: what of which column. */
export interface Measure {
  readonly of: string;
  readonly as: MeasureKind;
}

export interface TableGroup {
  /** One column, or two. */
  readonly by: readonly string[];
  readonly measures: readonly Measure[];
  /** The values of the second column become columns. */
  readonly pivot?: boolean;
}

export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

/** What is asked of a table: the whole of what is built by clicking. */
export interface TableQuery {
  /** The SQL name. */
  readonly table: string;
  /** Null: all, in their order. */
  readonly columns: readonly string[] | null;
  /** How many of the columns are kept in sight at the left. */
  readonly pinned: number;
  readonly filters: readonly ColumnFilter[];
  /** Of groups: the columns grouped by, their measures by `measureName`, or `rows`. */
  readonly sort: readonly TableSort[];
  readonly group: TableGroup | null;
}

/** A table as it is. */
export const wholeTable = (table: string): TableQuery => ({
  table,
  columns: null,
  pinned: 1,
  filters: [],
  sort: [],
  group: null,
});

/** The column of a measure among groups: `median_annual_p50`. */
export const measureName = ({ of, as }: Measure): string => `${as}_${of}`;

/** Which measures of a column make sense: of text, truth values and dates only what needs no arithmetic. */
export function measuresOf(column: TableColumn): readonly MeasureKind[] {
  if (column.type === 'boolean') return ['count'];
  if (!isNumeric(column)) return ['count', 'min', 'max'];
  return column.type === 'year' ? ['count', 'min', 'max', 'median'] : measureKinds;
}

/** Which filters a column takes. */
export function filtersOf(column: TableColumn): readonly ColumnFilter['kind'][] {
  if (isNumeric(column)) return ['in', 'range', 'missing'];
  if (column.type === 'boolean') return ['in', 'missing'];
  return ['in', 'contains', 'begins', 'missing'];
}
