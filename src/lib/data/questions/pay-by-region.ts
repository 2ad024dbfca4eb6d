import type { Question } from '#lib/domain/question.ts';
import { code, hidden, payColumns, publishedTitle, text, year } from '../columns.ts';
import { majorGroups } from '../major-groups.ts';
import { reads } from '../oews.ts';
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
import { sql, statementOf } from '../sql.ts';

interface PayByRegion {
  readonly country: string;
  /** The code of a major group as published; left out: the first that the regions have. */
  readonly group?: string | null;
}

/**
 * Pay of one major group in a country as a whole and in each of its regions, highest median first: both
 * sexes, the newest year. No publication here gives pay of all occupations together by region, so a
 * group is always meant. A country without regions has no rows.
 */
export const payByRegion = ({ country, group = null }: PayByRegion): Question => ({
  id: 'pay-by-region',
  parameters: { country, group },
  reads: reads('international_countries', 'international_pay', 'international_publications'),
  columns: [
    text('region', 'Region'),
    publishedTitle('Group as published'),
    code('occupation_code', 'Code as published'),
    ...payColumns(unitAbroad, absenceOf),
    text('flag', 'Flag'),
    year('year', 'Year'),
    ...publicationColumns,
    hidden('is_region'),
    hidden('country'),
    hidden('country_iso2'),
    hidden('currency'),
    hidden('pay_period'),
    hidden('region_and_flag'),
    ...absenceColumns,
  ],
  statement: statementOf(sql`
    with pay as (${majorGroups(country)}
    ),
    regional as (
      select min(occupation_code) as first_code from pay where sex = 'total' and region is not null
    ),
    why as (${absences}
    )
    select
      coalesce(a.region, c.name) as region,
      coalesce(a.occupation_title_en, a.occupation_title) as occupation_title,
      a.occupation_code,${statisticsOf},
      a.flag,
      a.year::integer as year,
      ${publicationOf},
      a.region is not null as is_region,
      c.name as country,
      a.country_iso2,
      a.currency,
      a.pay_period,
      ${titleAndFlag(sql`coalesce(a.region, c.name)`)} as region_and_flag,${absencesOf}
    from pay a
    join regional r on r.first_code is not null
    join why on why.publication_id = a.publication_id and why.year = a.year
    join international_countries c on c.iso2 = a.country_iso2
    where a.sex = 'total' and a.occupation_code = ${group ? sql`${group}` : sql`r.first_code`}
    order by a.region is not null, a.p50 desc nulls last, a.mean desc nulls last, a.region`),
});
