import type { Question } from '#lib/domain/question.ts';
import { code, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/** The job titles that lead to an occupation, in alphabetical order. */
export const alternateTitles = ({ soc }: { soc: string }): Question => ({
  id: 'alternate-titles',
  parameters: { soc },
  reads: reads('us_occupation_titles'),
  columns: [text('title', 'Job title'), code('soc_code', 'SOC code'), text('source', 'Source')],
  statement: statementOf(sql`
    select
      title,
      min(soc_code) as soc_code,
      case arg_min(source, soc_code)
        when 'onet_alternate' then 'O*NET alternate title'
        when 'onet_reported' then 'O*NET reported title'
        else 'BLS sample title'
      end as source
    from us_occupation_titles
    where oews_code = ${soc}
    group by title
    order by lower(title), title`),
});
