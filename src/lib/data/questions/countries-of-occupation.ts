import type { Question } from '#lib/domain/question.ts';
import type { WorldRegion } from '#lib/domain/region.ts';
import { code, hidden, money, payColumns, text, year } from '../columns.ts';
import { payAbroad } from '../pay-abroad.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';
import { inWorldRegion, worldRegion } from '../world-region.ts';

const unit = {
  currency: { column: 'currency' },
  period: { column: 'pay_period' },
  country: { column: 'country_iso2' },
} as const;

const absenceOf = {
  p10: 'tail_absence',
  p25: 'quartile_absence',
  p50: 'p50_absence',
  p75: 'quartile_absence',
  p90: 'tail_absence',
  mean: 'mean_absence',
} as const;

interface CountriesOfOccupation {
  readonly soc: string;
  readonly region?: WorldRegion | null;
}

/**
 * Pay abroad for what ISCO-08 calls this occupation: of each publication the newest whole-country row
 * for both sexes, of the group nearest to the occupation (`depth` digits of its ISCO-08 unit group).
 * Publications differ in measure, population and year; each row says its own.
 */
export const countriesOfOccupation = ({ soc, region = null }: CountriesOfOccupation): Question => ({
  id: 'countries-of-occupation',
  parameters: { soc, region },
  reads: reads(
    'international_countries',
    'international_crosswalks',
    'international_isco08',
    'international_pay',
    'international_publications',
    'international_soc2018_isco08',
    'us_occupations',
  ),
  columns: [
    code('country_iso2', 'Country code'),
    text('country', 'Country'),
    code('region', 'World region'),
    text('publisher', 'Publisher'),
    year('year', 'Year'),
    text('measure', 'Measure'),
    ...payColumns(unit, (statistic) => ({ absence: { column: absenceOf[statistic] } })),
    money('pay_low', 'Low', unit, { absence: { column: 'range_absence' } }),
    money('pay_high', 'High', unit, { absence: { column: 'range_absence' } }),
    text('occupation_title', 'Occupation as published'),
    code('occupation_code', 'Code as published'),
    code('isco08', 'ISCO-08 group'),
    text('isco_title', 'ISCO-08 group title'),
    { name: 'depth', label: 'Digits of ISCO-08 that match', kind: 'count' },
    { name: 'other_groups', label: 'Other groups as near', kind: 'count' },
    text('gross_or_net', 'Gross or net'),
    text('population', 'Population'),
    code('currency', 'Currency'),
    code('pay_period', 'Published per'),
    text('flag', 'Flag'),
    code('publication_id', 'Publication'),
    hidden('country_and_group'),
    hidden('tail_absence'),
    hidden('quartile_absence'),
    hidden('p50_absence'),
    hidden('mean_absence'),
    hidden('range_absence'),
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
      b.measure,
      a.p10::double as pay_p10,
      a.p25::double as pay_p25,
      a.p50::double as pay_p50,
      a.p75::double as pay_p75,
      a.p90::double as pay_p90,
      a.mean::double as pay_mean,
      a.low::double as pay_low,
      a.high::double as pay_high,
      coalesce(a.occupation_title_en, a.occupation_title) as occupation_title,
      a.occupation_code,
      a.linked_isco as isco08,
      i.title as isco_title,
      length(a.linked_isco)::integer as depth,
      (a.groups_as_near - 1)::integer as other_groups,
      b.gross_or_net,
      b.population,
      a.currency,
      a.pay_period,
      a.flag,
      a.publication_id,
      c.name || case when length(a.linked_isco) = 4 then '' else ' · ' || coalesce(i.title, '') end
        as country_and_group,
      case when a.has_tails then 'suppressed' else 'not_collected' end as tail_absence,
      case when a.has_quartiles then 'suppressed' else 'not_collected' end as quartile_absence,
      case when a.has_p50 then 'suppressed' else 'not_collected' end as p50_absence,
      case when a.has_mean then 'suppressed' else 'not_collected' end as mean_absence,
      case when a.has_range then 'suppressed' else 'not_collected' end as range_absence
    from abroad a
    join international_publications b on b.publication_id = a.publication_id
    join international_countries c on c.iso2 = a.country_iso2
    left join international_isco08 i on i.code = a.linked_isco
    where true${inWorldRegion(region)}
    order by c.name, a.publication_id`),
});
