import type { TableGroup, TableSort } from '#lib/domain/table-query.ts';
import { columnNamed, type TableSchema } from '#lib/domain/table-schema.ts';
import { empty, join, sql, type Sql } from '../sql.ts';
import { identifier } from './identifier.ts';
import { measureColumn, rowsColumn } from './measures.ts';
import { unitsOfGroup } from './one-unit.ts';
import { direction } from './order-sql.ts';
import { asColumn, type RowColumn } from './row-columns.ts';

/** What a group is grouped by first, then its rows, its measures, and hidden what they are counted in. */
export function groupColumns(schema: TableSchema, group: TableGroup): readonly RowColumn[] {
  return [
    ...group.by.map((name) => ({
      column: asColumn(columnNamed(schema, name)),
      of: identifier(name),
    })),
    rowsColumn,
    ...group.measures.map((measure) => measureColumn(schema, measure)),
    ...unitsOfGroup(
      [...group.by, ...group.measures.map(({ of }) => of)].map((name) => columnNamed(schema, name)),
      group.by,
    ),
  ];
}

/**
 * The order of groups, ended by what they are grouped by; `rows` qualifies the columns. Throws for a column that the
 * groups do not have.
 */
export function groupOrderSql(
  { by }: TableGroup,
  sort: readonly TableSort[],
  grouped: readonly RowColumn[],
  rows: Sql = empty,
): Sql {
  const terms = sort.map(({ column: name, descending }) => {
    const known = grouped.find(({ column }) => column.name === name && !column.hidden);
    if (!known) throw new RangeError(`The groups have no column “${name}”`);
    return direction(sql`${rows}${identifier(name)}`, descending);
  });
  return join(
    [...terms, ...by.map((name) => direction(sql`${rows}${identifier(name)}`, false))],
    ', ',
  );
}
