import type { Question } from '#lib/domain/question.ts';
import { code, employment, oewsUnitColumns, pay, percent, text } from '../columns.ts';
import { nationalPay, newestProjections, payPeriod, reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/**
 * The detailed occupations of a group, with their pay, jobs and growth, most jobs first; of all
 * occupations together (`00-0000`), the major groups.
 */
export const occupationsInGroup = ({ soc }: { soc: string }): Question => ({
  id: 'occupations-in-group',
  parameters: { soc },
  reads: reads('us_occupations', 'us_oews_national', 'us_projections'),
  columns: [
    code('soc_code', 'SOC code'),
    text('title', 'Occupation'),
    pay('p50'),
    employment,
    percent('growth_percent', 'Projected growth'),
    ...oewsUnitColumns,
  ],
  statement: statementOf(sql`
    with recursive members as (
      select soc_code from us_occupations where parent_code = ${soc}
      union all
      select o.soc_code from us_occupations o join members m on o.parent_code = m.soc_code
    ),
    pay as (
      select n.soc_code, n.title, n.level, n.year, n.employment, n.pay_basis,${nationalPay},
        ${payPeriod} as pay_period
      from us_oews_national n
    )
    select
      pay.soc_code,
      pay.title,
      pay.pay_p50,
      pay.employment::integer as employment,
      e.change_percent::double as growth_percent,
      pay.pay_period,
      pay.pay_basis
    from pay
    join members on members.soc_code = pay.soc_code
    left join us_projections e on e.soc_code = pay.soc_code and e.vintage = ${newestProjections}
    where pay.level = case when ${soc} = '00-0000' then 'major' else 'detailed' end and pay.year = (select max(year) from us_oews_national)
    order by pay.employment desc nulls last, pay.soc_code`),
});
