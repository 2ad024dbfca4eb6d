import type { Question } from '#lib/domain/question.ts';
import { persons } from '../columns.ts';
import { marketYear, measureColumns, measures } from '../payroll/measures.ts';
import {
  standingParameters,
  standingReads,
  standingTables,
  type Standing,
} from '../payroll/standing.ts';
import { sql, statementOf } from '../sql.ts';

/**
 * Where a payroll stands against the market, as a whole: people, with and without a market figure, payroll,
 * median market ratio, mean compa-ratio, shares below, within and above the middle half of the market, and
 * the cost of bringing everyone below it to the target: Σ (target − pay) × full-time equivalent, those above
 * their range kept out and counted.
 */
export const payrollSummary = (standing: Standing): Question => ({
  id: 'payroll-summary',
  parameters: standingParameters(standing),
  reads: standingReads(standing),
  columns: [
    ...measureColumns(standing),
    persons('without_occupation', 'Without an occupation'),
    persons('without_place', 'Without a place'),
    persons('without_figure', 'With both, but no published figure'),
    persons('on_fallback', 'Set against a wider place than wanted'),
    persons('by_hour', 'Set against pay by the hour'),
    marketYear,
  ],
  statement: statementOf(sql`
    with${standingTables(standing)}
    select${measures},
        (count(*) filter (why_none = 'no occupation'))::integer as without_occupation,
        (count(*) filter (why_none = 'no place'))::integer as without_place,
        (count(*) filter (why_none = 'no figure'))::integer as without_figure,
        (count(*) filter (fallback))::integer as on_fallback,
        (count(*) filter (why_none is null and pay_period = 'hour'))::integer as by_hour,
        max(year) as year
    from person`),
});
