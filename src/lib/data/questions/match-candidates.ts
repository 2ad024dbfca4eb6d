import type { Question } from '#lib/domain/question.ts';
import { code, hidden, pay, publishedTitle, ratio, text, year } from '../columns.ts';
import { reads } from '../oews.ts';
import { unitAbroad } from '../published-statistics.ts';
import { candidatesAbroad, tablesAbroad } from '../pay-abroad.ts';
import { sql, statementOf, type Sql } from '../sql.ts';

interface MatchCandidates {
  readonly soc: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/**
 * The groups of a country's newest publications that hold the occupation, the nearest first: that one
 * stands for the occupation unless a reader chooses another (`is_default`).
 */
export const matchCandidates = ({ soc, country }: MatchCandidates): Question => ({
  id: 'match-candidates',
  parameters: { soc, country },
  reads: reads(...tablesAbroad),
  columns: [
    code('occupation_code', 'Code as published'),
    publishedTitle('Occupation as published'),
    code('isco08', 'ISCO-08 group'),
    text('isco_title', 'ISCO-08 group title'),
    { name: 'depth', label: 'Digits of ISCO-08 that match', kind: 'count' },
    text('linked_by', 'Linked by'),
    text('partial', 'Falls in several ISCO-08 groups'),
    ratio('share', 'Share of the code in this group', 'ratio, 0 to 1'),
    { name: 'jobs', label: 'Jobs', kind: 'count', unit: 'jobs' },
    year('year', 'Year'),
    pay('p50', unitAbroad, { absence: { column: 'p50_absence' } }),
    pay('mean', unitAbroad, { absence: { column: 'mean_absence' } }),
    text('publisher', 'Publisher'),
    code('publication_id', 'Publication'),
    text('is_default', 'Stands for the occupation'),
    hidden('country'),
    hidden('country_iso2'),
    hidden('currency'),
    hidden('pay_period'),
    hidden('p50_absence'),
    hidden('mean_absence'),
  ],
  statement: statementOf(sql`
    select
      a.occupation_code,
      a.occupation_title,
      a.isco08,
      a.isco_title,
      a.depth::integer as depth,
      a.linked_by,
      a.partial,
      a.share::double as share,
      a.jobs::integer as jobs,
      a.year::integer as year,
      a.p50::double as pay_p50,
      a.mean::double as pay_mean,
      b.publisher,
      a.publication_id,
      a.place = min(a.place) over () as is_default,
      c.name as country,
      a.country_iso2,
      a.currency,
      a.pay_period,
      a.p50_absence,
      a.mean_absence
    from (${candidatesIn(soc, country)}
    ) a
    join international_publications b on b.publication_id = a.publication_id
    join international_countries c on c.iso2 = a.country_iso2
    order by a.place`),
});

const candidatesIn = (soc: string, country: string): Sql => sql`
      select * from (${candidatesAbroad(soc)}
      ) where country_iso2 = ${country}`;
