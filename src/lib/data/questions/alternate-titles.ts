import type { Question } from '#lib/domain/question.ts';
import { code, hidden, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { empty, sql, statementOf } from '../sql.ts';

interface AlternateTitles {
  readonly soc: string;
  /** Only the first so many. */
  readonly first?: number | null;
}

/** The job titles that lead to an occupation, in alphabetical order. */
export const alternateTitles = ({ soc, first = null }: AlternateTitles): Question => ({
  id: 'alternate-titles',
  parameters: { soc, first },
  reads: reads('us_occupation_titles'),
  columns: [
    text('title', 'Job title'),
    code('soc_code', 'SOC code'),
    text('source', 'Source'),
    hidden('total', 'count'),
  ],
  statement: statementOf(sql`
    select
      title,
      min(soc_code) as soc_code,
      case arg_min(source, soc_code)
        when 'onet_alternate' then 'O*NET alternate title'
        when 'onet_reported' then 'O*NET reported title'
        else 'BLS sample title'
      end as source,
      (count(*) over ())::integer as total
    from us_occupation_titles
    where oews_code = ${soc}
    group by title
    order by lower(title), title${
      first === null
        ? empty
        : sql`
    limit ${first}`
    }`),
});
