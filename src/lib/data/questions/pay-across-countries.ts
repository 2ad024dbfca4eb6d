import type { MoneyUnit, Question } from '#lib/domain/question.ts';
import type { WorldRegion } from '#lib/domain/region.ts';
import { bigMacByCountry } from '../big-mac-by-country.ts';
import { code, money, text, year } from '../columns.ts';
import { reads } from '../oews.ts';
import { pppFactors } from '../ppp-factors.ts';
import { significant } from '../significant.ts';
import { sql, statementOf } from '../sql.ts';
import { inWorldRegion, worldRegion } from '../world-region.ts';

const unit: MoneyUnit = { currency: { column: 'currency' }, period: 'year' };
const missing = { absence: 'not_collected', approximate: true } as const;

interface PayAcrossCountries {
  /** US dollars a year. */
  readonly amount: number;
  readonly region?: WorldRegion | null;
}

/**
 * What a pay is in every country, in the currency there: at the market rate; by purchasing power
 * parity and by the Big Mac, the pay that buys as much there as the amount does in the United States.
 * Three significant digits; a measure that a country does not have stays empty.
 */
export const payAcrossCountries = ({ amount, region = null }: PayAcrossCountries): Question => ({
  id: 'pay-across-countries',
  parameters: { amount, region },
  reads: reads(
    'international_countries',
    'money_big_mac',
    'money_exchange_rates_latest',
    'money_ppp',
  ),
  columns: [
    code('country_iso2', 'Country code'),
    text('country', 'Country'),
    code('region', 'World region'),
    code('currency', 'Currency'),
    money('pay_exchange', 'At the market rate', unit, missing),
    money('pay_ppp', 'By purchasing power parity', unit, missing),
    money('pay_big_mac', 'By the Big Mac', unit, missing),
    { name: 'rate_date', label: 'Market rate of', kind: 'date' },
    year('ppp_year', 'Parity of'),
    { name: 'big_mac_date', label: 'Big Mac of', kind: 'date' },
  ],
  statement: statementOf(sql`
    with ppp as (${pppFactors}
    ),
    price as (${bigMacByCountry}
    ),
    here as (select * from price where iso2 = 'US')
    select
      c.iso2 as country_iso2,
      c.name as country,
      ${worldRegion} as region,
      c.currency,
      ${significant(sql`${amount}::double * rate.units_per_usd`)} as pay_exchange,
      ${significant(sql`${amount}::double * ppp.units`)} as pay_ppp,
      ${significant(sql`${amount}::double * price.local_price / here.local_price`)} as pay_big_mac,
      rate.date::varchar as rate_date,
      ppp.year::integer as ppp_year,
      price.date as big_mac_date
    from international_countries c
    cross join here
    left join money_exchange_rates_latest rate on rate.currency = c.currency
    left join ppp on ppp.iso2 = c.iso2
    left join price
      on price.iso2 = c.iso2 and price.currency = c.currency and price.date = here.date
    where c.iso2 <> 'US'${inWorldRegion(region)}
    order by c.name`),
});
