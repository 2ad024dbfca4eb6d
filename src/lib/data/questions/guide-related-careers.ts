import type { Question } from '#lib/domain/question.ts';
import { code, employment, oewsUnitColumns, pay, percent, text } from '../columns.ts';
import { nationalPay, newestProjections, payPeriod, reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/** The careers that the founding guide calls related, with the official pay of their occupations. */
export const guideRelatedCareers = (): Question => ({
  id: 'guide-related-careers',
  parameters: {},
  reads: reads('guide_related_careers', 'us_occupations', 'us_oews_national', 'us_projections'),
  columns: [
    text('career', 'Career'),
    code('page_code', 'SOC code'),
    text('title', 'Occupation'),
    pay('p50'),
    employment,
    percent('growth_percent', 'Projected growth'),
    ...oewsUnitColumns,
  ],
  statement: statementOf(sql`
    with pay as (
      select n.soc_code, n.title, n.employment, n.pay_basis,${nationalPay},
        ${payPeriod} as pay_period
      from us_oews_national n
      where n.year = (select max(year) from us_oews_national)
    )
    select
      g.career,
      o.oews_code as page_code,
      pay.title,
      pay.pay_p50,
      pay.employment::integer as employment,
      e.change_percent::double as growth_percent,
      coalesce(pay.pay_period, 'year') as pay_period,
      pay.pay_basis
    from guide_related_careers g
    left join us_occupations o on o.soc_code = g.soc_codes
    left join pay on pay.soc_code = o.oews_code
    left join us_projections e on e.soc_code = o.oews_code and e.vintage = ${newestProjections}
    order by g.career_order`),
});
