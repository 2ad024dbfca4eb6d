import type { Finding } from '#lib/domain/finding.ts';
import { ordered } from '#lib/domain/order.ts';
import type { View } from '#lib/domain/view.ts';
import { amountIn, amountText, excess, payAt, spokenStatistic } from './comparable.ts';
import { capitalised } from './in-list.ts';

const note =
  'The founding guide’s own figures; it names no source for them. The official figures stand beside them.';

/** How far pay rises from the guide's first career level to its last. */
export function guideLevelsFinding(view: View): Finding {
  const pay = spokenStatistic(view);
  const rows = ordered(pay?.rows ?? [], { column: 'level_order', descending: false });
  const [first, last] = [rows[0], rows.at(-1)];
  if (!pay || !first || !last) {
    const headline = 'The guide’s levels cannot be restated this way';
    return { headline, subtitle: 'Pay by career level', sentence: `${headline}.`, note };
  }
  const word = payAt(pay.statistic);
  const more = excess(amountIn(last, pay.column), amountIn(first, pay.column));
  return {
    headline: `Pay at the top level is ${more} that at the first`,
    subtitle: `${capitalised(word)} by career level, ${pay.unit}`,
    sentence: `The guide gives ${word} of ${amountText(first, pay.column)} ${pay.each} to the ${String(first.career_level)} and ${amountText(last, pay.column)} to the ${String(last.career_level)}.`,
    note,
  };
}
