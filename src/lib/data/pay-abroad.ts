import { linksAbroad } from './links-abroad.ts';
import { newestGroups } from './published-groups.ts';
import { sql, type Sql } from './sql.ts';
import { titleWords } from './title-words.ts';

/** The tables that these subqueries read. */
export const tablesAbroad = [
  'international_countries',
  'international_crosswalks',
  'international_isco08',
  'international_pay',
  'international_publications',
  'international_soc2018_isco08',
  'us_occupations',
] as const;

// Which of two links comes first: the one with more digits of ISCO-08 in common, then the newer one.
// A key that recommends one of its groups (KldB 2010) has that one before its other choices. Then the
// titles on the way decide, because a key says which groups touch, not which resemble; then half of
// the code or more in the group, and the most jobs in it, as far as either is known.
const nearestFirst = sql`
          depth desc,
          year desc,
          publication_id,
          method = 'official' and rank > 1,
          words_in_common desc,
          coalesce(share, 1) >= 0.5 desc,
          jobs * coalesce(share, 1) desc nulls last,
          coalesce(partial, false),
          coalesce(share, 1) desc,
          rank,
          occupation_code,
          unit_group`;

const linkedBy = sql`case method
          when 'official' then 'official key of ' || classification
            || case when rank > 1 then ', choice ' || rank else '' end
          when 'official_index_modal'
            then 'official index of ' || classification || ', most frequent code'
          when 'derived' then 'derived from the official key of ' || classification
          when 'derived_same_title'
            then 'derived from the official key of NOC 2011, by equal titles'
          when 'shared_digits' then 'shared digits, no official concordance'
          else 'codes that follow ISCO-08'
        end`;

/**
 * A subquery: the groups published outside the United States that hold the occupation, with their pay:
 * by which ISCO-08 group (`isco08`, `isco_title`, `depth` digits), how (`linked_by`, `partial`,
 * `share`), how many groups of its publication lie as near (`other_groups`), and its `place`, the
 * nearest first: of a country that one stands for the occupation unless a reader chooses another.
 *
 * SOC → ISCO-08 unit groups (BLS) → the publication's groups, the nearest first (`nearestFirst`).
 */
export const candidatesAbroad = (soc: string): Sql =>
  firstOfEach(soc, sql`country_iso2, occupation_code`);

/** A subquery: of `candidatesAbroad` the first of each country. */
export const payAbroad = (soc: string): Sql => firstOfEach(soc, sql`country_iso2`);

const firstOfEach = (soc: string, columns: Sql): Sql => sql`
      with unit_groups as materialized (
        select x.isco08 as unit_group, ${titleWords(sql`u.title`)} as words
        from us_occupations o
        join international_soc2018_isco08 x on x.soc_code = o.soc_code
        join international_isco08 u on u.code = x.isco08
        where o.oews_code = ${soc} and o.level = 'detailed'
      ),
      keyed as materialized (
        select k.*, u.unit_group
        from unit_groups u
        join international_crosswalks k on k.isco08 = u.unit_group
      ),
      published as (
        select g.*, b.classification, case b.classification
          when 'UK SOC 2020' then 'UK_SOC2020' when 'KldB 2010' then 'KldB2010'
          when 'NOC 2021' then 'NOC2021' when 'CNO-11' then 'CNO11' end as key
        from (${newestGroups}
        ) g
        join international_publications b on b.publication_id = g.publication_id
      ),
      links as (${linksAbroad}
      ),
      occupation as (
        select ${titleWords(sql`title`)} as words from us_occupations where soc_code = ${soc}
      ),
      compared as (
        select l.*, length(l.isco08) as depth,
          len(list_intersect(o.words, u.words))
            + len(list_intersect(o.words, ${titleWords(sql`l.occupation_title`)})) as words_in_common
        from links l
        join unit_groups u on u.unit_group = l.unit_group
        cross join occupation o
      ),
      ranked as materialized (
        select *, row_number() over (order by ${nearestFirst}) as place
        from compared
      )
      select
        r.* exclude (unit_group, method, rank, words_in_common),
        g.title as isco_title,
        ${linkedBy} as linked_by,
        n.groups - 1 as other_groups
      from ranked r
      join (
        select publication_id, depth, count(distinct occupation_code) as groups
        from ranked
        group by publication_id, depth
      ) n on n.publication_id = r.publication_id and n.depth = r.depth
      join international_isco08 g on g.code = r.isco08
      where r.place in (select min(place) from ranked group by ${columns})`;
