import type { Question } from '#lib/domain/question.ts';
import { pay, ratio, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

const unit = { currency: 'USD', period: 'year' } as const;

/** The five career levels of the founding guide, with its pay and years of experience. */
export const guideLevels = (): Question => ({
  id: 'guide-levels',
  parameters: {},
  reads: reads('guide_levels'),
  columns: [
    { name: 'level_order', label: 'Level', kind: 'count' },
    text('career_level', 'Career level'),
    pay('p50', unit, { absence: undefined }),
    pay('mean', unit, { label: 'Average', absence: undefined }),
    ratio('years_min', 'Experience, from', 'years'),
    ratio('years_max', 'Experience, to', 'years'),
  ],
  statement: statementOf(sql`
    select
      level_order::integer as level_order,
      level as career_level,
      us_median::double as pay_p50,
      us_average::double as pay_mean,
      years_min::integer as years_min,
      years_max::integer as years_max
    from guide_levels
    order by level_order`),
});
