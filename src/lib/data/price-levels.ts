import { annualExchangeRates } from './annual-exchange-rates.ts';
import { sql, type Sql } from './sql.ts';

/**
 * A subquery `(iso2, year, units_per_usd, rate_currency, ppp, price_level)`: how dear a country is
 * beside the United States, in every year with a parity and a full year of market rates.
 *
 * Price level = 100 × purchasing power parity ÷ market rate, both in units of the country's money for
 * one dollar (World Bank, International Comparison Program: price level ratio, PA.NUS.PPPC.RF).
 */
export const priceLevels: Sql = sql`
      with rate as (${annualExchangeRates}
      )
      select p.iso2, p.year::integer as year, rate.units_per_usd, rate.rate_currency,
        p.lcu_per_international_dollar as ppp,
        100 * p.lcu_per_international_dollar / rate.units_per_usd as price_level
      from money_ppp p
      join rate on rate.iso2 = p.iso2 and rate.year = p.year
      where p.lcu_per_international_dollar is not null`;
