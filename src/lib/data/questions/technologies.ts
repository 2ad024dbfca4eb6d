import type { Question } from '#lib/domain/question.ts';
import { text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/** Every technology of O*NET, with how many occupations with pay use it, the most used first. */
export const technologies = (): Question => ({
  id: 'technologies',
  parameters: {},
  reads: reads('us_occupations', 'us_oews_national', 'us_technology_skills'),
  columns: [
    text('technology', 'Technology'),
    { name: 'occupations', label: 'Occupations', kind: 'count' },
  ],
  statement: statementOf(sql`
    select t.technology, count(distinct n.soc_code)::integer as occupations
    from us_technology_skills t
    join us_occupations o on o.soc_code = t.soc_code
    join us_oews_national n on n.soc_code = o.oews_code
      and n.level = 'detailed' and n.year = (select max(year) from us_oews_national)
    group by t.technology
    order by occupations desc, lower(t.technology), t.technology`),
});
