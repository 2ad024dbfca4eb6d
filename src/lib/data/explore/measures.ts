import type { Column } from '#lib/domain/question.ts';
import {
  measureName,
  measuresOf,
  type Measure,
  type MeasureKind,
} from '#lib/domain/table-query.ts';
import { columnNamed, type TableColumn, type TableSchema } from '#lib/domain/table-schema.ts';
import { persons } from '../columns.ts';
import { empty, sql, type Sql } from '../sql.ts';
import { identifier } from './identifier.ts';
import { inOneUnit } from './one-unit.ts';
import { asColumn, type RowColumn } from './row-columns.ts';
import { floorsMarkedBy } from './top-codes.ts';

const words: Readonly<Record<MeasureKind, string>> = {
  median: 'Median of',
  p10: '10th percentile of',
  p25: '25th percentile of',
  p75: '75th percentile of',
  p90: '90th percentile of',
  sum: 'Sum of',
  mean: 'Mean of',
  count: 'Rows with',
  min: 'Lowest',
  max: 'Highest',
};

const ranks: Readonly<Partial<Record<MeasureKind, Sql>>> = {
  median: sql`0.5`,
  p10: sql`0.1`,
  p25: sql`0.25`,
  p75: sql`0.75`,
  p90: sql`0.9`,
};

/**
 * A measure of a group, over the rows that have a number; `only` narrows them further. Percentiles are R-7.
 * Throws for a measure that the column does not take.
 */
export function measureColumn(schema: TableSchema, measure: Measure, only: Sql = empty): RowColumn {
  const column = columnNamed(schema, measure.of);
  if (!measuresOf(column).includes(measure.as)) {
    throw new RangeError(`${measure.of} has no ${measure.as}`);
  }
  const aggregate = aggregateOf(figuresOf(schema, column, measure.as), measure.as, only);
  return {
    column: { ...measured(column, measure.as), name: measureName(measure) },
    of: measure.as === 'count' ? aggregate : inOneUnit(column, aggregate, only),
  };
}

// What is only known to be at least so much is counted, but has no part in a mean or a rank.
function figuresOf({ table }: TableSchema, { name }: TableColumn, as: MeasureKind): Sql {
  const marked = floorsMarkedBy(table, name);
  if (marked === undefined || as === 'count') return identifier(name);
  return sql`case when ${identifier(marked)} is not true then ${identifier(name)} end`;
}

function aggregateOf(name: Sql, as: MeasureKind, only: Sql): Sql {
  const rank = ranks[as];
  if (rank) return sql`quantile_cont(${name}::double, ${rank})${only}`;
  if (as === 'count') return sql`count(${name})${only}::double`;
  if (as === 'sum') return sql`sum(${name}::double)${only}`;
  if (as === 'mean') return sql`avg(${name}::double)${only}`;
  return as === 'min' ? sql`min(${name})${only}` : sql`max(${name})${only}`;
}

function measured(column: TableColumn, as: MeasureKind): Omit<Column, 'name'> {
  const label = `${words[as]} ${lowered(column.label)}`;
  if (as === 'count') return persons('', label, { unit: 'rows' });
  const { statistic: _, ...shown } = asColumn(column);
  return { ...shown, label, exact: as === 'min' || as === 'max' };
}

// An initial that begins an abbreviation stays as it is.
const lowered = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** How many rows are in a group. */
export const rowsColumn: RowColumn = {
  column: persons('rows', 'Rows', { unit: 'rows' }),
  of: sql`count(*)::double`,
};
