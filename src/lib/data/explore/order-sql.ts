import type { TableSort } from '#lib/domain/table-query.ts';
import { columnNamed, type TableColumn, type TableSchema } from '#lib/domain/table-schema.ts';
import { empty, join, sql, type Sql } from '../sql.ts';
import { identifier } from './identifier.ts';

/** How rows are ordered: which way round, and by what name the columns of a row are called, such as `r.`. */
interface Way {
  readonly reversed?: boolean;
  readonly rows?: Sql;
}

/**
 * `order by …`, empty cells last both ways, ended by what the table is stored by: a total order, so that
 * windows of rows neither repeat nor lose any. Without a sort it is the order in which the rows are stored,
 * where an empty part of the key comes first.
 */
export function orderSql(
  schema: TableSchema,
  sort: readonly TableSort[],
  { reversed = false, rows = empty }: Way = {},
): Sql {
  const sorted = new Set(sort.map(({ column }) => column));
  const stored = schema.storedBy ?? schema.columns.map(({ name }) => name);
  const terms = [
    ...sort.map((each) => ({ ...each, emptyFirst: false })),
    ...stored
      .filter((name) => !sorted.has(name))
      .map((column) => ({ column, descending: false, emptyFirst: true })),
  ];
  return join(
    terms.map(({ column: name, descending, emptyFirst }) => {
      const column = columnNamed(schema, name);
      return sql`${rows}${identifier(name)}${way(descending !== reversed, emptyFirst !== reversed, column)}`;
    }),
    ', ',
  );
}

// Where a cell is never empty, there is nothing to say of empty ones; ascending, they come last anyway.
function way(
  descending: boolean,
  emptyFirst: boolean,
  { required = false }: Pick<TableColumn, 'required'>,
): Sql {
  const plain = required || !(descending || emptyFirst);
  const nulls = plain ? empty : emptyFirst ? sql` nulls first` : sql` nulls last`;
  return sql`${descending ? sql` desc` : empty}${nulls}`;
}

/** A term of an order, empty cells last. */
export const direction = (of: Sql, descending: boolean): Sql =>
  sql`${of}${way(descending, false, {})}`;
