import type { Question } from '#lib/domain/question.ts';
import { code, text, year } from '../columns.ts';
import { reads } from '../oews.ts';
import { priceLevels } from '../price-levels.ts';
import { sql, statementOf } from '../sql.ts';
import { worldRegion } from '../world-region.ts';

/**
 * What a country is, and how dear it was in the newest year with a parity and a full year of market
 * rates: 100 × PPP ÷ market rate, United States = 100. Without a market rate the level stays empty.
 */
export const countryProfile = ({ country }: { country: string }): Question => ({
  id: 'country-profile',
  parameters: { country },
  reads: reads('international_countries', 'money_exchange_rates_monthly', 'money_ppp'),
  columns: [
    text('country', 'Country'),
    code('country_iso2', 'Country code'),
    code('region', 'World region'),
    text('subregion', 'Part of the world (UN M49)'),
    code('currency', 'Currency'),
    year('price_year', 'Price level of'),
    { name: 'price_level', label: 'Price level', kind: 'index', unit: 'US = 100' },
  ],
  statement: statementOf(sql`
    with levels as (${priceLevels}
    )
    select
      c.name as country,
      c.iso2 as country_iso2,
      ${worldRegion} as region,
      c.subregion,
      c.currency,
      l.year::integer as price_year,
      round(l.price_level, 1)::double as price_level
    from international_countries c
    left join levels l on l.iso2 = c.iso2
    where c.iso2 = ${country}
    order by l.year desc nulls last
    limit 1`),
});
