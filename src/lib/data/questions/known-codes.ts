import type { Question } from '#lib/domain/question.ts';
import { code, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/**
 * Every code that a reader's table can be joined by, as it may be written there: SOC codes; areas by code, states also by
 * their postal code and name; countries by ISO 3166-1 alpha-2, alpha-3 and name; currencies by ISO 4217.
 */
export const knownCodes = (): Question => ({
  id: 'known-codes',
  parameters: {},
  reads: [
    ...reads('us_occupations'),
    ...reads('us_areas'),
    ...reads('international_countries'),
    ...reads('money_exchange_rates_latest'),
  ],
  columns: [text('kind', 'Kind'), text('written', 'As written'), code('code', 'Code')],
  statement: statementOf(sql`
    select 'occupation' as kind, soc_code as written, soc_code as code from us_occupations
    union
    select 'area', area_code, area_code from us_areas
    union
    select 'area', unnest([usps, upper(name)]), area_code
    from us_areas
    where kind in ('state', 'territory')
    union
    select 'country', unnest([iso2, iso3, upper(name)]), iso2 from international_countries
    union
    select 'currency', currency, currency from money_exchange_rates_latest
    order by kind, written, code`),
});
