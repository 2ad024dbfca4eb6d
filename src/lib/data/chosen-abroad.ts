import { candidatesAbroad, payAbroad } from './pay-abroad.ts';
import { publishedGroups } from './published-groups.ts';
import { join, sql, type Sql } from './sql.ts';

/**
 * A subquery: of each country the group that the reader chose (`GB.1231`, `chosen`), linked to the
 * occupation or not, else the one that stands for the occupation. Of two choices in a country the one
 * nearer to the occupation stands; a choice that nobody publishes is none.
 */
export const nearestOrChosen = (soc: string, choices: readonly string[]): Sql =>
  choices.length === 0
    ? sql`
      select *, false as chosen from (${payAbroad(soc)}
      )`
    : sql`
      with candidates as materialized (${candidatesAbroad(soc)}
      ),
      chosen as (
        select g.* exclude (isco08), c.isco08, c.isco_title, c.depth, c.linked_by, c.partial,
          c.other_groups, c.place, true as chosen
        from (${publishedGroups(sql`country_iso2 || '.' || occupation_code in (${join(choices)})`)}
        ) g
        left join candidates c
          on c.publication_id = g.publication_id and c.occupation_code = g.occupation_code
      )
      select *
      from (
        select * from chosen
        union all by name
        select *, false as chosen from candidates
      )
      qualify row_number() over (
        partition by country_iso2 order by chosen desc, place nulls last, occupation_code
      ) = 1`;
