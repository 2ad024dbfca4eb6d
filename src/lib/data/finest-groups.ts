import { sql, type Sql } from './sql.ts';

/**
 * A subquery: a country's pay for both sexes in the groups that it divides no further, of the
 * publication that lists the most groups in its newest year. `pay` is the statistic that they are
 * ranked by, a year of it (2,080 hours, 52 weeks, 12 months): the median where the publication has
 * medians, else the mean; `pay_rank` and `ranked` follow from it, and `unit_isco` is the ISCO-08 unit
 * group that the code is, or is linked to by a national crosswalk.
 */
export const finestGroups = (country: string): Sql => sql`
      with listed as (
        select p.*, b.publisher, b.reference_period, b.population, b.measure, b.confidence,
          b.classification
        from international_pay p
        join international_publications b on b.publication_id = p.publication_id
        where p.country_iso2 = ${country} and p.sex = 'total' and p.region is null
      ),
      newest as (
        select publication_id, max(year) as year from listed group by publication_id
      ),
      finest as (
        select l.publication_id, l.year, count(l.p50) > 0 as has_median
        from listed l
        join newest n on n.publication_id = l.publication_id and n.year = l.year
        group by l.publication_id, l.year
        order by count(*) desc, l.year desc, l.publication_id
        limit 1
      ),
      whole as (
        select l.*, f.has_median
        from listed l
        join finest f on f.publication_id = l.publication_id and f.year = l.year
      ),
      undivided as (
        select g.*,
          case when g.has_median then g.p50 else g.mean end * case g.pay_period
            when 'hour' then 2080 when 'week' then 52 when 'month' then 12 else 1 end as pay
        from whole g
        -- The Mexican groups are numbered, not nested: 10 is no part of 1.
        where g.classification like 'ENOE%' or not exists (
          select 1 from whole part
          where part.occupation_code <> g.occupation_code
            and starts_with(part.occupation_code, g.occupation_code)
        )
      )
      select u.*,
        k.classification as crosswalk,
        k.partial,
        coalesce(case when length(u.isco08) = 4 then u.isco08 end, k.isco08) as unit_isco,
        rank() over (order by u.pay desc nulls last) as pay_rank,
        count(u.pay) over () as ranked
      from undivided u
      left join international_crosswalks k
        on k.code = u.occupation_code and k.rank = 1 and length(k.isco08) = 4
        and k.classification = case u.classification when 'UK SOC 2020' then 'UK_SOC2020'
          when 'KldB 2010' then 'KldB2010' when 'NOC 2021' then 'NOC2021' end`;
