import { sql, type Sql } from './sql.ts';

/**
 * A condition on a parity `p` of a country `c`, with the latest rate `x` of its currency: that it is in
 * the country's present currency. It is not for Bulgaria, whose parities are still in lev, and where it is
 * less than a twentieth of the market rate or more than twice it (Liberia's is in US dollars, Somalia's
 * in an older shilling).
 */
export const inPresentCurrency: Sql = sql`p.iso2 <> 'BG'
        and p.lcu_per_international_dollar / coalesce(x.units_per_usd, 1) between 0.05 and 2`;

/**
 * A subquery `(iso2, year, currency, units)`: the newest purchasing power parity of every country. Left
 * out are factors more than two years older than the newest, and those that are not in the country's
 * present currency.
 */
export const pppFactors: Sql = sql`
      select p.iso2, p.year, c.currency, p.lcu_per_international_dollar as units
      from money_ppp p
      join (select iso2, max(year) as year from money_ppp group by iso2) newest
        on newest.iso2 = p.iso2 and newest.year = p.year
      join international_countries c on c.iso2 = p.iso2
      left join money_exchange_rates_latest x on x.currency = c.currency
      where p.year >= (select max(year) from money_ppp) - 2
        and ${inPresentCurrency}`;
