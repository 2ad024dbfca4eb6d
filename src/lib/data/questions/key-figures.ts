import type { Question } from '#lib/domain/question.ts';
import {
  code,
  employment,
  hidden,
  oewsMoney,
  oewsUnitColumns,
  money,
  payColumns,
  percent,
  persons,
  ratio,
  text,
  year,
} from '../columns.ts';
import { nationalPay, newestProjections, payPeriod, reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/** The figures at the top of an occupation's page: pay, jobs, growth, openings, entry. */
export const keyFigures = ({ soc }: { soc: string }): Question => ({
  id: 'key-figures',
  parameters: { soc },
  reads: reads('us_oews_national', 'us_oews_topcodes', 'us_projections'),
  columns: [
    code('soc_code', 'SOC code'),
    text('title', 'Occupation'),
    year('year', 'May of'),
    ...payColumns(),
    employment,
    percent('employment_rse', 'Relative standard error of employment'),
    percent('wage_rse', 'Relative standard error of the mean wage'),
    money('pay_p50_before', 'Median a year before', oewsMoney, {
      statistic: 'p50',
      absence: 'not_collected',
      topCode: { from: 'topcoded_from_before', floor: 'topcode_before' },
    }),
    percent('pay_p50_change', 'Change of the median in a year'),
    percent('growth_percent', 'Projected growth'),
    persons('annual_openings', 'Openings a year'),
    percent('all_growth_percent', 'Projected growth, all occupations'),
    ratio('employment_base', 'Jobs in the base year, self-employed included', 'thousand jobs'),
    text('vintage', 'Projections'),
    text('typical_education', 'Typical entry education'),
    text('work_experience', 'Work experience in a related occupation'),
    text('on_the_job_training', 'On-the-job training'),
    ...oewsUnitColumns,
    hidden('topcoded_from_before'),
    hidden('topcode_before', 'money'),
  ],
  statement: statementOf(sql`
    with pay as (
      select n.soc_code, n.title, n.year, n.employment, n.employment_rse, n.wage_rse, n.pay_basis,
        ${payPeriod} as pay_period,
        case when n.pay_basis = 'hourly_only' then n.hourly_topcoded_from
          else n.annual_topcoded_from end as topcoded_from,${nationalPay}
      from us_oews_national n
      where n.soc_code = ${soc}
    ),
    latest as (select * from pay where year = (select max(year) from us_oews_national))
    select
      latest.soc_code,
      latest.title,
      latest.year::integer as year,
      latest.pay_p10,
      latest.pay_p25,
      latest.pay_p50,
      latest.pay_p75,
      latest.pay_p90,
      latest.pay_mean,
      latest.employment::integer as employment,
      latest.employment_rse::double as employment_rse,
      latest.wage_rse::double as wage_rse,
      before.pay_p50 as pay_p50_before,
      100 * (latest.pay_p50 / before.pay_p50 - 1) as pay_p50_change,
      e.change_percent::double as growth_percent,
      round(e.annual_openings_thousands * 1000)::integer as annual_openings,
      total.change_percent::double as all_growth_percent,
      e.employment_base_thousands::double as employment_base,
      e.vintage,
      e.typical_education,
      e.work_experience,
      e.on_the_job_training,
      latest.pay_period,
      latest.pay_basis,
      before.topcoded_from as topcoded_from_before,
      case when before.topcoded_from is null then null
        when before.pay_period = 'hour' then t.hourly else t.annual end::double as topcode_before
    from latest
    left join pay before
      on before.year = latest.year - 1 and before.pay_period = latest.pay_period
    left join us_oews_topcodes t on t.year = before.year
    left join us_projections e
      on e.soc_code = latest.soc_code and e.vintage = ${newestProjections}
    left join us_projections total
      on total.soc_code = '00-0000' and total.vintage = ${newestProjections}`),
});
