import type { Question } from '#lib/domain/question.ts';
import { unitColumns } from '#lib/domain/unit-columns.ts';
import { percent, persons } from '../columns.ts';
import { codeNames } from '../explore/code-names.ts';
import { columnParameters, lookedAt, type ColumnQuery } from '../explore/column-query.ts';
import { whereSql } from '../explore/filter-sql.ts';
import { identifier } from '../explore/identifier.ts';
import { asColumn, asSelected } from '../explore/row-columns.ts';
import { tableReads } from '../explore/table-reads.ts';
import { empty, join, sql, statementOf } from '../sql.ts';

interface ColumnValues extends ColumnQuery {
  /** At most so many; 20 where it is left out. */
  readonly first?: number;
  /** Text that the value, or the name of a code, contains, in any case. */
  readonly named?: string;
}

/**
 * The most frequent values of a column, the empty cell among them, with the names of codes, how many rows have each
 * and their share of all; equal counts in the order of the values. The column's own filters are left
 * aside. Throws for a column that the table does not have.
 */
export function columnValues({ first = 20, named = '', ...asked }: ColumnValues): Question {
  const { schema } = asked;
  const { of, filters } = lookedAt(asked);
  const names = codeNames(of, sql`v`);
  const value = identifier(of.name);
  // An amount is a value like others here: in what it is counted, its row alone would tell.
  const shown =
    unitColumns(of).length > 0
      ? { ...asColumn(of), kind: 'ratio' as const, money: undefined }
      : asColumn(of);
  const like = [sql`v.${value}::varchar`, ...(names ? [names.shown.of] : [])].map(
    (text) => sql`contains(lower(${text}), lower(${named}))`,
  );
  return {
    id: 'table-column-values',
    parameters: { ...columnParameters(asked), first, named },
    reads: tableReads(schema, filters, names?.reads),
    columns: [
      shown,
      ...(names ? [names.shown.column] : []),
      persons('rows', 'Rows', { unit: 'rows' }),
      percent('share', 'Share of the rows'),
    ],
    statement: statementOf(sql`
    select ${join([sql`v.*`, ...asSelected(names ? [names.shown] : [])], ', ')}
    from (
      select ${value}, count(*)::double as rows,
        (100 * count(*) / sum(count(*)) over ())::double as share
      from ${identifier(schema.table)}${whereSql(schema, filters)}
      group by ${value}
    ) v${names?.joined ?? empty}${
      named === ''
        ? empty
        : sql`
    where ${join(like, ' or ')}`
    }
    order by v.rows desc, v.${value} nulls last
    limit ${first}`),
  };
}
