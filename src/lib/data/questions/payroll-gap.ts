import type { Column, Question } from '#lib/domain/question.ts';
import { hidden, money, percent, persons, text } from '../columns.ts';
import { groupInSql, groupName, type GapGroup } from '../payroll/groups.ts';
import {
  hiddenColumns,
  hiddenTables,
  shownGroups,
  whereHidden,
  whyHidden,
} from '../payroll/hidden-groups.ts';
import { payrollMoney } from '../payroll/measures.ts';
import { namedPeople } from '../payroll/named-people.ts';
import { sql, statementOf } from '../sql.ts';

/** From this difference of means on, in percent, the directive wants a category looked into. */
export const lookedInto = 5;

export interface PayrollGap {
  /** Which payroll it is: answers of another are never taken for this one's. */
  readonly desk: number;
  readonly by: GapGroup | null;
  /** The names of the columns of the reader's file, in order. */
  readonly names: readonly string[];
  readonly k: number;
}

/**
 * The pay gap between women and men, (men − women) ÷ men, in percent of men's pay, of the mean and of the
 * median: of all (`by` null), or of each category, widest first. Pay is base pay at full time. Unadjusted.
 * `mark` says where the means differ by 5 % or more, either way, to a tenth: what directive (EU) 2023/970,
 * article 10, looks at. A category with fewer than `k` women or men is hidden, and another where
 * subtraction would reveal it. People of another or no sex are left out, and counted.
 * Throws for a column that the payroll does not have.
 */
export function payrollGap({ desk, by, names, k }: PayrollGap): Question {
  const group = by === null ? null : groupInSql(by, names);
  const { rows, reads } = namedPeople(group?.needs ?? []);
  return {
    id: 'payroll-gap',
    parameters: { desk, by, k },
    reads,
    columns: [
      text('category', group?.label ?? 'Payroll'),
      persons('women', 'Women', whereHidden),
      persons('men', 'Men', whereHidden),
      gap('gap_mean', 'Gap of means'),
      gap('gap_median', 'Gap of medians'),
      text('mark', 'Difference of means'),
      money('mean_women', 'Women, mean', payrollMoney, whereHidden),
      money('mean_men', 'Men, mean', payrollMoney, whereHidden),
      money('median_women', 'Women, median', payrollMoney, whereHidden),
      money('median_men', 'Men, median', payrollMoney, whereHidden),
      ...hiddenColumns,
      hidden('others', 'count'),
    ],
    statement: statementOf(sql`
    with counted as (
      select ${group ? groupName(group) : 'All'} as key_1, sex, pay
      from ${rows}
      where pay > 0
    ),
    grouped as (
      select key_1, '' as key_2,
        count(*) filter (where sex = 'women') as women,
        count(*) filter (where sex = 'men') as men,
        count(*) filter (where sex is null or sex not in ('women', 'men')) as others,
        avg(pay) filter (where sex = 'women') as mean_women,
        avg(pay) filter (where sex = 'men') as mean_men,
        quantile_cont(pay, 0.5) filter (where sex = 'women') as median_women,
        quantile_cont(pay, 0.5) filter (where sex = 'men') as median_men
      from counted
      group by key_1
    ),${hiddenTables({ keys: 1, k, counts: [sql`women`, sql`men`] })}
    select
      s.key_1 as category,
      g.women::integer as women,
      g.men::integer as men,
      round(100 * (mean_men - mean_women) / mean_men, 1) as gap_mean,
      round(100 * (median_men - median_women) / median_men, 1) as gap_median,
      case when abs(gap_mean) >= ${lookedInto} then ${`${lookedInto} % or more`}
        when gap_mean is not null then ${`under ${lookedInto} %`} end as mark,
      mean_women, mean_men, median_women, median_men,
      ${whyHidden},
      (select sum(others) from grouped)::integer as others
    from ${shownGroups}
    order by gap_mean desc nulls last, s.hidden is not null, category`),
  };
}

const gap = (name: string, label: string): Column =>
  percent(name, label, { unit: 'percent of men’s pay', ...whereHidden });
