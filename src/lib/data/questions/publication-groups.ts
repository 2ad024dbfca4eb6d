import type { Question } from '#lib/domain/question.ts';
import { code, hidden, pay, publishedTitle, year } from '../columns.ts';
import { reads } from '../oews.ts';
import { unitAbroad } from '../published-statistics.ts';
import { publishedGroups } from '../published-groups.ts';
import { sql, statementOf } from '../sql.ts';

/**
 * Every group of occupations that a country publishes pay for, in the newest year, for the whole
 * country and both sexes: what a reader may choose from where no link is known, or none fits.
 */
export const publicationGroups = ({ country }: { country: string }): Question => ({
  id: 'publication-groups',
  parameters: { country },
  reads: reads('international_pay'),
  columns: [
    code('occupation_code', 'Code as published'),
    publishedTitle('Occupation as published'),
    code('isco08', 'ISCO-08 group'),
    year('year', 'Year'),
    pay('p50', unitAbroad, { absence: { column: 'p50_absence' } }),
    pay('mean', unitAbroad, { absence: { column: 'mean_absence' } }),
    code('publication_id', 'Publication'),
    hidden('country_iso2'),
    hidden('currency'),
    hidden('pay_period'),
    hidden('p50_absence'),
    hidden('mean_absence'),
  ],
  statement: statementOf(sql`
    select
      occupation_code,
      occupation_title,
      isco08,
      year::integer as year,
      p50::double as pay_p50,
      mean::double as pay_mean,
      publication_id,
      country_iso2,
      currency,
      pay_period,
      p50_absence,
      mean_absence
    from (${publishedGroups(sql`country_iso2 = ${country}`)}
    )
    order by publication_id, occupation_code`),
});
