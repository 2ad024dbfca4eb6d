import type { Answer } from '#lib/domain/answer.ts';
import { unitIn } from '#lib/domain/pay-in-row.ts';
import type { Pay } from '#lib/domain/restate.ts';

/**
 * The pay that the page shows before a reader enters theirs: the published national median of the
 * occupation. Null where none is published.
 */
export function examplePay({ rows, question }: Answer): Pay | null {
  const nation = rows.find(({ area_code }) => area_code === '99');
  const median = question.columns.find(({ name }) => name === 'pay_p50');
  const amount = nation?.pay_p50;
  if (!nation || !median?.money || typeof amount !== 'number') return null;
  return { amount, ...unitIn(nation, median.money) };
}
