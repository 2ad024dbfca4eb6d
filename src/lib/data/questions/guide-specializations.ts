import type { Question } from '#lib/domain/question.ts';
import { text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/** The specialisations that the founding guide sees emerging, in its order. */
export const guideSpecializations = (): Question => ({
  id: 'guide-specializations',
  parameters: {},
  reads: reads('guide_specializations'),
  columns: [text('specialization', 'Specialisation')],
  statement: statementOf(sql`
    select specialization from guide_specializations order by specialization_order`),
});
