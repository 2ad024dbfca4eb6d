import type { Question, Read } from '#lib/domain/question.ts';
import type { TableQuery, TableSort } from '#lib/domain/table-query.ts';
import type { TableSchema } from '#lib/domain/table-schema.ts';
import { writeTableQuery } from '#lib/domain/write-table-query.ts';
import { whereSql } from '../explore/filter-sql.ts';
import { identifier } from '../explore/identifier.ts';
import { orderSql } from '../explore/order-sql.ts';
import { asSelected, rowColumns } from '../explore/row-columns.ts';
import { tableReads } from '../explore/table-reads.ts';
import { empty, join, sql, statementOf, type Sql } from '../sql.ts';

interface TableRows {
  readonly schema: TableSchema;
  readonly query: TableQuery;
  readonly offset?: number;
  /** Null: to the last row. */
  readonly limit?: number | null;
  /** How many rows the query leaves, where that is known: a window near the end is then found from there. */
  readonly of?: number;
}

/**
 * The rows of a table that a query leaves, in its order, as published: `limit` of them from `offset` on.
 * Windows side by side neither repeat nor lose a row. Groups are asked for with `tableGroups`. Throws for a
 * column that the table does not have, and for a value that is not of its column's type.
 */
export function tableRows({ schema, query, offset = 0, limit = null, of }: TableRows): Question {
  const { filters, sort } = query;
  const rows = rowColumns(schema, query.columns);
  const reads = tableReads(schema, filters, rows.reads);
  const order = sql`
    order by ${orderSql(schema, sort, { rows: sql`r.` })}`;
  const select = (window: Sql, ordered: Sql) =>
    statementOf(sql`
    select
      ${join(asSelected(rows.columns), ',\n      ')}
    from (
      select * from ${identifier(schema.table)}${whereSql(schema, filters)}${window}
    ) r${rows.joined ?? empty}${ordered}`);
  const window = windowSql(windowOf(offset, limit, of), (reversed) =>
    orderSql(schema, sort, { reversed }),
  );
  return {
    id: 'table-rows',
    parameters: {
      query: writeTableQuery({ ...query, group: null }),
      offset: offset || null,
      limit,
      own: schema.own ?? null,
    },
    reads,
    columns: rows.columns.map(({ column }) => column),
    statement: {
      ...select(window, order),
      ...(isStoredSo(schema, sort, reads) && {
        asStored: select(limitSql(limit, offset), rows.ofRowAlone ? empty : order),
      }),
    },
  };
}

/**
 * Whether the rows that are read lie in the order asked for. DuckDB keeps the order of a table, through `union all`,
 * `where`, `limit` and `offset`; looking other rows up may not keep it.
 */
const isStoredSo = (
  { table, storedBy = [] }: TableSchema,
  sort: readonly TableSort[],
  reads: readonly Read[],
): boolean =>
  sort.length === 0 &&
  storedBy.length > 0 &&
  reads.every(
    (read) => read.table !== table || !read.partition || read.partition.column === storedBy[0],
  );

interface Window {
  readonly skipped: number;
  readonly limit: number | null;
  readonly reversed: boolean;
}

// What stands before a window costs as much to find as the window: it is counted from the nearer end.
function windowOf(offset: number, limit: number | null, of: number | undefined): Window {
  const end = of === undefined || limit === null ? null : Math.min(offset + limit, of);
  if (of === undefined || end === null || of - end >= offset) {
    return { skipped: offset, limit, reversed: false };
  }
  return { skipped: of - end, limit: Math.max(0, end - offset), reversed: true };
}

// Reasons and floors are looked up for the rows of the window alone.
const windowSql = (
  { skipped, limit, reversed }: Window,
  orderOf: (reversed: boolean) => Sql,
): Sql =>
  limit === null && skipped === 0
    ? empty
    : sql`
      order by ${orderOf(reversed)}${limitSql(limit, skipped)}`;

const limitSql = (limit: number | null, skipped: number): Sql =>
  sql`${
    limit === null
      ? empty
      : sql`
      limit ${limit}`
  }${skipped === 0 ? empty : sql` offset ${skipped}`}`;
