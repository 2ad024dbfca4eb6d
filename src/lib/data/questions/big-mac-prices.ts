import type { Question } from '#lib/domain/question.ts';
import { bigMacByCountry } from '../big-mac-by-country.ts';
import { code, ratio, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/** The newest Big Mac price of every country, with its date. */
export const bigMacPrices = (): Question => ({
  id: 'big-mac-prices',
  parameters: {},
  reads: reads('international_countries', 'money_big_mac'),
  columns: [
    code('country_iso2', 'Country code'),
    text('country', 'Country'),
    { name: 'price_date', label: 'Date', kind: 'date' },
    code('currency', 'Currency'),
    ratio('local_price', 'Price of a Big Mac', 'in its currency'),
  ],
  statement: statementOf(sql`
    with price as (${bigMacByCountry}
    )
    select
      c.iso2 as country_iso2,
      c.name as country,
      price.date as price_date,
      price.currency,
      price.local_price
    from price
    join international_countries c on c.iso2 = price.iso2
    order by c.iso2`),
});
