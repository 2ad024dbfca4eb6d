import type { Question } from '#lib/domain/question.ts';
import { code, percent, ratio, text, year } from '../columns.ts';
import { reads } from '../oews.ts';
import { codeInSoc2010 } from '../soc-2010.ts';
import { sql, statementOf } from '../sql.ts';

/**
 * What each vintage of the Employment Projections said of an occupation. Employment counts the
 * self-employed, unlike OEWS. The vintage 2016–26 uses SOC 2010 codes and is given only where exactly
 * the same occupation can be followed back.
 */
export const outlook = ({ soc }: { soc: string }): Question => ({
  id: 'outlook',
  parameters: { soc },
  reads: reads('us_projections', 'us_soc_2010_to_2018'),
  columns: [
    text('vintage', 'Projections'),
    year('base_year', 'Base year'),
    year('target_year', 'Target year'),
    ratio('employment_base', 'Jobs in the base year', 'thousand jobs'),
    ratio('employment_target', 'Jobs in the target year', 'thousand jobs'),
    ratio('employment_change', 'Change', 'thousand jobs'),
    percent('change_percent', 'Growth'),
    ratio('annual_openings', 'Openings a year', 'thousand jobs'),
    text('typical_education', 'Typical entry education'),
    text('work_experience', 'Work experience in a related occupation'),
    text('on_the_job_training', 'On-the-job training'),
    code('matrix_code', 'Code in that vintage'),
  ],
  statement: statementOf(sql`
    select
      vintage,
      left(vintage, 4)::integer as base_year,
      (left(vintage, 2) || right(vintage, 2))::integer as target_year,
      employment_base_thousands::double as employment_base,
      employment_target_thousands::double as employment_target,
      change_thousands::double as employment_change,
      change_percent::double as change_percent,
      annual_openings_thousands::double as annual_openings,
      typical_education,
      work_experience,
      on_the_job_training,
      soc_code as matrix_code
    from us_projections
    where (vintage >= '2019' and soc_code = ${soc})
      or (vintage < '2019' and soc_code in (${codeInSoc2010(soc)}))
    order by vintage`),
});
