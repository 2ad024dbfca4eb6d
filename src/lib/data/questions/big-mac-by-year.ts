import type { Question } from '#lib/domain/question.ts';
import { code, ratio, text, year } from '../columns.ts';
import { euroSince } from '../euro-area.ts';
import { reads } from '../oews.ts';
import { firstYearAbroad, hasPay } from '../pay-abroad-years.ts';
import { join, sql, statementOf, type Sql } from '../sql.ts';

/**
 * The Big Mac prices of the last date of each year, of the countries that pay is published for. A
 * country that had the euro by then, without a price of its own, has that of the euro area.
 */
export const bigMacByYear = (): Question => ({
  id: 'big-mac-by-year',
  parameters: {},
  reads: reads('international_countries', 'international_pay', 'money_big_mac'),
  columns: [
    year('year', 'Year'),
    { name: 'price_date', label: 'Date', kind: 'date' },
    code('country_iso2', 'Country code'),
    text('country', 'Country'),
    code('currency', 'Currency'),
    ratio('local_price', 'Price of a Big Mac', 'in its currency'),
  ],
  statement: statementOf(sql`
    with euro_since (iso2, year) as (
      values ${join(Object.entries(euroSince).map(member))}
    ),
    last_dates as (
      select left(date::varchar, 4)::integer as year, max(date) as date
      from money_big_mac
      group by 1
    )
    select
      last.year,
      last.date::varchar as price_date,
      c.iso2 as country_iso2,
      c.name as country,
      coalesce(own.currency, euro.currency) as currency,
      coalesce(own.local_price, euro.local_price)::double as local_price
    from last_dates last
    cross join international_countries c
    left join money_big_mac own on own.iso3 = c.iso3 and own.date = last.date
    left join euro_since member on member.iso2 = c.iso2 and member.year <= last.year
    left join money_big_mac euro
      on euro.iso3 = 'EUZ' and euro.date = last.date and member.iso2 is not null
    where last.year >= ${firstYearAbroad}
      and ${hasPay}
      and coalesce(own.local_price, euro.local_price) is not null
    order by last.year, c.iso2`),
});

const member = ([iso2, year]: [string, number]): Sql => sql`(${iso2}::varchar, ${year}::integer)`;
