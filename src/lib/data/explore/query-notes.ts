import type { TableQuery } from '#lib/domain/table-query.ts';
import { columnNamed, type TableSchema } from '#lib/domain/table-schema.ts';
import { unitColumns } from '#lib/domain/unit-columns.ts';
import { emptyCellsOf } from './empty-cells.ts';
import { floorsMarkedBy, topCodedOf } from './top-codes.ts';

/**
 * What a reader must know of the groups that a query makes, in sentences; none for rows. Throws for a column that the
 * table does not have.
 */
export function queryNotes(schema: TableSchema, { group }: TableQuery): readonly string[] {
  const { table } = schema;
  const measured = (group?.measures ?? [])
    .filter(({ as }) => as !== 'count')
    .map(({ of }) => columnNamed(schema, of));
  const topCoded = measured.some(
    ({ name }) =>
      topCodedOf(table, name) !== undefined || floorsMarkedBy(table, name) !== undefined,
  );
  const suppressed = measured.some(({ name }) => emptyCellsOf(table).because(name) !== undefined);
  const mixed = measured.some((column) => unitColumns(column).length > 0);
  return [
    ...(suppressed
      ? ['Cells without a number, such as suppressed ones, have no part in a measure.']
      : []),
    ...(topCoded
      ? ['Top-coded pay has no part in a measure, so a group that has any looks lower than it is.']
      : []),
    ...(mixed ? ['A group that mixes currencies or pay periods has no amount.'] : []),
  ];
}
