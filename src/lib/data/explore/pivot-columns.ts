import type { Column } from '#lib/domain/question.ts';
import type { Measure, TableQuery } from '#lib/domain/table-query.ts';
import { columnNamed, type TableColumn, type TableSchema } from '#lib/domain/table-schema.ts';
import { empty, sql, type Sql } from '../sql.ts';
import { identifier } from './identifier.ts';
import { measureColumn, rowsColumn } from './measures.ts';
import { unitsOfGroup } from './one-unit.ts';
import { direction } from './order-sql.ts';
import type { Pivoted } from './pivoted.ts';
import { asColumn, type RowColumn } from './row-columns.ts';

/** The columns of a pivot: the first column grouped by, all rows, then value by value its measures. */
export function pivotColumns(
  schema: TableSchema,
  { down, across, measures }: Pivoted,
  values: readonly (string | null)[],
): readonly RowColumn[] {
  const name = namesOnce([down.name, 'rows']);
  const asked = measures.map(({ of }) => columnNamed(schema, of));
  return [
    { column: asColumn(down), of: identifier(down.name) },
    rowsColumn,
    ...values.flatMap((value) => {
      const only = filterTo(across.name, value);
      const units = unitsOfGroup(asked, [], only);
      const cells = cellsOf(schema, measures, only);
      const named = renamed([...cells, ...units], (each) => name(`${each}_${slug(value)}`));
      return named.map((each) => ({ ...each, column: labelled(each.column, value, cells.length) }));
    }),
    ...unitsOfGroup([down], [down.name]),
  ];
}

/** The order of a pivot: by `rows` where it is sorted by them, and by the first column; `rows` qualifies. */
export function pivotOrderSql({ sort }: TableQuery, { name }: TableColumn, rows: Sql = empty): Sql {
  const byRows = sort.find(({ column }) => column === 'rows');
  const byFirst = sort.find(({ column }) => column === name);
  const first = direction(sql`${rows}${identifier(name)}`, byFirst?.descending === true);
  if (!byRows) return first;
  return sql`${direction(sql`${rows}rows`, byRows.descending)}, ${first}`;
}

const filterTo = (across: string, value: string | null): Sql =>
  value === null
    ? sql` filter (where ${identifier(across)} is null)`
    : sql` filter (where ${identifier(across)}::varchar = ${value})`;

function cellsOf(
  schema: TableSchema,
  measures: readonly Measure[],
  only: Sql,
): readonly RowColumn[] {
  if (measures.length > 0) return measures.map((each) => measureColumn(schema, each, only));
  return [{ column: rowsColumn.column, of: sql`count(*)${only}::double` }];
}

function labelled(column: Column, value: string | null, measures: number): Column {
  if (column.hidden) return column;
  return {
    ...column,
    label: measures > 1 ? `${value ?? 'empty'}: ${column.label}` : (value ?? 'empty'),
  };
}

/** Columns under new names, by which those that name a unit are found again. */
function renamed(
  columns: readonly RowColumn[],
  nameOf: (name: string) => string,
): readonly RowColumn[] {
  const names = new Map(columns.map(({ column: { name } }) => [name, nameOf(name)]));
  const moved = <T>(unit: T | { readonly column: string }) =>
    typeof unit === 'object' && unit !== null && 'column' in unit
      ? { column: names.get(unit.column) ?? unit.column }
      : unit;
  return columns.map(({ column, of }) => ({
    of,
    column: {
      ...column,
      name: names.get(column.name) ?? column.name,
      ...(column.money && {
        money: {
          ...column.money,
          currency: moved(column.money.currency),
          period: moved(column.money.period),
        },
      }),
    },
  }));
}

/** A value as the end of a column's name: `Bachelor’s degree` is `bachelor_s_degree`. */
const slug = (value: string | null): string =>
  (value ?? 'empty')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 40) || 'value';

function namesOnce(taken: readonly string[]): (name: string) => string {
  const used = new Set(taken);
  return (name) => {
    let free = name;
    for (let count = 2; used.has(free); count += 1) free = `${name}_${count}`;
    used.add(free);
    return free;
  };
}
