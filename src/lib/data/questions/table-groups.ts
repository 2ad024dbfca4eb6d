import type { Question } from '#lib/domain/question.ts';
import type { TableQuery } from '#lib/domain/table-query.ts';
import { columnNamed, type TableSchema } from '#lib/domain/table-schema.ts';
import { writeTableQuery } from '#lib/domain/write-table-query.ts';
import { codeNames } from '../explore/code-names.ts';
import { whereSql } from '../explore/filter-sql.ts';
import { identifier } from '../explore/identifier.ts';
import { groupColumns, groupOrderSql } from '../explore/group-columns.ts';
import { asSelected } from '../explore/row-columns.ts';
import { tableReads } from '../explore/table-reads.ts';
import { empty, join, sql, statementOf } from '../sql.ts';

interface TableGroups {
  readonly schema: TableSchema;
  /** With a `group`, whose pivot is left aside: for that, `tablePivot`. */
  readonly query: TableQuery;
  readonly offset?: number;
  /** Null: to the last group. */
  readonly limit?: number | null;
}

/**
 * The groups of the rows that a query leaves: what they are grouped by, with the names of codes, how many rows,
 * and the measures asked for, over the rows that have a number. An amount that a group counts in several
 * currencies or periods has no measure. Throws where the query groups nothing.
 */
export function tableGroups({ schema, query, offset = 0, limit = null }: TableGroups): Question {
  const { group } = query;
  if (!group) throw new RangeError(`The query of ${schema.table} groups nothing`);
  const grouped = groupColumns(schema, group);
  const by = group.by.map((name) => columnNamed(schema, name));
  const names = by.flatMap((column) => codeNames(column, sql`g`) ?? []);
  const pivotless = { ...group, pivot: false };
  return {
    id: 'table-groups',
    parameters: {
      query: writeTableQuery({ ...query, columns: null, group: pivotless }),
      offset: offset || null,
      limit,
      own: schema.own ?? null,
    },
    reads: tableReads(
      schema,
      query.filters,
      names.flatMap(({ reads }) => reads),
    ),
    columns: by
      .flatMap(({ name }) => [
        ...grouped.filter(({ column }) => column.name === name),
        ...names.map(({ shown }) => shown).filter(({ column }) => column.name === `${name}_name`),
      ])
      .concat(grouped.slice(by.length))
      .map(({ column }) => column),
    statement: statementOf(sql`
    select ${join([sql`g.*`, ...asSelected(names.map(({ shown }) => shown))], ', ')}
    from (
      select
        ${join(asSelected(grouped), ',\n        ')}
      from ${identifier(schema.table)}${whereSql(schema, query.filters)}
      group by ${join(group.by.map(identifier), ', ')}
    ) g${join([empty, ...names.map(({ joined }) => joined)], '')}
    order by ${groupOrderSql(group, query.sort, grouped, sql`g.`)}${
      limit === null
        ? empty
        : sql`
    limit ${limit}`
    }${offset === 0 ? empty : sql` offset ${offset}`}`),
  };
}
