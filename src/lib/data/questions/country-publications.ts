import type { Question } from '#lib/domain/question.ts';
import { code, text, year } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf, type Sql } from '../sql.ts';

/**
 * What a country publishes on pay by occupation, as the tables hold it: who, of whom, how measured, of
 * when, under which licence. Newest first.
 */
export const countryPublications = ({ country }: { country: string }): Question => ({
  id: 'country-publications',
  parameters: { country },
  reads:
    country === 'US'
      ? reads('us_oews_national')
      : reads('international_pay', 'international_publications'),
  columns: [
    text('title', 'Table'),
    text('publisher', 'Publisher'),
    text('reference_period', 'Reference period'),
    text('population', 'Population'),
    code('measure', 'Measure'),
    text('gross_or_net', 'Gross or net'),
    text('published_pay_period', 'Published per'),
    text('classification', 'Classification'),
    { name: 'occupations', label: 'Groups and occupations', kind: 'count' },
    year('newest_year', 'Newest year'),
    code('confidence', 'How it was obtained'),
    text('conversion', 'Conversion'),
    text('notes', 'Notes'),
    text('licence', 'Licence'),
    text('attribution', 'Attribution'),
    text('url', 'Address'),
    code('publication_id', 'Publication'),
  ],
  statement: statementOf(country === 'US' ? unitedStates : abroad(country)),
});

const abroad = (country: string): Sql => sql`
    select
      b.title_or_table as title,
      b.publisher,
      b.reference_period,
      b.population,
      b.measure,
      b.gross_or_net,
      b.published_pay_period,
      b.classification,
      count(distinct p.occupation_code)::integer as occupations,
      max(p.year)::integer as newest_year,
      b.confidence,
      b.conversion,
      b.notes,
      b.licence,
      b.attribution,
      b.url,
      b.publication_id
    from international_publications b
    left join international_pay p on p.publication_id = b.publication_id
    where b.country_iso2 = ${country}
    group by all
    order by newest_year desc, b.publication_id`;

// The catalogue of publications holds what other countries publish; this is theirs for the atlas's own.
const unitedStates: Sql = sql`
    select
      'Occupational Employment and Wage Statistics (OEWS), national estimates' as title,
      'U.S. Bureau of Labor Statistics' as publisher,
      'May ' || max(n.year) as reference_period,
      'Employees of nonfarm establishments; the self-employed are not in it' as population,
      'percentiles' as measure,
      'gross' as gross_or_net,
      'hour and year' as published_pay_period,
      'SOC 2018' as classification,
      (count(*) filter (where n.year = newest.year))::integer as occupations,
      max(n.year)::integer as newest_year,
      'official_via_mirror' as confidence,
      null::varchar as conversion,
      'Mean and P10 to P90; each May pools three years of surveys.' as notes,
      'Public domain (U.S. federal government)' as licence,
      'Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics'
        as attribution,
      'https://www.bls.gov/oes/' as url,
      'us_oews_national' as publication_id
    from us_oews_national n
    cross join (select max(year) as year from us_oews_national) newest`;
