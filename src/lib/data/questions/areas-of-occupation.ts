import type { Question } from '#lib/domain/question.ts';
import { code, text } from '../columns.ts';
import { partOf, reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/** The states and local areas that publish a median of an occupation. */
export const areasOfOccupation = ({ soc }: { soc: string }): Question => ({
  id: 'areas-of-occupation',
  parameters: { soc },
  reads: [...reads('us_areas', 'us_oews_state'), partOf('us_oews_metro', soc)],
  columns: [
    code('area_code', 'Area code'),
    text('area_name', 'Area'),
    text('area_kind', 'Kind'),
    code('usps', 'States'),
  ],
  statement: statementOf(sql`
    select a.area_code, a.name as area_name, a.kind as area_kind, a.usps
    from us_areas a
    where a.area_code in (
      select area_code from us_oews_state
      where soc_code = ${soc} and coalesce(annual_p50, hourly_p50) is not null
      union
      select area_code from us_oews_metro where soc_code = ${soc} and annual_p50 is not null
    )
    order by
      case a.kind when 'state' then 1 when 'territory' then 2 when 'metro' then 3 else 4 end,
      a.name`),
});
