import type { TableColumn } from '#lib/domain/table-schema.ts';
import { unitColumns } from '#lib/domain/unit-columns.ts';
import { hidden } from '../columns.ts';
import { empty, join, sql, type Sql } from '../sql.ts';
import { identifier } from './identifier.ts';
import type { RowColumn } from './row-columns.ts';

/**
 * An aggregate of amounts, null where the rows are counted in several currencies or per several periods:
 * those have no median and no sum. `only` is the filter that the aggregate has.
 */
export function inOneUnit(
  column: Pick<TableColumn, 'money'>,
  aggregate: Sql,
  only: Sql = empty,
): Sql {
  const units = unitColumns(column).map(identifier);
  if (units.length === 0) return aggregate;
  const same = units.map((unit) => sql`min(${unit})${only} = max(${unit})${only}`);
  return sql`case when ${join(same, ' and ')} then ${aggregate} end`;
}

/** The unit of such aggregates, hidden beside them, as far as the row has no column of the name. */
export const unitsOfGroup = (
  columns: readonly Pick<TableColumn, 'money'>[],
  grouped: readonly string[] = [],
  only: Sql = empty,
): readonly RowColumn[] =>
  [...new Set(columns.flatMap(unitColumns))]
    .filter((name) => !grouped.includes(name))
    .map((name) => ({ column: hidden(name), of: sql`min(${identifier(name)})${only}` }));
