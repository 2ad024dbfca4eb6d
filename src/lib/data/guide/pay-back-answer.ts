import type { Answer } from '#lib/domain/answer.ts';
import { monthsToPayBack } from '#lib/domain/pay-back.ts';
import type { Row } from '#lib/domain/question.ts';
import { guidePayBack, type Assumptions } from '../questions/guide-pay-back.ts';

/**
 * The answer to `guidePayBack` under other assumptions, from the routes of an answer to it: what the
 * engine would say, at once and without it.
 */
export function payBackUnder(assumptions: Assumptions, { rows, sources }: Answer): Answer {
  return {
    question: guidePayBack(assumptions),
    rows: rows.map((row) => ({
      ...row,
      pay_back_min: wholeMonths(assumptions, row.cost_low, row.months_min ?? 0),
      pay_back_max: wholeMonths(assumptions, row.cost_high, row.months_max),
    })),
    sources,
  };
}

function wholeMonths(
  assumptions: Assumptions,
  cost: Row[string] | undefined,
  studyMonths: Row[string] | undefined,
): number | null {
  if (typeof cost !== 'number' || typeof studyMonths !== 'number') return null;
  const months = monthsToPayBack({ ...assumptions, cost, studyMonths });
  return months === null ? null : Math.ceil(months);
}
