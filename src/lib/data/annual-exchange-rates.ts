import { euroEntries } from './euro-entry.ts';
import { join, sql, type Sql } from './sql.ts';

const entries = join(
  euroEntries.map(
    ({ iso2, year, former, perEuro }) =>
      sql`
          (${iso2}::varchar, ${year}::integer, ${former}::varchar, ${perEuro}::double)`,
  ),
);

/**
 * A subquery `(iso2, year, units_per_usd, rate_currency)`: the market rate of a country's money, the
 * mean of the twelve monthly averages; a year that lacks a month is left out.
 *
 * The unit is the country's present money, as in the purchasing power parities. Before a country took
 * the euro it is therefore the rate of its former money ÷ the fixed units of that money to one euro;
 * `rate_currency` says whose rate it was. A country without a monthly rate has no rows; the United
 * States has 1. The months are added in their order, so that every engine has the same last digit.
 */
export const annualExchangeRates: Sql = sql`
      with entry (iso2, year, former, per_euro) as (
        values ${entries}
      ),
      monthly as (
        select month, left(month, 4)::integer as year, currency, units_per_usd
        from money_exchange_rates_monthly
      )
      select c.iso2, m.year, m.currency as rate_currency,
        avg(m.units_per_usd order by m.month) / case when m.currency = c.currency then 1 else max(e.per_euro) end
          as units_per_usd
      from international_countries c
      left join entry e on e.iso2 = c.iso2
      join monthly m
        on m.currency = case when m.year < e.year then e.former else c.currency end
      group by c.iso2, c.currency, m.year, m.currency
      having count(*) = 12
      union all
      select distinct 'US', year, 'USD', 1 from monthly`;
