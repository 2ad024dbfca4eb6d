import type { Question } from '#lib/domain/question.ts';
import { hidden, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

const parts = sql`
      (values
        (1, 'All items'), (2, 'Goods'), (3, 'Housing'), (4, 'Utilities'), (5, 'Other services')
      )`;

/**
 * What is dear and what is cheap in an area: its regional price parities by kind of spending, of the
 * newest year that has all of them, beside the nation's. No rows for an area without them.
 */
export const areaPriceParts = ({ area }: { area: string }): Question => ({
  id: 'area-price-parts',
  parameters: { area },
  reads: reads('us_areas', 'us_regional_price_parities'),
  columns: [
    text('part', 'Prices of'),
    { name: 'price_level', label: 'Price level here', kind: 'index', unit: 'US = 100' },
    { name: 'nation', label: 'Price level of the nation', kind: 'index', unit: 'US = 100' },
    { name: 'year', label: 'Year', kind: 'year' },
    hidden('area_name'),
    hidden('area_kind'),
  ],
  statement: statementOf(sql`
    with own as (
      select * from us_regional_price_parities
      where area_code = ${area} and goods is not null and housing is not null
        and utilities is not null and other_services is not null
      order by year desc
      limit 1
    ),
    parts (nth, part) as (select * from ${parts})
    select
      p.part,
      [o.all_items, o.goods, o.housing, o.utilities, o.other_services][p.nth]::double as price_level,
      [n.all_items, n.goods, n.housing, n.utilities, n.other_services][p.nth]::double as nation,
      o.year::integer as year,
      a.name as area_name,
      a.kind as area_kind
    from own o
    cross join parts p
    join us_areas a on a.area_code = o.area_code
    join us_regional_price_parities n on n.area_code = '99' and n.year = o.year
    order by p.nth`),
});
