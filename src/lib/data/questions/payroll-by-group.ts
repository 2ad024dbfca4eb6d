import type { Question } from '#lib/domain/question.ts';
import { hidden, text } from '../columns.ts';
import { groupInSql, groupName, type PayrollGroup } from '../payroll/groups.ts';
import {
  hiddenColumns,
  hiddenTables,
  shownGroups,
  whereHidden,
  whyHidden,
} from '../payroll/hidden-groups.ts';
import { marketYear, measureColumns, measures } from '../payroll/measures.ts';
import {
  standingParameters,
  standingReads,
  standingTables,
  type Standing,
} from '../payroll/standing.ts';
import { empty, sql, statementOf } from '../sql.ts';

export interface PayrollByGroup extends Standing {
  readonly by: readonly [PayrollGroup] | readonly [PayrollGroup, PayrollGroup];
  /** The names of the columns of the reader's file, in order. */
  readonly names: readonly string[];
  /** Groups of fewer people are hidden; default 5. */
  readonly k?: number;
}

/**
 * The same as `payrollSummary` for each group of one or two columns, the largest first. Groups of fewer
 * than k people are hidden, and others without which these could be told, as `hiddenTables` says; they keep
 * their row, without figures, after the others.
 * Throws for a column that the payroll does not have.
 */
export function payrollByGroup({ by, names, k = 5, ...standing }: PayrollByGroup): Question {
  const [first, second] = by.map((name) => groupInSql(name, names));
  return {
    id: 'payroll-by-group',
    parameters: { ...standingParameters(standing), by, k },
    reads: standingReads(standing),
    columns: [
      text('group_1', first!.label),
      ...(second ? [text('group_2', second.label)] : []),
      ...measureColumns(standing, whereHidden),
      ...hiddenColumns,
      hidden('name'),
      marketYear,
    ],
    statement: statementOf(sql`
    with${standingTables(standing)},
    grouped as (
      select ${groupName(first!)} as key_1, ${second ? groupName(second) : sql`''`} as key_2,${measures},
        max(year) as year
      from person
      group by key_1, key_2
    ),${hiddenTables({ keys: second ? 2 : 1, k })}
    select s.key_1 as group_1,${second ? sql` s.key_2 as group_2,` : empty}
      g.* exclude (key_1, key_2, year),
      ${whyHidden},
      concat_ws(' · ', s.key_1, nullif(s.key_2, '')) as name,
      (select max(year) from grouped) as year
    from ${shownGroups}
    order by g.people desc nulls last, group_1${second ? sql`, group_2` : empty}`),
  };
}
