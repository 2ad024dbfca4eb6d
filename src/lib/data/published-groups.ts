import { sql, type Sql } from './sql.ts';

/**
 * A subquery: every group of occupations that pay is published for outside the United States, for the
 * whole country and both sexes, in the newest year of its publication, with its pay as published.
 * `…_absence` says what an empty cell means: a statistic that the publication has nowhere is not
 * collected, any other was suppressed.
 */
export const newestGroups: Sql = sql`
        select
          p.publication_id,
          p.country_iso2,
          p.year,
          p.occupation_code,
          coalesce(p.occupation_title_en, p.occupation_title) as occupation_title,
          p.isco08,
          p.jobs,
          p.currency, p.pay_period, p.flag,
          p.mean, p.p10, p.p25, p.p50, p.p75, p.p90, p.low, p.high,
          n.* exclude (publication_id, year)
        from international_pay p
        join (
          select publication_id,
            max(year) as year,
            ${absenceUnless(sql`count(p10) + count(p90) > 0`)} as tail_absence,
            ${absenceUnless(sql`count(p25) + count(p75) > 0`)} as quartile_absence,
            ${absenceUnless(sql`count(p50) > 0`)} as p50_absence,
            ${absenceUnless(sql`count(mean) > 0`)} as mean_absence,
            ${absenceUnless(sql`count(low) + count(high) > 0`)} as range_absence
          from international_pay
          where sex = 'total' and region is null
          group by publication_id
        ) n on n.publication_id = p.publication_id and n.year = p.year
        where p.sex = 'total' and p.region is null`;

/**
 * A subquery: those of `newestGroups` that meet a condition, a code that several publications of a
 * country have from the newest of them.
 */
export const publishedGroups = (condition: Sql): Sql => sql`
        select *
        from (${newestGroups}
        )
        where ${condition}
        qualify row_number() over (
          partition by country_iso2, occupation_code order by year desc, publication_id
        ) = 1`;

function absenceUnless(published: Sql): Sql {
  return sql`case when ${published} then 'suppressed' else 'not_collected' end`;
}
