import type { Question } from '#lib/domain/question.ts';
import { code, ratio, year } from '../columns.ts';
import { reads } from '../oews.ts';
import { firstYearAbroad } from '../pay-abroad-years.ts';
import { sql, statementOf } from '../sql.ts';

/**
 * The mean exchange rate of every currency in each year that pay abroad is published for: of the monthly
 * rates, each month counting the same.
 */
export const exchangeRatesByYear = (): Question => ({
  id: 'exchange-rates-by-year',
  parameters: {},
  reads: reads('international_pay', 'money_exchange_rates_monthly'),
  columns: [
    year('year', 'Year'),
    code('currency', 'Currency'),
    ratio('units_per_usd', 'Mean units per US dollar', 'units per USD'),
    { name: 'months', label: 'Months in the mean', kind: 'count', unit: 'months' },
  ],
  statement: statementOf(sql`
    with monthly as (
      select left(month::varchar, 4)::integer as year, currency, units_per_usd
      from money_exchange_rates_monthly
    )
    select
      year,
      currency,
      avg(units_per_usd)::double as units_per_usd,
      count(*)::integer as months
    from monthly
    where year >= ${firstYearAbroad}
    group by year, currency
    order by year, currency`),
});
