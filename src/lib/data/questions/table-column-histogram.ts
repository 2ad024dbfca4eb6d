import type { Question } from '#lib/domain/question.ts';
import { isNumeric } from '#lib/domain/table-schema.ts';
import { persons } from '../columns.ts';
import { columnParameters, lookedAt, type ColumnQuery } from '../explore/column-query.ts';
import { whereSql } from '../explore/filter-sql.ts';
import { identifier } from '../explore/identifier.ts';
import { inOneUnit, unitsOfGroup } from '../explore/one-unit.ts';
import { asColumn, asSelected } from '../explore/row-columns.ts';
import { tableReads } from '../explore/table-reads.ts';
import { join, sql, statementOf } from '../sql.ts';

interface ColumnHistogram extends ColumnQuery {
  /** About so many, at most that and two: bins are 1, 2 or 5 times a power of ten wide, whole for whole numbers. */
  readonly bins: number;
}

/**
 * How many rows have a number in each bin from the least to the greatest, empty bins too; a bin holds its lower end
 * and not its upper. Amounts in several currencies or periods have no bins. The column's own filters are left
 * aside. Throws for a column that has no numbers, and for one that the table does not have.
 */
export function columnHistogram({ bins, ...asked }: ColumnHistogram): Question {
  const { schema } = asked;
  const { of, filters } = lookedAt(asked);
  if (!isNumeric(of)) throw new RangeError(`${of.name} has no numbers to count in bins`);
  const units = unitsOfGroup([of]);
  const value = identifier(of.name);
  const end = { ...asColumn(of), statistic: undefined };
  return {
    id: 'table-column-histogram',
    parameters: { ...columnParameters(asked), bins },
    reads: tableReads(schema, filters),
    columns: [
      { ...end, name: 'bin_from', label: 'From' },
      { ...end, name: 'bin_to', label: 'To below' },
      persons('rows', 'Rows', { unit: 'rows' }),
      ...units.map(({ column }) => column),
    ],
    statement: statementOf(sql`
    with held as (
      select * from ${identifier(schema.table)}${whereSql(schema, filters)}
    ),
    span as (
      select ${join(
        [
          sql`${inOneUnit(of, sql`min(${value})::double`)} as least`,
          sql`max(${value})::double as greatest`,
          sql`coalesce(log10(nullif((max(${value}) - min(${value}))::double / ${bins}, 0)), 0) as size`,
          ...asSelected(units),
        ],
        ',\n        ',
      )}
      from held
      where ${value} is not null
    ),
    tens as (
      select *, floor(size) as power, 10 ** (size - floor(size)) as digit from span
    ),
    steps as (
      select *, ${of.type === 'number' ? sql`width` : sql`greatest(width, 1)`} as step
      from (
        select *, case when digit <= 1.000001 then 1 when digit <= 2 then 2 when digit <= 5 then 5
          else 10 end * 10 ** power as width
        from tens
      )
    ),
    counted as (
      select floor(round(${value}::double / step, 9)) as bin, count(*)::double as rows
      from held cross join steps
      where ${value} is not null and least is not null
      group by bin
    ),
    every as (
      select *, unnest(range(
        floor(round(least / step, 9))::bigint, floor(round(greatest / step, 9))::bigint + 1
      ))::double as bin
      from steps
      where least is not null
    )
    select ${join(
      [
        sql`round(bin * step, greatest(0, -power)::integer)::double as bin_from`,
        sql`round((bin + 1) * step, greatest(0, -power)::integer)::double as bin_to`,
        sql`coalesce(counted.rows, 0) as rows`,
        ...units.map(({ column }) => identifier(column.name)),
      ],
      ', ',
    )}
    from every
    left join counted using (bin)
    order by bin`),
  };
}
