import type { Column, Question } from '#lib/domain/question.ts';
import { isNumeric, type TableColumn } from '#lib/domain/table-schema.ts';
import { persons } from '../columns.ts';
import { columnParameters, lookedAt, type ColumnQuery } from '../explore/column-query.ts';
import { whereSql } from '../explore/filter-sql.ts';
import { identifier } from '../explore/identifier.ts';
import { inOneUnit, unitsOfGroup } from '../explore/one-unit.ts';
import { reasonCounts } from '../explore/reason-counts.ts';
import { asColumn, asSelected, type RowColumn } from '../explore/row-columns.ts';
import { tableReads } from '../explore/table-reads.ts';
import { empty, join, sql, statementOf, type Sql } from '../sql.ts';

/**
 * What a column holds, in one row: its rows, how many are empty and why, how many different values there are, the
 * least and the greatest and, of numbers, the quartiles. Amounts in several currencies or periods
 * have none of these. The column's own filters are left aside. Throws for a column the table does not have.
 */
export function columnProfile(asked: ColumnQuery): Question {
  const { schema } = asked;
  const { of, filters } = lookedAt(asked);
  const reasons = reasonCounts(schema, of);
  const columns = [
    ...countsOf(of),
    ...reasonColumns(reasons),
    ...rangeOf(of),
    ...unitsOfGroup([of]),
  ];
  return {
    id: 'table-column-profile',
    parameters: columnParameters(asked),
    reads: tableReads(schema, filters, reasons.reads),
    columns: columns.map(({ column }) => column),
    statement: statementOf(sql`
    select
      ${join(asSelected(columns), ',\n      ')}
    from (select * from ${identifier(schema.table)}${whereSql(schema, filters)}) r${
      reasons.joined ?? empty
    }`),
  };
}

const ofRow = (name: string): Sql => sql`r.${identifier(name)}`;

const count = (name: string, label: string, of: Sql): RowColumn => ({
  column: persons(name, label, { unit: 'rows' }),
  of,
});

const countsOf = ({ name }: TableColumn): readonly RowColumn[] => [
  count('rows', 'Rows', sql`count(*)::double`),
  count('missing', 'Empty', sql`(count(*) - count(${ofRow(name)}))::double`),
  count('values', 'Different values', sql`count(distinct ${ofRow(name)})::double`),
];

const reasonColumns = ({
  suppressed,
  topCoded,
  notCollected,
}: ReturnType<typeof reasonCounts>): readonly RowColumn[] => [
  count('suppressed', 'Suppressed', suppressed),
  count('top_coded', 'Top-coded', topCoded),
  count('not_collected', 'Not collected', notCollected),
];

function rangeOf(column: TableColumn): readonly RowColumn[] {
  const value = ofRow(column.name);
  const shown = (name: string, label: string, of: Sql, more?: Partial<Column>): RowColumn => ({
    column: { ...asColumn(column), statistic: undefined, name, label, ...more },
    of: inOneUnit(column, of),
  });
  const quartile = (name: string, label: string, rank: Sql) =>
    shown(
      name,
      label,
      isNumeric(column) ? sql`quantile_cont(${value}::double, ${rank})` : sql`null::double`,
      { ...(isNumeric(column) ? {} : { kind: 'count', unit: undefined }) },
    );
  const end = (aggregate: Sql) =>
    column.type === 'boolean' ? sql`(${aggregate})::varchar` : aggregate;
  return [
    shown('least', 'Least', end(sql`min(${value})`)),
    quartile('quartile_1', 'First quartile', sql`0.25`),
    quartile('median', 'Median', sql`0.5`),
    quartile('quartile_3', 'Third quartile', sql`0.75`),
    shown('greatest', 'Greatest', end(sql`max(${value})`)),
  ];
}
