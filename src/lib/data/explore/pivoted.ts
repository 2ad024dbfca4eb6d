import type { Measure, TableQuery } from '#lib/domain/table-query.ts';
import { columnNamed, type TableColumn, type TableSchema } from '#lib/domain/table-schema.ts';

/** What a pivot sets down its rows, across its columns and in its cells. */
export interface Pivoted {
  readonly down: TableColumn;
  readonly across: TableColumn;
  readonly measures: readonly Measure[];
}

/** The pivot that a query asks for; throws where it groups by other than two columns. */
export function pivoted(schema: TableSchema, { group }: TableQuery): Pivoted {
  const [down, across] = group?.by ?? [];
  if (!group || down === undefined || across === undefined) {
    throw new RangeError(`The query of ${schema.table} names no two columns to pivot`);
  }
  return {
    down: columnNamed(schema, down),
    across: columnNamed(schema, across),
    measures: group.measures,
  };
}
