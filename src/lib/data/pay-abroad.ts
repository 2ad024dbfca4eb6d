import { sql, type Sql } from './sql.ts';

/**
 * A subquery: for each publication the newest whole-country row for both sexes whose group lies
 * nearest to the occupation, with the ISCO-08 group it is linked by, how many groups lie as near,
 * and which statistics the publication has at all.
 *
 * SOC → ISCO-08 unit groups → the publication's ISCO-08 groups, or, for national classifications, the
 * first ISCO-08 unit group of each national code. An occupation that is known only to lie somewhere
 * in a wider ISCO-08 group does not stand for that group. Nearest: most digits of ISCO-08 in common;
 * among equals, a code that lies wholly in the group, then the largest share, the most jobs, the
 * first code.
 */
export const payAbroad = (soc: string): Sql => sql`
      with unit_groups as (
        select distinct x.isco08
        from international_soc2018_isco08 x
        join us_occupations o on o.soc_code = x.soc_code
        where o.oews_code = ${soc} and o.level = 'detailed'
      ),
      newest as (
        select publication_id, max(year) as year,
          count(p10) + count(p90) > 0 as has_tails,
          count(p25) + count(p75) > 0 as has_quartiles,
          count(p50) > 0 as has_p50,
          count(mean) > 0 as has_mean,
          count(low) + count(high) > 0 as has_range
        from international_pay
        where sex = 'total' and region is null
        group by publication_id
      ),
      linked as (
        select p.*, n.* exclude (publication_id, year),
          coalesce(p.isco08, k.isco08) as linked_isco,
          coalesce(k.partial, false) as partial,
          coalesce(k.share, 1) as share
        from international_pay p
        join newest n on n.publication_id = p.publication_id and n.year = p.year
        join international_publications b on b.publication_id = p.publication_id
        left join international_crosswalks k
          on p.isco08 is null and k.rank = 1 and length(k.isco08) = 4 and k.code = p.occupation_code
          and k.classification = case b.classification
            when 'UK SOC 2020' then 'UK_SOC2020' when 'KldB 2010' then 'KldB2010'
            when 'NOC 2021' then 'NOC2021' end
        where p.sex = 'total' and p.region is null
          and (p.isco08 is null or length(p.isco08) = length(p.occupation_code))
      ),
      near as (
        select l.*,
          rank() over (partition by publication_id order by length(linked_isco) desc) as distance
        from linked l
        where exists (
          select 1 from unit_groups u
          where left(u.isco08, length(l.linked_isco)) = l.linked_isco
        )
      )
      select *, count(*) over (partition by publication_id) as groups_as_near
      from near
      where distance = 1
      qualify row_number() over (
        partition by publication_id
        order by partial, share desc, jobs desc nulls last, occupation_code
      ) = 1`;
