import type { Question } from '#lib/domain/question.ts';
import type { TableQuery } from '#lib/domain/table-query.ts';
import type { TableSchema } from '#lib/domain/table-schema.ts';
import { writeTableQuery } from '#lib/domain/write-table-query.ts';
import { persons, text } from '../columns.ts';
import { whereSql } from '../explore/filter-sql.ts';
import { columnSql, identifier } from '../explore/identifier.ts';
import { pivoted } from '../explore/pivoted.ts';
import { tableReads } from '../explore/table-reads.ts';
import { sql, statementOf } from '../sql.ts';

/** The most columns that a pivot makes of values. */
const mostPivotColumns = 50;

/**
 * The values of the second column that a query groups by, as text and in their order, which `tablePivot` takes: at
 * most the 50 with the most rows. `of` is how many there are. Throws where the query is no pivot.
 */
export function tablePivotColumns({
  schema,
  query,
}: {
  readonly schema: TableSchema;
  readonly query: TableQuery;
}): Question {
  const { across } = pivoted(schema, query);
  const value = columnSql(schema, across.name);
  return {
    id: 'table-pivot-columns',
    parameters: {
      query: writeTableQuery({
        ...query,
        columns: null,
        sort: [],
        group: { by: [across.name], measures: [] },
      }),
      own: schema.own ?? null,
    },
    reads: tableReads(schema, query.filters),
    columns: [
      text('value', across.label),
      persons('rows', 'Rows', { unit: 'rows' }),
      persons('of', 'Values in all', { unit: 'values' }),
    ],
    statement: statementOf(sql`
    select held::varchar as value, rows, "of"
    from (
      select ${value} as held, count(*)::double as rows, (count(*) over ())::double as "of"
      from ${identifier(schema.table)}${whereSql(schema, query.filters)}
      group by ${value}
      order by rows desc, held nulls last
      limit ${mostPivotColumns}
    ) v
    order by held nulls last`),
  };
}
