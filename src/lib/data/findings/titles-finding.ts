import type { Finding } from '#lib/domain/finding.ts';
import { ordered } from '#lib/domain/order.ts';
import type { View } from '#lib/domain/view.ts';
import { counted, inList } from './in-list.ts';

/** How many other titles lead to the occupation, with a few of them. */
export function titlesFinding(view: View): Finding {
  const rows = ordered(view.rows, { column: 'title', descending: false });
  const subtitle = 'Job titles, O*NET and Employment Projections';
  if (rows.length === 0) {
    const headline = 'No other titles are listed';
    return { headline, subtitle, sentence: `${headline}.` };
  }
  const some = rows.slice(0, 3).map((row) => String(row.title));
  const more = rows.length - some.length;
  return {
    headline: `Known by ${counted(rows.length, 'other title')}`,
    subtitle,
    sentence: `Also called ${inList(more > 0 ? [...some, `${more} more`] : some)}.`,
  };
}
