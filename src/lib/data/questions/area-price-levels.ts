import type { Column, Question } from '#lib/domain/question.ts';
import { hidden, year } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

const index = (name: string, label: string): Column => ({
  name,
  label,
  kind: 'index',
  unit: 'US = 100',
});

/**
 * How an area's prices compare with the nation's, year by year, by regional price parities: states
 * since 2008, metropolitan areas in the two newest years, of which the newest has no parts yet. No rows
 * for an area without a parity.
 */
export const areaPriceLevels = ({ area }: { area: string }): Question => ({
  id: 'area-price-levels',
  parameters: { area },
  reads: reads('us_areas', 'us_regional_price_parities'),
  columns: [
    year('year', 'Year'),
    index('all_items', 'All items'),
    index('goods', 'Goods'),
    index('housing', 'Housing'),
    index('utilities', 'Utilities'),
    index('other_services', 'Other services'),
    hidden('area_name'),
    hidden('area_kind'),
  ],
  statement: statementOf(sql`
    select
      r.year::integer as year,
      r.all_items::double as all_items,
      r.goods::double as goods,
      r.housing::double as housing,
      r.utilities::double as utilities,
      r.other_services::double as other_services,
      a.name as area_name,
      a.kind as area_kind
    from us_regional_price_parities r
    join us_areas a on a.area_code = r.area_code
    where r.area_code = ${area}
    order by r.year`),
});
