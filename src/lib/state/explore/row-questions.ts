import { tableCount } from '#lib/data/questions/table-count.ts';
import { tableGroups } from '#lib/data/questions/table-groups.ts';
import { tablePivot } from '#lib/data/questions/table-pivot.ts';
import { tableRows } from '#lib/data/questions/table-rows.ts';
import type { Question } from '#lib/domain/question.ts';
import type { TableQuery } from '#lib/domain/table-query.ts';
import type { TableSchema } from '#lib/domain/table-schema.ts';

/** The questions whose answers together are all rows of a query, and how many there are. */
export interface RowQuestions {
  /** All of them. */
  readonly whole: Question;
  /** So many rows from there on, out of so many where that is known; null where the whole always comes at once. */
  readonly rows: ((offset: number, limit: number, of?: number) => Question) | null;
  /** How many there are, in the column named. */
  readonly count: { readonly question: Question; readonly column: 'rows' | 'groups' };
}

/**
 * What is asked to show the rows, or the groups, of a query. `across` are the values that become the columns
 * of a pivot; null while they are not known, and then there is nothing to ask yet.
 */
export function rowQuestions(
  schema: TableSchema,
  query: TableQuery,
  across: readonly (string | null)[] | null,
): RowQuestions | null {
  const { group } = query;
  const count = {
    question: tableCount({ schema, query }),
    column: group ? ('groups' as const) : ('rows' as const),
  };
  if (group?.pivot) {
    if (!across) return null;
    return { whole: tablePivot({ schema, query, values: across }), rows: null, count };
  }
  const ask = group ? tableGroups : tableRows;
  return {
    whole: ask({ schema, query }),
    rows: (offset, limit, of) => ask({ schema, query, offset, limit, of }),
    count,
  };
}
