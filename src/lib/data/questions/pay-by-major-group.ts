import type { Question } from '#lib/domain/question.ts';
import { code, hidden, payColumns, publishedTitle, text, year } from '../columns.ts';
import { majorGroups } from '../major-groups.ts';
import { nationalPay, payPeriod, reads } from '../oews.ts';
import {
  absenceColumns,
  absenceOf,
  absences,
  absencesOf,
  publicationColumns,
  publicationOf,
  statisticsOf,
  titleAndFlag,
  unitAbroad,
} from '../published-statistics.ts';
import { sql, statementOf, type Sql } from '../sql.ts';

/**
 * Pay by major group of occupations in a country: both sexes, the whole country, the newest year. The
 * groups are the first level that the publication divides pay by (see `isMajorGroup`); publications
 * that list single occupations only have no rows.
 */
export const payByMajorGroup = ({ country }: { country: string }): Question => ({
  id: 'pay-by-major-group',
  parameters: { country },
  reads:
    country === 'US'
      ? reads('us_oews_national')
      : reads('international_countries', 'international_pay', 'international_publications'),
  columns: [
    publishedTitle('Group as published'),
    code('occupation_code', 'Code as published'),
    ...payColumns(unitAbroad, absenceOf),
    text('flag', 'Flag'),
    year('year', 'Year'),
    ...publicationColumns,
    hidden('country'),
    hidden('country_iso2'),
    hidden('currency'),
    hidden('pay_period'),
    hidden('group_and_flag'),
    ...absenceColumns,
  ],
  statement: statementOf(country === 'US' ? unitedStates : abroad(country)),
});

const abroad = (country: string): Sql => sql`
    with pay as (${majorGroups(country)}
    ),
    why as (${absences}
    )
    select
      coalesce(a.occupation_title_en, a.occupation_title) as occupation_title,
      a.occupation_code,${statisticsOf},
      a.flag,
      a.year::integer as year,
      ${publicationOf},
      c.name as country,
      a.country_iso2,
      a.currency,
      a.pay_period,
      ${titleAndFlag(sql`coalesce(a.occupation_title_en, a.occupation_title)`)} as group_and_flag,${absencesOf}
    from pay a
    join why on why.publication_id = a.publication_id and why.year = a.year
    join international_countries c on c.iso2 = a.country_iso2
    where a.sex = 'total' and a.region is null
    order by length(a.occupation_code), a.occupation_code`;

const unitedStates: Sql = sql`
    select
      n.title as occupation_title,
      n.soc_code as occupation_code,${nationalPay},
      null::varchar as flag,
      n.year::integer as year,
      'U.S. Bureau of Labor Statistics' as publisher,
      'May ' || n.year as reference_period,
      'Employees' as population,
      'percentiles' as measure,
      'official_via_mirror' as confidence,
      'United States' as country,
      'US' as country_iso2,
      'USD' as currency,
      ${payPeriod} as pay_period,
      n.title as group_and_flag,
      'suppressed' as tail_absence,
      'suppressed' as quartile_absence,
      'suppressed' as p50_absence,
      'suppressed' as mean_absence
    from us_oews_national n
    where n.year = (select max(year) from us_oews_national) and n.level = 'major'
    order by n.soc_code`;
