import type { Finding } from '#lib/domain/finding.ts';
import { formatNumber } from '#lib/domain/format.ts';
import type { View } from '#lib/domain/view.ts';
import { amountIn, amountText, payAt, spokenStatistic } from './comparable.ts';
import { capitalised } from './in-list.ts';

const note =
  'The founding guide’s own figures; it names no source for them. The official figures stand beside them.';

/** How far pay rises from the guide's first career level to its last. */
export function guideLevelsFinding(view: View): Finding {
  const pay = spokenStatistic(view);
  const [first, last] = [pay?.rows[0], pay?.rows.at(-1)];
  if (!pay || !first || !last) {
    const headline = 'The guide’s levels cannot be restated this way';
    return { headline, subtitle: 'Pay by career level', sentence: `${headline}.`, note };
  }
  const word = payAt(pay.statistic);
  const times = formatNumber(amountIn(last, pay.column) / amountIn(first, pay.column), 1);
  return {
    headline: `The top level earns ${times} times what the first does`,
    subtitle: `${capitalised(word)} by career level, ${pay.unit}`,
    sentence: `The guide gives ${word} of ${amountText(first, pay.column)} ${pay.each} to the ${String(first.career_level)} and ${amountText(last, pay.column)} to the ${String(last.career_level)}.`,
    note,
  };
}
