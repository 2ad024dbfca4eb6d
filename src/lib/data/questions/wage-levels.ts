import type { MoneyUnit, Question } from '#lib/domain/question.ts';
import { code, employment, hidden, money, text } from '../columns.ts';
import { partOf, reads } from '../oews.ts';
import { sql, statementOf, type Sql } from '../sql.ts';

const unit: MoneyUnit = {
  currency: 'USD',
  period: { column: 'pay_unit' },
  area: { column: 'area_code' },
  basis: { column: 'pay_basis' },
};

/**
 * The Department of Labor's wage levels I to IV of an occupation: for one metropolitan or
 * nonmetropolitan area; for a state, those of its areas; for the nation (`99`), those of the ten
 * areas with the most jobs in the occupation. Most jobs first.
 *
 * The Department uses detailed SOC codes. Those under a combined OEWS code all carry the same
 * figures, so the first of them stands for it.
 */
export const wageLevels = ({ soc, area }: { soc: string; area: string }): Question => ({
  id: 'wage-levels',
  parameters: { soc, area },
  reads: [
    ...reads('us_areas', 'us_occupations', 'us_oews_national'),
    partOf('us_oews_metro', soc),
    partOf('us_prevailing_wage_levels', soc),
  ],
  columns: [
    code('area_code', 'Area code'),
    text('area_name', 'Area'),
    hidden('area_kind'),
    employment,
    money('level_1', 'Level I, entry', unit),
    money('level_2', 'Level II, qualified', unit),
    money('level_3', 'Level III, experienced', unit),
    money('level_4', 'Level IV, fully competent', unit),
    text('fallback', 'Same figures as'),
    hidden('inferred_fallback'),
    text('program_year', 'Wage year'),
    code('levels_code', 'SOC code of the levels'),
    hidden('pay_unit'),
    hidden('pay_basis'),
  ],
  statement: statementOf(sql`
    select
      m.area_code,
      m.name as area_name,
      m.kind as area_kind,
      a.employment::integer as employment,
      l.level_1::double as level_1,
      l.level_2::double as level_2,
      l.level_3::double as level_3,
      l.level_4::double as level_4,
      case l.inferred_fallback
        when 'state' then 'other areas of the state'
        when 'multistate' then 'areas of two to four states'
        when 'national' then 'areas of five states or more'
      end as fallback,
      l.inferred_fallback,
      l.program_year,
      l.soc_code as levels_code,
      l.pay_unit,
      n.pay_basis
    from us_prevailing_wage_levels l
    join us_areas m on m.area_code = l.area_code
    join us_oews_national n
      on n.soc_code = ${soc} and n.year = (select max(year) from us_oews_national)
    left join us_oews_metro a
      on a.area_code = l.area_code and a.soc_code = n.soc_code and a.year = n.year
    where l.program_year = (select max(program_year) from us_prevailing_wage_levels)
      and l.soc_code = (
        select min(soc_code) from us_occupations
        where oews_code = ${soc} and level = 'detailed' and not oews_combined
      )${areasIn(area)}`),
});

function areasIn(area: string): Sql {
  const mostJobs = sql`
    order by a.employment desc nulls last, m.area_code`;
  if (area === '99')
    return sql`${mostJobs}
    limit 10`;
  if (area.length > 2) return sql` and m.area_code = ${area}`;
  return sql`
      and contains(
        '|' || m.usps || '|',
        (select '|' || usps || '|' from us_areas where area_code = ${area})
      )${mostJobs}`;
}
