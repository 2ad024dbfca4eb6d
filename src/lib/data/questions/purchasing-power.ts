import type { Question } from '#lib/domain/question.ts';
import { code, ratio, text, year } from '../columns.ts';
import { reads } from '../oews.ts';
import { pppFactors } from '../ppp-factors.ts';
import { sql, statementOf } from '../sql.ts';

/** The newest purchasing power parity of every country: for gross domestic product, not for pay. */
export const purchasingPower = (): Question => ({
  id: 'purchasing-power',
  parameters: {},
  reads: reads('international_countries', 'money_exchange_rates_latest', 'money_ppp'),
  columns: [
    code('country_iso2', 'Country code'),
    text('country', 'Country'),
    code('currency', 'Currency'),
    year('year', 'Year'),
    ratio('units', 'Local currency per international dollar', 'local currency'),
  ],
  statement: statementOf(sql`
    with ppp as (${pppFactors}
    )
    select
      c.iso2 as country_iso2,
      c.name as country,
      c.currency,
      ppp.year::integer as year,
      ppp.units::double as units
    from ppp
    join international_countries c on c.iso2 = ppp.iso2
    order by c.iso2`),
});
