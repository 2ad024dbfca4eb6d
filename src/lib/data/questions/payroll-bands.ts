import type { Question } from '#lib/domain/question.ts';
import { hidden, money, persons, ratio, text } from '../columns.ts';
import { hiddenColumns, hiddenTables, whereHidden, whyHidden } from '../payroll/hidden-groups.ts';
import {
  annualMarketMedian,
  basisParameters,
  marketOfPerson,
  marketReads,
  marketTables,
  ownReads,
  type MarketBasis,
} from '../payroll/market.ts';
import { marketYear, payrollMoney } from '../payroll/measures.ts';
import { sql, statementOf } from '../sql.ts';

const cost = { ...payrollMoney, once: true } as const;

export interface PayrollBands extends MarketBasis {
  readonly desk: number;
  readonly k: number;
}

/**
 * The reader's bands, in their own order, with the people of each grade: how many are in, below and above
 * its range; the mean compa-ratio, Σ (pay ÷ midpoint) ÷ people; P10, P50 and P90 of their pay; the
 * median over them of the median of their market, `market_p50`, in a year, those left out for whom no
 * annual pay is published; and what it costs a year to bring those below to the minimum,
 * Σ (minimum − pay) × FTE. Who is above the range lowers no cost. Pay is base pay at full time. What tells
 * pay is hidden in a grade of fewer than `k` people, and in another where subtraction would reveal it;
 * counts and the market are not.
 */
export const payrollBands = ({ desk, k, ...basis }: PayrollBands): Question => ({
  id: 'payroll-bands',
  parameters: { desk, k, ...basisParameters(basis) },
  reads: [...marketReads, ...ownReads('payroll_bands')],
  columns: [
    text('grade', 'Grade'),
    money('minimum', 'Minimum', payrollMoney),
    money('midpoint', 'Midpoint', payrollMoney),
    money('maximum', 'Maximum', payrollMoney),
    persons('people', 'People'),
    persons('below', 'Below range'),
    persons('within', 'In range'),
    persons('above', 'Above range'),
    { ...ratio('compa_ratio', 'Compa-ratio, mean', 'pay ÷ midpoint'), digits: 2, ...whereHidden },
    money('cost_to_minimum', 'Cost to the minimum', cost, whereHidden),
    money('people_p10', 'P10 of the people', payrollMoney, whereHidden),
    money('people_p50', 'Median of the people', payrollMoney, whereHidden),
    money('people_p90', 'P90 of the people', payrollMoney, whereHidden),
    money('market_p50', 'Market median', payrollMoney),
    ...hiddenColumns,
    hidden('without_band', 'count'),
    marketYear,
  ],
  statement: statementOf(sql`
    with${marketTables(basis)},
    bands as (
      select *, row_number() over () as position from payroll_bands
    ),
    grouped as (
      select
        b.grade as key_1,
        '' as key_2,
        any_value(b.position) as position,
        any_value(b.minimum) as minimum,
        any_value(b.midpoint) as midpoint,
        any_value(b.maximum) as maximum,
        count(p.pay) as people,
        count(p.pay) filter (where p.pay < b.minimum) as below,
        count(p.pay) filter (where p.pay between b.minimum and b.maximum) as within,
        count(p.pay) filter (where p.pay > b.maximum) as above,
        avg(p.pay / nullif(b.midpoint, 0)) as compa_ratio,
        coalesce(sum((b.minimum - p.pay) * coalesce(p.fte, 1))
          filter (where p.pay < b.minimum), 0) as cost_to_minimum,
        quantile_cont(p.pay, 0.1) as people_p10,
        quantile_cont(p.pay, 0.5) as people_p50,
        quantile_cont(p.pay, 0.9) as people_p90,
        ${annualMarketMedian} as market_p50
      from bands b
      left join payroll p on p.grade = b.grade and p.pay > 0
      left join ${marketOfPerson}
      group by b.grade
    ),${hiddenTables({ keys: 1, k })}
    select
      g.key_1 as grade, minimum, midpoint, maximum,
      people::integer as people,
      below::integer as below,
      within::integer as within,
      above::integer as above,
      case when s.hidden is null then compa_ratio end as compa_ratio,
      case when s.hidden is null then cost_to_minimum end as cost_to_minimum,
      case when s.hidden is null then people_p10 end as people_p10,
      case when s.hidden is null then people_p50 end as people_p50,
      case when s.hidden is null then people_p90 end as people_p90,
      market_p50,
      ${whyHidden},
      (select count(*) from payroll where pay > 0
        and coalesce(grade, '') not in (select grade from payroll_bands))::integer
        as without_band,
      (select newest from basis)::integer as year
    from grouped g
    join shown s using (key_1)
    order by position`),
});
