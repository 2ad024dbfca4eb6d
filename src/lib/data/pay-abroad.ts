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
      isco_groups as (
        select isco08 from unit_groups
        union select left(isco08, 3) from unit_groups
        union select left(isco08, 2) from unit_groups
        union select left(isco08, 1) from unit_groups
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
      links as (
        select distinct p.publication_id, p.occupation_code, g.isco08, false as partial, 1.0 as share
        from international_pay p
        join isco_groups g on g.isco08 = p.isco08
        where length(p.isco08) = length(p.occupation_code)
        union all
        select b.publication_id, k.code, k.isco08, k.partial, coalesce(k.share, 1)
        from international_crosswalks k
        join unit_groups u on u.isco08 = k.isco08
        join international_publications b
          on k.classification = case b.classification when 'UK SOC 2020' then 'UK_SOC2020'
            when 'KldB 2010' then 'KldB2010' when 'NOC 2021' then 'NOC2021' end
        where k.rank = 1
      ),
      near as (
        select p.*, n.* exclude (publication_id, year),
          l.isco08 as linked_isco, l.partial, l.share,
          rank() over (partition by p.publication_id order by length(l.isco08) desc) as distance
        from links l
        join newest n on n.publication_id = l.publication_id
        join international_pay p
          on p.publication_id = l.publication_id and p.occupation_code = l.occupation_code
          and p.year = n.year
        where p.sex = 'total' and p.region is null
      )
      select *, count(*) over (partition by publication_id) as groups_as_near
      from near
      where distance = 1
      qualify row_number() over (
        partition by publication_id
        order by partial, share desc, jobs desc nulls last, occupation_code
      ) = 1`;
