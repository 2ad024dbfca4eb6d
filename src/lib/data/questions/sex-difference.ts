import type { Question } from '#lib/domain/question.ts';
import { code, hidden, money, percent, publishedTitle, text, year } from '../columns.ts';
import { isMajorGroup, isUngrouped } from '../major-groups.ts';
import { reads } from '../oews.ts';
import {
  publicationColumns,
  publicationOf,
  titleAndFlag,
  unitAbroad,
} from '../published-statistics.ts';
import { sql, statementOf } from '../sql.ts';

/**
 * How far women's pay lies below men's in each major group of a country, widest first: pay gap = (men −
 * women) ÷ men, in percent, of the medians where the publication has medians, else of the means, whole
 * country, newest year with pay by sex. Negative where women earn more; empty where one of the two is
 * not published. Publications without groups give it for every single occupation.
 *
 * Unadjusted (Eurostat, gender pay gap statistics): hours and occupations within a group differ.
 */
export const sexDifference = ({ country }: { country: string }): Question => ({
  id: 'sex-difference',
  parameters: { country },
  reads: reads('international_countries', 'international_pay', 'international_publications'),
  columns: [
    publishedTitle('Group as published'),
    code('occupation_code', 'Code as published'),
    percent('gap_percent', 'Pay gap', {
      unit: 'percent of men’s pay',
      absence: { column: 'gap_absence' },
    }),
    money('pay_men', 'Men', unitAbroad, { absence: { column: 'men_absence' } }),
    money('pay_women', 'Women', unitAbroad, { absence: { column: 'women_absence' } }),
    text('statistic', 'Statistic'),
    text('flag', 'Flag'),
    year('year', 'Year'),
    ...publicationColumns,
    hidden('country'),
    hidden('country_iso2'),
    hidden('currency'),
    hidden('pay_period'),
    hidden('group_and_flag'),
    hidden('men_absence'),
    hidden('women_absence'),
    hidden('gap_absence'),
  ],
  statement: statementOf(sql`
    with pay as (
      select p.*, b.publisher, b.reference_period, b.population, b.measure, b.confidence
      from international_pay p
      join international_publications b on b.publication_id = p.publication_id
      where p.country_iso2 = ${country} and p.region is null and p.sex <> 'total'
        and (${isMajorGroup} or ${isUngrouped})
    ),
    newest as (
      select publication_id, year, count(p50) > 0 as has_median
      from pay
      group by publication_id, year
      order by year desc, publication_id
      limit 1
    ),
    both_sexes as (
      select
        pay.occupation_code,
        any_value(coalesce(pay.occupation_title_en, pay.occupation_title)) as occupation_title,
        case when newest.has_median then 'median' else 'mean' end as statistic,
        max(case when newest.has_median then pay.p50 else pay.mean end)
          filter (where pay.sex = 'male')::double as pay_men,
        max(case when newest.has_median then pay.p50 else pay.mean end)
          filter (where pay.sex = 'female')::double as pay_women,
        count(*) filter (where pay.sex = 'male') > 0 as has_men,
        count(*) filter (where pay.sex = 'female') > 0 as has_women,
        max(pay.flag) as flag,
        any_value(pay.year) as year,
        any_value(pay.publisher) as publisher,
        any_value(pay.reference_period) as reference_period,
        any_value(pay.population) as population,
        any_value(pay.measure) as measure,
        any_value(pay.confidence) as confidence,
        any_value(pay.country_iso2) as country_iso2,
        any_value(pay.currency) as currency,
        any_value(pay.pay_period) as pay_period
      from pay
      join newest on newest.publication_id = pay.publication_id and newest.year = pay.year
      group by pay.occupation_code, newest.has_median
    )
    select
      a.occupation_title,
      a.occupation_code,
      round(100 * (a.pay_men - a.pay_women) / a.pay_men, 1)::double as gap_percent,
      a.pay_men,
      a.pay_women,
      a.statistic,
      a.flag,
      a.year::integer as year,
      ${publicationOf},
      c.name as country,
      a.country_iso2,
      a.currency,
      a.pay_period,
      ${titleAndFlag(sql`a.occupation_title`)} as group_and_flag,
      case when a.has_men then 'suppressed' else 'not_collected' end as men_absence,
      case when a.has_women then 'suppressed' else 'not_collected' end as women_absence,
      case when a.has_men and a.has_women then 'suppressed' else 'not_collected' end as gap_absence
    from both_sexes a
    join international_countries c on c.iso2 = a.country_iso2
    order by gap_percent desc nulls last, a.occupation_code`),
});
