import type { Question } from '#lib/domain/question.ts';
import type { TableQuery } from '#lib/domain/table-query.ts';
import type { TableSchema } from '#lib/domain/table-schema.ts';
import { writeTableQuery } from '#lib/domain/write-table-query.ts';
import { persons } from '../columns.ts';
import { whereSql } from '../explore/filter-sql.ts';
import { columnSql, identifier } from '../explore/identifier.ts';
import { tableReads } from '../explore/table-reads.ts';
import { join, sql, statementOf, type Sql } from '../sql.ts';

interface TableCount {
  readonly schema: TableSchema;
  readonly query: TableQuery;
}

/** How many rows a query leaves of a table, and in how many groups they are; without groups, null. */
export const tableCount = ({ schema, query }: TableCount): Question => ({
  id: 'table-count',
  parameters: {
    query: writeTableQuery({ ...query, columns: null, sort: [], group: byAlone(query) }),
    own: schema.own ?? null,
  },
  reads: tableReads(schema, query.filters),
  columns: [
    persons('rows', 'Rows', { unit: 'rows' }),
    persons('groups', 'Groups', { unit: 'groups' }),
  ],
  statement: statementOf(sql`
    select count(*)::double as rows, ${groupsOf(schema, query)} as groups
    from ${identifier(schema.table)}${whereSql(schema, query.filters)}`),
});

const byAlone = ({ group }: TableQuery): TableQuery['group'] =>
  group && { by: group.by, measures: [] };

// A row of values is counted with its empty cells, which `count(distinct)` of one column would not.
function groupsOf(schema: TableSchema, { group }: TableQuery): Sql {
  if (!group) return sql`null::double`;
  const by = join(
    group.by.map((name) => columnSql(schema, name)),
    ', ',
  );
  return sql`count(distinct row(${by}))::double`;
}
