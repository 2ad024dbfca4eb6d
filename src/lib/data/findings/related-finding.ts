import type { Finding } from '#lib/domain/finding.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountText, comparable, extremes } from './comparable.ts';
import { counted, inList } from './in-list.ts';
import { subtitleOf } from './place-names.ts';

/** Which of the related occupations, or careers, pays most and which least. */
export function relatedFinding(view: View): Finding {
  const pay = comparable(view, columnNamed(view, 'pay_p50'));
  const subtitle = subtitleOf('Related occupations, median pay', pay?.unit ?? '');
  if (!pay) {
    const headline =
      view.rows.length > 0
        ? 'No pay is published for the related occupations'
        : 'No related occupations are listed';
    return { headline, subtitle, sentence: `${headline}.` };
  }
  const { highest, lowest } = extremes(pay);
  const most = inList([...new Set(highest.slice(0, 2).map((row) => String(row.title)))]);
  const count = counted(view.rows.length, 'related occupation');
  const top = amountText(highest[0], pay.column);
  if (new Set(pay.rows.map((row) => row.title)).size === 1) {
    return {
      headline: `${most} earn ${top} ${pay.each} at the median`,
      subtitle,
      sentence: `The median pay of ${most} is ${top} ${pay.each}.`,
    };
  }
  return {
    headline: `Of ${count}, ${most} earn the most`,
    subtitle,
    sentence: `Of ${count}, median pay runs from ${amountText(lowest[0], pay.column)} ${pay.each} (${String(lowest[0]?.title)}) to ${top} (${most}).`,
  };
}
