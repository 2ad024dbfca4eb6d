import type { Question } from '#lib/domain/question.ts';
import { year } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/** The CPI-U of every May, the month that OEWS refers to, and of the newest month. */
export const consumerPrices = (): Question => ({
  id: 'consumer-prices',
  parameters: {},
  reads: reads('us_cpi_u'),
  columns: [
    { name: 'price_month', label: 'Month', kind: 'month' },
    year('year', 'Year'),
    { name: 'price_index', label: 'CPI-U', kind: 'index', unit: '1982–84 = 100' },
  ],
  statement: statementOf(sql`
    select
      month::varchar as price_month,
      left(month::varchar, 4)::integer as year,
      index::double as price_index
    from us_cpi_u
    where month::varchar like '%-05' or month = (select max(month) from us_cpi_u)
    order by month`),
});
