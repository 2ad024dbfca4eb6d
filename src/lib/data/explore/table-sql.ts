import { statementText } from '#lib/domain/statement.ts';
import type { TableQuery } from '#lib/domain/table-query.ts';
import type { TableSchema } from '#lib/domain/table-schema.ts';
import { join, sql, statementOf, type Sql } from '../sql.ts';
import { whereSql } from './filter-sql.ts';
import { groupColumns, groupOrderSql } from './group-columns.ts';
import { columnSql, identifier } from './identifier.ts';
import { orderSql } from './order-sql.ts';
import { pivotColumns, pivotOrderSql } from './pivot-columns.ts';
import { pivoted } from './pivoted.ts';
import { asSelected, type RowColumn } from './row-columns.ts';

interface TableSql {
  readonly schema: TableSchema;
  readonly query: TableQuery;
  /** Of a pivot: the values that become columns, as `tablePivotColumns` gives them. */
  readonly values?: readonly (string | null)[];
}

/**
 * What a query says, as a statement to read, change and run elsewhere: the same rows in the same order as
 * `tableRows`, `tableGroups` or `tablePivot`, without what figures need hidden. Throws as those do.
 */
export function tableSql({ schema, query, values = [] }: TableSql): string {
  const { group } = query;
  const from = sql`from ${identifier(schema.table)}${whereSql(schema, query.filters)}`;
  if (!group) {
    return textOf(sql`
    select ${
      query.columns
        ? join(
            query.columns.map((name) => columnSql(schema, name)),
            ', ',
          )
        : sql`*`
    }
    ${from}
    order by ${orderSql(schema, query.sort)}`);
  }
  if (group.pivot) {
    const { down } = pivoted(schema, query);
    const columns = pivotColumns(schema, pivoted(schema, query), values);
    return textOf(groupedSql(columns, from, [down.name], pivotOrderSql(query, down)));
  }
  const columns = groupColumns(schema, group);
  return textOf(groupedSql(columns, from, group.by, groupOrderSql(group, query.sort, columns)));
}

const groupedSql = (
  columns: readonly RowColumn[],
  from: Sql,
  by: readonly string[],
  order: Sql,
): Sql => sql`
    select
      ${join(shownOf(columns), ',\n      ')}
    ${from}
    group by ${join(by.map(identifier), ', ')}
    order by ${order}`;

const shownOf = (columns: readonly RowColumn[]): readonly Sql[] =>
  asSelected(columns.filter(({ column }) => !column.hidden));

const textOf = (statement: Sql): string => statementText(statementOf(statement));
