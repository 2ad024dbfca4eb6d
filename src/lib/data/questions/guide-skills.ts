import type { Question } from '#lib/domain/question.ts';
import { text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/** The technical and soft skills that the founding guide names. */
export const guideSkills = (): Question => ({
  id: 'guide-skills',
  parameters: {},
  reads: reads('guide_skills'),
  columns: [text('skill_kind', 'Kind'), text('skill', 'Skill')],
  statement: statementOf(sql`
    select kind as skill_kind, skill from guide_skills order by kind desc, skill`),
});
