import type { Question } from '#lib/domain/question.ts';
import { code, hidden, persons, text } from '../columns.ts';
import { finestPlace, marketReads, marketTables } from '../payroll/market.ts';
import { sql, statementOf } from '../sql.ts';

/**
 * What of a payroll has no market, most people first: jobs without an occupation, places without an area,
 * and jobs at places for which nobody publishes a figure. Who has neither occupation nor place is in both
 * of the first two.
 */
export const payrollUnmatched = ({ desk }: { desk: number }): Question => ({
  id: 'payroll-unmatched',
  parameters: { desk },
  reads: marketReads,
  columns: [
    text('why_none', 'Why there is no figure'),
    text('job_title', 'Job title'),
    code('soc_code', 'SOC code'),
    text('occupation', 'Occupation'),
    text('location', 'Location'),
    persons('people', 'People'),
    hidden('name'),
  ],
  statement: statementOf(sql`
    with${marketTables({ ageing: 1, weights: finestPlace })},
    missing as (
      select 'no occupation' as why_none, job_title, null as soc_code, null as occupation,
        null as location, people
      from market where soc_code is null
      union all
      select 'no place', null, null, null, w.location, w.people
      from wanted w where w.area_kind is null and w.state_code is null
      union all
      select why_none, job_title, soc_code, occupation, location, people
      from market where why_none = 'no figure'
    )
    select why_none, job_title, soc_code, occupation, location, sum(people)::integer as people,
      coalesce(nullif(concat_ws(', ', nullif(job_title, ''), nullif(location, '')), ''), why_none)
        as name
    from missing
    group by why_none, job_title, soc_code, occupation, location
    order by people desc, why_none, job_title, location`),
});
