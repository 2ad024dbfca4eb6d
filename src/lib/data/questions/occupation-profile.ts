import type { Question } from '#lib/domain/question.ts';
import { code, hidden, ratio, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/** What an occupation is: its place in the SOC, and the occupations a combined code stands for. */
export const occupationProfile = ({ soc }: { soc: string }): Question => ({
  id: 'occupation-profile',
  parameters: { soc },
  reads: reads('us_oews_national', 'us_occupations'),
  columns: [
    code('soc_code', 'SOC code'),
    text('title', 'Occupation'),
    text('level', 'Level'),
    code('major_code', 'Major group'),
    text('major_title', 'Major group title'),
    code('minor_code', 'Minor group'),
    text('minor_title', 'Minor group title'),
    code('broad_code', 'Broad group'),
    text('broad_title', 'Broad group title'),
    ratio('job_zone', 'O*NET job zone'),
    hidden('oews_combined'),
    text('stands_for', 'Occupations it stands for'),
    text('pay_basis', 'Pay basis'),
  ],
  statement: statementOf(sql`
    with recursive above as (
      select parent_code as soc_code from us_occupations where soc_code = ${soc}
      union all
      select o.parent_code from us_occupations o join above on above.soc_code = o.soc_code
    ),
    groups as (
      select o.soc_code, o.title, o.level
      from above
      join us_occupations o on o.soc_code = above.soc_code
    ),
    members as (
      select string_agg(title, '; ' order by soc_code) as titles
      from us_occupations
      where oews_code = ${soc} and soc_code <> ${soc} and level = 'detailed'
    )
    select
      n.soc_code,
      n.title,
      n.level,
      (select soc_code from groups where level = 'major') as major_code,
      (select title from groups where level = 'major') as major_title,
      (select soc_code from groups where level = 'minor') as minor_code,
      (select title from groups where level = 'minor') as minor_title,
      (select soc_code from groups where level = 'broad') as broad_code,
      (select title from groups where level = 'broad') as broad_title,
      o.job_zone::integer as job_zone,
      o.oews_combined,
      (select titles from members) as stands_for,
      n.pay_basis
    from us_oews_national n
    join us_occupations o on o.soc_code = n.soc_code
    where n.soc_code = ${soc} and n.year = (select max(year) from us_oews_national)`),
});
