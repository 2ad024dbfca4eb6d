import type { Question } from '#lib/domain/question.ts';
import { code, ratio, text, year } from '../columns.ts';
import { reads } from '../oews.ts';
import { firstYearAbroad, hasPay } from '../pay-abroad-years.ts';
import { inPresentCurrency } from '../ppp-factors.ts';
import { sql, statementOf } from '../sql.ts';

/** The purchasing power parities of each year, of the countries that pay is published for. */
export const purchasingPowerByYear = (): Question => ({
  id: 'purchasing-power-by-year',
  parameters: {},
  reads: reads(
    'international_countries',
    'international_pay',
    'money_exchange_rates_latest',
    'money_ppp',
  ),
  columns: [
    year('year', 'Year'),
    code('country_iso2', 'Country code'),
    text('country', 'Country'),
    code('currency', 'Currency'),
    ratio('units', 'Local currency per international dollar', 'local currency'),
  ],
  statement: statementOf(sql`
    select
      p.year::integer as year,
      c.iso2 as country_iso2,
      c.name as country,
      c.currency,
      p.lcu_per_international_dollar::double as units
    from money_ppp p
    join international_countries c on c.iso2 = p.iso2
    left join money_exchange_rates_latest x on x.currency = c.currency
    where p.year >= ${firstYearAbroad}
      and p.lcu_per_international_dollar is not null
      and ${hasPay}
      and ${inPresentCurrency}
    order by p.year, c.iso2`),
});
