import type { Question } from '#lib/domain/question.ts';
import { money, persons, text } from '../columns.ts';
import { hiddenColumns, hiddenTables, whereHidden, whyHidden } from '../payroll/hidden-groups.ts';
import {
  annualMarketMedian,
  basisParameters,
  marketOfPerson,
  marketReads,
  marketTables,
  type MarketBasis,
} from '../payroll/market.ts';
import { marketYear, payrollMoney } from '../payroll/measures.ts';
import { sql, statementOf } from '../sql.ts';

export interface PayrollGrades extends MarketBasis {
  readonly desk: number;
  /** The median pay of grades with fewer people is hidden; default 5. */
  readonly k?: number;
}

/**
 * The grades of a payroll, that of the lowest market first, those without one last: how many people are in
 * each, how many of them have a market stated in a year, the median of their pay at full time, and the
 * median over them of the median of their market. Bands are built of it.
 */
export const payrollGrades = ({ desk, k = 5, ...basis }: PayrollGrades): Question => ({
  id: 'payroll-grades',
  parameters: { desk, k, ...basisParameters(basis) },
  reads: marketReads,
  columns: [
    text('grade', 'Grade'),
    persons('people', 'People'),
    persons('matched', 'With a market figure in a year'),
    money('pay_median', 'Median pay', payrollMoney, whereHidden),
    money('market_p50', 'Market median', payrollMoney),
    ...hiddenColumns,
    marketYear,
  ],
  statement: statementOf(sql`
    with${marketTables(basis)},
    grouped as (
      select trim(p.grade) as key_1, '' as key_2,
        count(*) as people,
        count(m.pay_p50) filter (where m.pay_period = 'year') as matched,
        round(median(p.pay), 2) as pay_median,
        ${annualMarketMedian} as market_p50
      from payroll p
      left join ${marketOfPerson}
      where p.pay > 0 and trim(p.grade) <> ''
      group by key_1
    ),${hiddenTables({ keys: 1, k })}
    select
      g.key_1 as grade,
      people::integer as people,
      matched::integer as matched,
      case when s.hidden is null then pay_median end as pay_median,
      market_p50,
      ${whyHidden},
      (select newest from basis)::integer as year
    from grouped g
    join shown s using (key_1)
    order by market_p50 nulls last, grade`),
});
