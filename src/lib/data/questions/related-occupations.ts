import type { Question } from '#lib/domain/question.ts';
import { code, employment, hidden, oewsUnitColumns, pay, percent, text } from '../columns.ts';
import { nationalPay, newestProjections, payPeriod, reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/** Occupations like this one by O*NET, the nearest first, with their pay, jobs and growth. */
export const relatedOccupations = ({ soc }: { soc: string }): Question => ({
  id: 'related-occupations',
  parameters: { soc },
  reads: reads('us_occupations', 'us_oews_national', 'us_projections', 'us_related_occupations'),
  columns: [
    code('soc_code', 'SOC code'),
    text('title', 'Occupation'),
    text('tier', 'How near'),
    { name: 'rank', label: 'Rank', kind: 'count' },
    code('page_code', 'Pay stands under'),
    hidden('has_page'),
    pay('p50'),
    employment,
    percent('growth_percent', 'Projected growth'),
    ...oewsUnitColumns,
  ],
  statement: statementOf(sql`
    with related as (
      select r.related_soc_code as soc_code, min(r.rank)::integer as rank,
        arg_min(r.tier, r.rank) as tier
      from us_related_occupations r
      join us_occupations o on o.soc_code = r.soc_code
      where o.oews_code = ${soc}
      group by r.related_soc_code
    ),
    pay as (
      select n.soc_code, n.employment, n.pay_basis,${nationalPay}, ${payPeriod} as pay_period
      from us_oews_national n
      where n.year = (select max(year) from us_oews_national)
    )
    select
      o.soc_code,
      o.title,
      case related.tier when 'primary_short' then 'most alike' when 'primary_long' then 'alike'
        else 'somewhat alike' end as tier,
      related.rank,
      o.oews_code as page_code,
      pay.soc_code is not null as has_page,
      pay.pay_p50,
      pay.employment::integer as employment,
      e.change_percent::double as growth_percent,
      coalesce(pay.pay_period, 'year') as pay_period,
      pay.pay_basis
    from related
    join us_occupations o on o.soc_code = related.soc_code
    left join pay on pay.soc_code = o.oews_code
    left join us_projections e on e.soc_code = o.oews_code and e.vintage = ${newestProjections}
    where o.oews_code is distinct from ${soc}
    order by related.rank, o.soc_code`),
});
