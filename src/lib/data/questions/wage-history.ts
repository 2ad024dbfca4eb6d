import type { Question } from '#lib/domain/question.ts';
import {
  code,
  employment,
  hidden,
  oewsMoney,
  oewsUnitColumns,
  pay,
  payColumns,
  text,
  year,
} from '../columns.ts';
import { nationalPay, payPeriod, reads } from '../oews.ts';
import { codeInSoc2010 } from '../soc-2010.ts';
import { sql, statementOf } from '../sql.ts';
import { threeDigits } from '../three-digits.ts';

const topCode = { from: 'topcoded_from', floor: 'topcode' };

/**
 * National pay by year, as published and with the median in prices of the latest May:
 * nominal × CPI-U(latest May) ÷ CPI-U(May of the year). Before 2019 the figures stand under SOC 2010
 * codes; they are given only where exactly the same occupation can be followed back.
 */
export const wageHistory = ({ soc }: { soc: string }): Question => ({
  id: 'wage-history',
  parameters: { soc },
  reads: reads('us_cpi_u', 'us_oews_national', 'us_oews_topcodes', 'us_soc_2010_to_2018'),
  columns: [
    year('year', 'May of'),
    ...payColumns({ ...oewsMoney, year: { column: 'year' } }, () => ({
      absence: { column: 'pay_absence' },
      topCode,
    })),
    pay('p50', oewsMoney, {
      name: 'pay_p50_real',
      label: 'Median in constant prices',
      absence: { column: 'pay_absence' },
      topCode: { from: 'topcoded_from', floor: 'topcode_real' },
      approximate: true,
    }),
    { ...employment, absence: { column: 'pay_absence' } },
    text('series_break', 'Break in the series'),
    text('classification', 'Classification'),
    code('code_in_year', 'Code in that year'),
    text('price_month', 'Constant prices of'),
    ...oewsUnitColumns,
    hidden('pay_absence'),
    hidden('topcoded_from'),
    hidden('topcode', 'money'),
    hidden('topcode_real', 'money'),
  ],
  statement: statementOf(sql`
    with pay as (
      select n.year, n.soc_code, n.employment, n.pay_basis,
        ${payPeriod} as pay_period,
        case when n.pay_basis = 'hourly_only' then n.hourly_topcoded_from
          else n.annual_topcoded_from end as topcoded_from,${nationalPay}
      from us_oews_national n
      where (n.year >= 2019 and n.soc_code = ${soc})
        or (n.year < 2019 and n.soc_code in (${codeInSoc2010(soc)}))
    ),
    may as (
      select left(month, 4)::integer as year, index::double as index
      from us_cpi_u
      where month like '%-05'
    ),
    priced as (
      select pay.*, latest.index / may.index as inflation, latest.year || '-05' as price_month,
        case when pay.topcoded_from is null then null
          when pay.pay_period = 'hour' then t.hourly else t.annual end::double as topcode
      from pay
      join may on may.year = pay.year
      join may latest on latest.year = (select max(year) from may)
      left join us_oews_topcodes t on t.year = pay.year
    )
    select
      year::integer as year,
      pay_p10, pay_p25, pay_p50, pay_p75, pay_p90, pay_mean,
      ${threeDigits(sql`pay_p50 * inflation`)} as pay_p50_real,
      employment::integer as employment,
      case year
        when 2019 then 'Classification: SOC 2010 until 2018, a hybrid of SOC 2010 and 2018 from 2019'
        when 2021 then 'Method: a new way to estimate from 2021; classification: SOC 2018 from 2021'
      end as series_break,
      case when year < 2019 then 'SOC 2010' when year < 2021 then 'SOC 2010 and 2018'
        else 'SOC 2018' end as classification,
      soc_code as code_in_year,
      price_month,
      pay_period,
      pay_basis,
      case when year < 2017 then 'not_collected' else 'suppressed' end as pay_absence,
      topcoded_from,
      topcode,
      ${threeDigits(sql`topcode * inflation`)} as topcode_real
    from priced
    order by year`),
});
