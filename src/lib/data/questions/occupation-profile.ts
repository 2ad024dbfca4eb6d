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
    with groups as (
      select
        max(g.soc_code) filter (where g.level = 'major') as major_code,
        max(g.title) filter (where g.level = 'major') as major_title,
        max(g.soc_code) filter (where g.level = 'minor') as minor_code,
        max(g.title) filter (where g.level = 'minor') as minor_title,
        max(g.soc_code) filter (where g.level = 'broad') as broad_code,
        max(g.title) filter (where g.level = 'broad') as broad_title
      from us_occupations o
      left join us_occupations above on above.soc_code = o.parent_code
      left join us_occupations top on top.soc_code = above.parent_code
      join us_occupations g on g.soc_code in (above.soc_code, top.soc_code, top.parent_code)
      where o.soc_code = ${soc}
    ),
    members as (
      select string_agg(title, '; ' order by soc_code) as stands_for
      from us_occupations
      where oews_code = ${soc} and soc_code <> ${soc} and level = 'detailed'
    )
    select
      n.soc_code,
      n.title,
      n.level,
      groups.*,
      o.job_zone::integer as job_zone,
      o.oews_combined,
      members.stands_for,
      n.pay_basis
    from us_oews_national n
    join us_occupations o on o.soc_code = n.soc_code
    cross join groups
    cross join members
    where n.soc_code = ${soc} and n.year = (select max(year) from us_oews_national)`),
});
