import type { Question } from '#lib/domain/question.ts';
import type { ColumnFilter, TableQuery } from '#lib/domain/table-query.ts';
import { columnNamed, type TableColumn, type TableSchema } from '#lib/domain/table-schema.ts';
import { wholeTable } from '#lib/domain/table-query.ts';
import { writeTableQuery } from '#lib/domain/write-table-query.ts';

/** A look at one column of the rows that a query's filters of other columns leave: what it can be filtered by. */
export interface ColumnQuery {
  readonly schema: TableSchema;
  readonly query: TableQuery;
  readonly column: string;
}

/** The column, and the filters of the others; throws for a column that the table does not have. */
export const lookedAt = ({
  schema,
  query,
  column,
}: ColumnQuery): { readonly of: TableColumn; readonly filters: readonly ColumnFilter[] } => ({
  of: columnNamed(schema, column),
  filters: query.filters.filter((filter) => filter.column !== column),
});

/** What tells such a look from another. */
export const columnParameters = (asked: ColumnQuery): Question['parameters'] => ({
  query: writeTableQuery({ ...wholeTable(asked.schema.table), filters: lookedAt(asked).filters }),
  column: asked.column,
  own: asked.schema.own ?? null,
});
