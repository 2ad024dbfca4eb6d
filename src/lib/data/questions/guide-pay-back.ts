import type { PayBack } from '#lib/domain/pay-back.ts';
import type { Column, Question } from '#lib/domain/question.ts';
import { hidden, money, ratio, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

/** What a reader may argue with; pay in US dollars a year. Cost and duration are the guide's. */
export type Assumptions = Omit<PayBack, 'cost' | 'studyMonths'>;

const cost = { currency: 'USD', period: 'year', once: true } as const;

const months = (name: string, label: string): Column => ({
  name,
  label,
  kind: 'count',
  unit: 'months',
});

/**
 * How many months after each of the founding guide's routes the higher pay has paid for it, from the
 * cheapest and shortest to the dearest and longest; whole months, rounded up. The formula is that of
 * `monthsToPayBack`. A route without a shortest duration counts no pay forgone at that end.
 */
export function guidePayBack(assumptions: Assumptions): Question {
  const { payBefore, payAfter, payForgone, keptShare } = assumptions;
  return {
    id: 'guide-pay-back',
    parameters: { payBefore, payAfter, payForgone, keptShare },
    reads: reads('guide_education_routes'),
    columns: [
      text('route', 'Route'),
      text('duration', 'Duration'),
      ratio('months_min', 'Duration, from', 'months'),
      ratio('months_max', 'Duration, to', 'months'),
      money('cost_low', 'Cost, from', cost),
      money('cost_high', 'Cost, to', cost),
      months('pay_back_min', 'Paid back after, at least'),
      months('pay_back_max', 'Paid back after, at most'),
      hidden('cost_high_open'),
    ],
    statement: statementOf(sql`
      with assumed as (
        select
          (${payAfter}::double - ${payBefore}::double) / 12 * ${keptShare}::double as monthly_gain,
          ${payForgone}::double * ${payBefore}::double / 12 as monthly_loss
      )
      select
        g.route,
        g.duration_label as duration,
        g.duration_min_months::integer as months_min,
        g.duration_max_months::integer as months_max,
        g.cost_low_usd::double as cost_low,
        g.cost_high_usd::double as cost_high,
        case when a.monthly_gain > 0 then ceil((g.cost_low_usd
          + a.monthly_loss * coalesce(g.duration_min_months, 0)) / a.monthly_gain)
          end::double as pay_back_min,
        case when a.monthly_gain > 0 then ceil((g.cost_high_usd
          + a.monthly_loss * g.duration_max_months) / a.monthly_gain)
          end::double as pay_back_max,
        g.cost_high_open
      from guide_education_routes g
      cross join assumed a
      order by g.cost_high_usd, g.route`),
  };
}
