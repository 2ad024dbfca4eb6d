import { euroArea } from './euro-area.ts';
import { join, sql, type Sql } from './sql.ts';

/**
 * A subquery `(iso2, date, currency, local_price)`: the newest Big Mac price of every country. A
 * member of the euro area without a price of its own at the newest date has that of the euro area.
 */
export const bigMacByCountry: Sql = sql`
      select
        c.iso2,
        coalesce(euro.date, own.date)::varchar as date,
        coalesce(euro.currency, own.currency) as currency,
        coalesce(euro.local_price, own.local_price)::double as local_price
      from international_countries c
      left join (
        select *, row_number() over (partition by iso3 order by date desc) as age from money_big_mac
      ) own on own.iso3 = c.iso3 and own.age = 1
      left join (
        select * from money_big_mac where iso3 = 'EUZ' order by date desc limit 1
      ) euro on c.iso2 in (${join(euroArea)}) and (own.date is null or own.date < euro.date)
      where own.date is not null or euro.date is not null`;
