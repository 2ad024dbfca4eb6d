import type { Question } from '#lib/domain/question.ts';
import type { WorldRegion } from '#lib/domain/region.ts';
import { code, hidden, publishedTitle, text, year } from '../columns.ts';
import { reads } from '../oews.ts';
import { absenceAbroadColumns, payAbroadColumns, payOfGroup } from '../pay-abroad-columns.ts';
import { payAbroad, tablesAbroad } from '../pay-abroad.ts';
import { sql, statementOf } from '../sql.ts';
import { inWorldRegion, worldRegion } from '../world-region.ts';

interface CountriesOfOccupation {
  readonly soc: string;
  readonly region?: WorldRegion | null;
}

/**
 * Pay abroad for what ISCO-08 calls this occupation: of each country the newest whole-country row for
 * both sexes, of the published group nearest to the occupation (`depth` digits of its ISCO-08 unit
 * group). Publications differ in measure, population and year; each row says its own.
 */
export const countriesOfOccupation = ({ soc, region = null }: CountriesOfOccupation): Question => ({
  id: 'countries-of-occupation',
  parameters: { soc, region },
  reads: reads(...tablesAbroad),
  columns: [
    code('country_iso2', 'Country code'),
    text('country', 'Country'),
    code('region', 'World region'),
    text('publisher', 'Publisher'),
    year('year', 'Year'),
    text('measure', 'Measure'),
    ...payAbroadColumns(),
    publishedTitle('Occupation as published'),
    code('occupation_code', 'Code as published'),
    code('isco08', 'ISCO-08 group'),
    text('isco_title', 'ISCO-08 group title'),
    { name: 'depth', label: 'Digits of ISCO-08 that match', kind: 'count' },
    text('linked_by', 'Linked by'),
    { name: 'other_groups', label: 'Other groups as near', kind: 'count' },
    text('gross_or_net', 'Gross or net'),
    text('population', 'Population'),
    code('currency', 'Currency'),
    code('pay_period', 'Published per'),
    text('flag', 'Flag'),
    code('publication_id', 'Publication'),
    hidden('country_and_group'),
    ...absenceAbroadColumns,
  ],
  statement: statementOf(sql`
    with abroad as (${payAbroad(soc)}
    )
    select
      c.iso2 as country_iso2,
      c.name as country,
      ${worldRegion} as region,
      b.publisher,
      a.year::integer as year,
      b.measure,${payOfGroup},
      a.occupation_title,
      a.occupation_code,
      a.isco08,
      a.isco_title,
      a.depth::integer as depth,
      a.linked_by,
      a.other_groups::integer as other_groups,
      b.gross_or_net,
      b.population,
      a.currency,
      a.pay_period,
      a.flag,
      a.publication_id,
      c.name || case when a.depth = 4 then '' else ' · ' || a.isco_title end as country_and_group
    from abroad a
    join international_publications b on b.publication_id = a.publication_id
    join international_countries c on c.iso2 = a.country_iso2
    where true${inWorldRegion(region)}
    order by c.name`),
});
