import type { Question } from '#lib/domain/question.ts';
import { code, ratio } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/** The newest market rate of every currency in use. */
export const latestExchangeRates = (): Question => ({
  id: 'latest-exchange-rates',
  parameters: {},
  reads: reads('money_exchange_rates_latest'),
  columns: [
    code('currency', 'Currency'),
    { name: 'rate_date', label: 'Date', kind: 'date' },
    ratio('units_per_usd', 'Units per US dollar', 'units per USD'),
  ],
  statement: statementOf(sql`
    select currency, date::varchar as rate_date, units_per_usd::double as units_per_usd
    from money_exchange_rates_latest
    order by currency`),
});
