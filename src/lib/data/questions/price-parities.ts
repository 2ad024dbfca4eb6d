import type { Question } from '#lib/domain/question.ts';
import { code, text, year } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/** The newest regional price parity, all items, of every US area that has one. */
export const priceParities = (): Question => ({
  id: 'price-parities',
  parameters: {},
  reads: reads('us_areas', 'us_regional_price_parities'),
  columns: [
    code('area_code', 'Area code'),
    text('area_name', 'Area'),
    year('year', 'Year'),
    { name: 'all_items', label: 'Price level, all items', kind: 'index', unit: 'US = 100' },
  ],
  statement: statementOf(sql`
    select
      a.area_code,
      a.name as area_name,
      max(r.year)::integer as year,
      arg_max(r.all_items, r.year)::double as all_items
    from us_regional_price_parities r
    join us_areas a on a.area_code = r.area_code
    where r.all_items is not null
    group by a.area_code, a.name
    order by a.area_code`),
});
