import { nationalPay, payPeriod } from './oews.ts';
import { sql, type Sql } from './sql.ts';

/**
 * A subquery with one row for each ISCO-08 unit group (`isco08`) that the SOC is linked to: of the US
 * detailed occupations linked to it the one with the most jobs, how many others share the link, its
 * newest pay, and its rank by annual median among all detailed occupations that have one.
 *
 * Unlike occupations are never averaged: the one named stands for itself alone.
 */
export const usCounterpart: Sql = sql`
      with newest as (
        select n.soc_code, n.title, n.employment, n.year, n.pay_basis,
          ${payPeriod} as pay_period,${nationalPay},
          case when n.annual_p50 is not null
            then rank() over (order by n.annual_p50 desc nulls last) end as pay_rank,
          count(n.annual_p50) over () as ranked
        from us_oews_national n
        where n.year = (select max(year) from us_oews_national) and n.level = 'detailed'
      ),
      linked as (
        select distinct x.isco08, o.oews_code
        from international_soc2018_isco08 x
        join us_occupations o on o.soc_code = x.soc_code
        where o.level = 'detailed'
      )
      select linked.isco08, newest.*,
        count(*) over (partition by linked.isco08) - 1 as others
      from linked
      join newest on newest.soc_code = linked.oews_code
      qualify row_number() over (
        partition by linked.isco08 order by newest.employment desc nulls last, newest.soc_code
      ) = 1`;
