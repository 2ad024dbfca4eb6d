import type { PayPeriod } from '#lib/domain/pay-period.ts';
import type { Row } from '#lib/domain/question.ts';
import type { Pay } from '#lib/domain/restate.ts';

/**
 * The period that a pay must be stated in to be set beside a row, where the publisher refuses to turn
 * hours into years because hours are not fixed; null where any period will do.
 */
export function wantedPeriod(
  row: Row | undefined,
  { period }: Pick<Pay, 'period'>,
): PayPeriod | null {
  if (row?.pay_basis === 'annual_only' && period === 'hour') return 'year';
  if (row?.pay_basis === 'hourly_only' && period !== 'hour') return 'hour';
  return null;
}
