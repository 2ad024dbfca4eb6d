import type { Question } from '#lib/domain/question.ts';
import { hidden, percent, persons, text } from '../columns.ts';
import {
  hiddenColumns,
  hiddenTables,
  shownGroups,
  whereHidden,
  whyHidden,
} from '../payroll/hidden-groups.ts';
import { ownReads } from '../payroll/market.ts';
import { sql, statementOf } from '../sql.ts';

/**
 * The share of women and of men in each quarter of the payroll by pay, the lowest first: directive (EU)
 * 2023/970, article 9. Of base pay at full time, of women and men together; equal pays are ordered by the
 * line of the file, and quarters that cannot be equal differ by one person. A quarter with fewer than `k`
 * women or men is hidden, and another where subtraction would reveal it.
 */
export const payrollQuartiles = ({ desk, k }: { desk: number; k: number }): Question => ({
  id: 'payroll-quartiles',
  parameters: { desk, k },
  reads: ownReads('payroll'),
  columns: [
    text('quartile', 'Quarter of the payroll'),
    percent('women_share', 'Women', { unit: 'percent of the quarter', ...whereHidden }),
    percent('men_share', 'Men', { unit: 'percent of the quarter', ...whereHidden }),
    persons('women', 'Women', whereHidden),
    persons('men', 'Men', whereHidden),
    ...hiddenColumns,
    hidden('all_women', 'count'),
    hidden('all_men', 'count'),
  ],
  statement: statementOf(sql`
    with ranked as (
      select sex, ntile(4) over (order by pay, line) as quartile
      from payroll
      where pay > 0 and sex in ('women', 'men')
    ),
    grouped as (
      select quartile as key_1, '' as key_2,
        count(*) filter (where sex = 'women') as women,
        count(*) filter (where sex = 'men') as men
      from ranked
      group by quartile
    ),${hiddenTables({ keys: 1, k, counts: [sql`women`, sql`men`] })}
    select
      case s.key_1 when 1 then 'Lowest paid' when 2 then 'Lower middle'
        when 3 then 'Upper middle' else 'Highest paid' end as quartile,
      round(100 * g.women / (g.women + g.men), 1) as women_share,
      round(100 * g.men / (g.women + g.men), 1) as men_share,
      g.women::integer as women,
      g.men::integer as men,
      ${whyHidden},
      (select sum(women) from grouped)::integer as all_women,
      (select sum(men) from grouped)::integer as all_men
    from ${shownGroups}
    order by s.key_1`),
});
