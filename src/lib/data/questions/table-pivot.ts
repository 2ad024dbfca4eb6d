import type { Question } from '#lib/domain/question.ts';
import type { TableQuery } from '#lib/domain/table-query.ts';
import type { TableSchema } from '#lib/domain/table-schema.ts';
import { writeTableQuery } from '#lib/domain/write-table-query.ts';
import { codeNames } from '../explore/code-names.ts';
import { whereSql } from '../explore/filter-sql.ts';
import { identifier } from '../explore/identifier.ts';
import { pivotColumns, pivotOrderSql } from '../explore/pivot-columns.ts';
import { pivoted } from '../explore/pivoted.ts';
import { asSelected } from '../explore/row-columns.ts';
import { tableReads } from '../explore/table-reads.ts';
import { empty, join, sql, statementOf } from '../sql.ts';

interface TablePivot {
  readonly schema: TableSchema;
  readonly query: TableQuery;
  /** The values that become columns, in order, as `tablePivotColumns` gives them; null are the empty cells. */
  readonly values: readonly (string | null)[];
}

/**
 * A query's groups with the values of the second column side by side: one row for each value of the first, and for
 * each value of the second one column a measure, or, without measures, of rows. Sorted by the first column or
 * by `rows`; rows of other values of the second count in `rows` alone. Throws where the query is no pivot.
 */
export function tablePivot({ schema, query, values }: TablePivot): Question {
  const { down } = pivoted(schema, query);
  const columns = pivotColumns(schema, pivoted(schema, query), values);
  const names = codeNames(down, sql`g`);
  const [first, ...rest] = columns;
  return {
    id: 'table-pivot',
    parameters: {
      query: writeTableQuery({ ...query, columns: null }),
      values: JSON.stringify(values),
      own: schema.own ?? null,
    },
    reads: tableReads(schema, query.filters, names?.reads),
    columns: [...(first ? [first] : []), ...(names ? [names.shown] : []), ...rest].map(
      ({ column }) => column,
    ),
    statement: statementOf(sql`
    select ${join([sql`g.*`, ...asSelected(names ? [names.shown] : [])], ', ')}
    from (
      select
        ${join(asSelected(columns), ',\n        ')}
      from ${identifier(schema.table)}${whereSql(schema, query.filters)}
      group by ${identifier(down.name)}
    ) g${names?.joined ?? empty}
    order by ${pivotOrderSql(query, down, sql`g.`)}`),
  };
}
