import type { Question } from '#lib/domain/question.ts';
import { code, employment, oewsUnitColumns, pay, percent, persons, text } from './columns.ts';
import { nationalPay, newestProjections, payPeriod, reads } from './oews.ts';
import { empty, sql, statementOf } from './sql.ts';

const orders = {
  'top-paid': sql`pay.pay_p50`,
  'most-openings': sql`e.annual_openings_thousands`,
  'fastest-growing': sql`e.change_percent`,
};

/**
 * The ten detailed occupations that lead by one measure. A combined code counts once, in place of
 * the occupations it stands for; occupations with hourly pay only stand outside a ranking by pay.
 */
export const leadingOccupations = (id: keyof typeof orders): Question => ({
  id,
  parameters: {},
  reads: reads('us_oews_national', 'us_projections'),
  columns: [
    code('soc_code', 'SOC code'),
    text('title', 'Occupation'),
    pay('p50'),
    employment,
    percent('growth_percent', 'Projected growth'),
    persons('annual_openings', 'Openings a year'),
    ...oewsUnitColumns,
  ],
  statement: statementOf(sql`
    with pay as (
      select n.soc_code, n.title, n.employment, n.pay_basis,${nationalPay},
        ${payPeriod} as pay_period
      from us_oews_national n
      where n.year = (select max(year) from us_oews_national) and n.level = 'detailed'
    )
    select
      pay.soc_code,
      pay.title,
      pay.pay_p50,
      pay.employment::integer as employment,
      e.change_percent::double as growth_percent,
      round(e.annual_openings_thousands * 1000)::integer as annual_openings,
      pay.pay_period,
      pay.pay_basis
    from pay
    left join us_projections e on e.soc_code = pay.soc_code and e.vintage = ${newestProjections}
    where ${orders[id]} is not null${id === 'top-paid' ? sql` and pay.pay_period = 'year'` : empty}
    order by ${orders[id]} desc, pay.employment desc, pay.soc_code
    limit 10`),
});
