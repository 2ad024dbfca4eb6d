import { sql, type Sql } from './sql.ts';

/**
 * A condition on a row `p` of the pay table with its publication `b`: the group is of the first level
 * that the publication divides pay by. One digit of ISCO-08, of UK SOC, of the Spanish CNO-11 and of
 * New Zealand's groups; two of the German KldB, whose first digit is not published; the position T01
 * of the Canadian table; every one of the ten Mexican groups.
 */
export const isMajorGroup: Sql = sql`
          case
            when b.classification in ('ISCO-08 major groups', 'ISCO-08', 'SKP-08 (ISCO-08)',
              'UK SOC 2020', 'CNO-11', 'ANZSCO major groups') then length(p.occupation_code) = 1
            when b.classification = 'KldB 2010' then length(p.occupation_code) = 2
            when b.classification like 'NOC 2021 groups%' then length(p.occupation_code) = 3
            when b.classification like 'ENOE%' then true
            else false
          end`;

/**
 * The same of the publications that list single occupations only, without a group over them:
 * Australia, Japan, Singapore and the Canadian Job Bank.
 */
export const isUngrouped: Sql = sql`
          (b.classification in ('ANZSCO', 'SSOC 2020', 'NOC 2021')
            or b.classification like 'JSCO%')`;

/**
 * A subquery: pay by major group of a country, of all sexes and regions, in the newest year for which
 * the whole country is published. With two publications of one year the first by name; a country whose
 * publications list single occupations only has no rows.
 */
export const majorGroups = (country: string): Sql => sql`
      with grouped as (
        select p.*, b.publisher, b.reference_period, b.population, b.measure, b.confidence
        from international_pay p
        join international_publications b on b.publication_id = p.publication_id
        where p.country_iso2 = ${country} and ${isMajorGroup}
      ),
      newest as (
        select publication_id, year
        from grouped
        where sex = 'total' and region is null
        order by year desc, publication_id
        limit 1
      )
      select grouped.*
      from grouped
      join newest on newest.publication_id = grouped.publication_id and newest.year = grouped.year`;
