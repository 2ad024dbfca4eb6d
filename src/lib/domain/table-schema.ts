import type { ColumnKind, MoneyUnit } from './question.ts';
import type { Statistic } from './statistic.ts';

/** How the data package types a column. */
export const columnTypes = [
  'string',
  'integer',
  'number',
  'boolean',
  'year',
  'yearmonth',
  'date',
] as const;

export type ColumnType = (typeof columnTypes)[number];

/** The column of another table, or of the same one, that every code of a column is found in. */
export interface Reference {
  /** SQL names. */
  readonly table: string;
  readonly column: string;
  /** The column there that names what the code stands for. */
  readonly name?: string;
}

/** What is known of a column before its rows are. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** What stands at its head, in sentence case. */
  readonly label: string;
  readonly unit?: string;
  readonly description?: string;
  readonly kind: ColumnKind;
  /** Only where the schema says currency and period; no lens restates it. */
  readonly money?: MoneyUnit;
  readonly statistic?: Statistic;
  /** None of its cells is empty. */
  readonly required?: boolean;
  /** Text that identifies: leading zeros count, and what it begins with is its group. */
  readonly isCode: boolean;
  readonly foreignKey?: Reference;
}

/** A table that can be asked for any of its rows. */
export interface TableSchema {
  /** The SQL name, e.g. `us_oews_metro`. */
  readonly table: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  /** The columns that identify a row; none where nothing does. */
  readonly key: readonly string[];
  /** The columns by whose order its rows are stored, and shown where nothing else is asked for; left out: by none. */
  readonly storedBy?: readonly string[];
  /** The columns by whose first two digits the table is kept in parts. */
  readonly partitionBy?: readonly string[];
  /** A table that the reader brought, with a number that grows with every file. */
  readonly own?: number;
}

/** The column of a name; throws where the table has none. */
export function columnNamed({ table, columns }: TableSchema, name: string): TableColumn {
  const column = columns.find((each) => each.name === name);
  if (!column) throw new RangeError(`The table ${table} has no column “${name}”`);
  return column;
}

export const isNumeric = ({ type }: Pick<TableColumn, 'type'>): boolean =>
  type === 'integer' || type === 'number' || type === 'year';
