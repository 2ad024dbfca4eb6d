import type { Question } from '#lib/domain/question.ts';
import { code, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { priceLevels } from '../price-levels.ts';
import { sql, statementOf } from '../sql.ts';
import { worldRegion } from '../world-region.ts';

/**
 * Every country whose pay by occupation is in the tables, the United States among them: one page each.
 * `price_years` counts the years in which its price level is known; with none it can be no base.
 */
export const countryPages = (): Question => ({
  id: 'country-pages',
  parameters: {},
  reads: reads(
    'international_countries',
    'international_publications',
    'money_exchange_rates_monthly',
    'money_ppp',
  ),
  columns: [
    text('country', 'Country'),
    code('country_iso2', 'Country code'),
    code('region', 'World region'),
    { name: 'price_years', label: 'Years with a price level', kind: 'count', unit: 'years' },
  ],
  statement: statementOf(sql`
    with levels as (${priceLevels}
    )
    select
      c.name as country,
      c.iso2 as country_iso2,
      ${worldRegion} as region,
      (select count(*) from levels where levels.iso2 = c.iso2)::integer as price_years
    from international_countries c
    where c.iso2 = 'US' or c.iso2 in (select country_iso2 from international_publications)
    order by c.name`),
});
