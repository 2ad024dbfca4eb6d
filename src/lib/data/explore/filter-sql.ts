import type { ColumnFilter } from '#lib/domain/table-query.ts';
import { columnNamed, type TableColumn, type TableSchema } from '#lib/domain/table-schema.ts';
import { typedValue } from '#lib/domain/typed-value.ts';
import { empty, join, sql, type Sql } from '../sql.ts';
import { columnSql } from './identifier.ts';

/**
 * `where …` for the filters, every value bound; empty where they leave everything in.
 * Throws for a column that the table does not have and for a value that is not of its type.
 */
export function whereSql(schema: TableSchema, filters: readonly ColumnFilter[]): Sql {
  const conditions = filters.flatMap((filter) => conditionOf(schema, filter) ?? []);
  return conditions.length === 0
    ? empty
    : sql`
    where ${join(conditions, '\n      and ')}`;
}

function conditionOf(schema: TableSchema, filter: ColumnFilter): Sql | undefined {
  const column = columnSql(schema, filter.column);
  const known = columnNamed(schema, filter.column);
  switch (filter.kind) {
    case 'in':
      return among(column, known, filter);
    case 'range':
      return between(column, filter);
    case 'contains':
      return sql`contains(lower(${textOf(column, known)}), lower(${filter.text}))`;
    case 'begins':
      return sql`starts_with(${textOf(column, known)}, ${filter.text})`;
    case 'missing':
      return filter.is ? sql`${column} is null` : sql`${column} is not null`;
  }
}

// Of what is not among the values, empty cells are a part.
function among(
  column: Sql,
  known: TableColumn,
  { values, not = false }: { readonly values: readonly string[]; readonly not?: boolean },
): Sql | undefined {
  if (values.length === 0) return undefined;
  const list = join(values.map((value) => boundTo(known, value)));
  return not ? sql`(${column} is null or ${column} not in (${list}))` : sql`${column} in (${list})`;
}

function between(
  column: Sql,
  { from, to }: { readonly from: number | null; readonly to: number | null },
): Sql | undefined {
  if (from === null) return to === null ? undefined : sql`${column} <= ${to}`;
  return to === null ? sql`${column} >= ${from}` : sql`${column} between ${from} and ${to}`;
}

const textOf = (column: Sql, { type }: TableColumn): Sql =>
  type === 'string' || type === 'yearmonth' ? column : sql`${column}::varchar`;

function boundTo(column: TableColumn, text: string): Sql {
  const value = typedValue(column, text);
  if (value === undefined) throw new RangeError(`“${text}” is no value of ${column.name}`);
  return column.type === 'date' ? sql`${value}::date` : sql`${value}`;
}
