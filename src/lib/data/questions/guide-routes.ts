import type { Question } from '#lib/domain/question.ts';
import { hidden, money, ratio, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

const cost = { currency: 'USD', period: 'year', once: true } as const;

/** The founding guide's routes into the occupation: how long they take and what they cost. */
export const guideRoutes = (): Question => ({
  id: 'guide-routes',
  parameters: {},
  reads: reads('guide_education_routes'),
  columns: [
    text('route', 'Route'),
    text('duration', 'Duration'),
    ratio('months_min', 'Duration, from', 'months'),
    ratio('months_max', 'Duration, to', 'months'),
    money('cost_low', 'Cost, from', cost),
    money('cost_high', 'Cost, to', cost),
    hidden('cost_high_open'),
  ],
  statement: statementOf(sql`
    select
      route,
      duration_label as duration,
      duration_min_months::integer as months_min,
      duration_max_months::integer as months_max,
      cost_low_usd::double as cost_low,
      cost_high_usd::double as cost_high,
      cost_high_open
    from guide_education_routes
    order by cost_high_usd, route`),
});
