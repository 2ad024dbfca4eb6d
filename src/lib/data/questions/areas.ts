import type { Question } from '#lib/domain/question.ts';
import { code, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/** Every US area of the tables, for the pickers: the nation, states, territories, metros, the rest. */
export const areas = (): Question => ({
  id: 'areas',
  parameters: {},
  reads: reads('us_areas'),
  columns: [
    code('area_code', 'Area code'),
    text('area_name', 'Area'),
    text('area_kind', 'Kind'),
    code('usps', 'States'),
    text('census_region', 'Census region'),
  ],
  statement: statementOf(sql`
    select area_code, name as area_name, kind as area_kind, usps, census_region
    from us_areas
    order by
      case kind when 'nation' then 1 when 'state' then 2 when 'territory' then 3 when 'metro' then 4
        else 5 end,
      name`),
});
