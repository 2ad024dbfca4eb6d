import type { Finding } from '#lib/domain/finding.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountText, comparable, extremes } from './comparable.ts';
import { counted } from './in-list.ts';
import { subtitleOf } from './place-names.ts';

/** How many occupations match, and between which medians they lie. */
export function occupationsFinding(view: View): Finding {
  const pay = comparable(view, columnNamed(view, 'pay_p50'));
  const count = counted(view.rows.length, 'occupation');
  const subtitle = subtitleOf('Median pay, employment and projected growth', pay?.unit ?? '');
  if (!pay) {
    const headline = view.rows.length === 0 ? 'No occupation matches' : `${count}, none with pay`;
    return { headline, subtitle, sentence: `${headline}.` };
  }
  const { highest, lowest } = extremes(pay);
  const [most, least] = [highest[0], lowest[0]];
  const [high, low] = [amountText(most, pay.column), amountText(least, pay.column)];
  if (high === low) {
    const headline = `${count}, with a median of ${high} ${pay.each}`;
    return { headline, subtitle, sentence: `${headline}.` };
  }
  return {
    headline: `${count}, medians from ${low} to ${high} ${pay.each}`,
    subtitle,
    sentence: `Of ${count}, ${String(most?.title)} have the highest median, ${high} ${pay.each}, and ${String(least?.title)} the lowest, ${low}.`,
  };
}
