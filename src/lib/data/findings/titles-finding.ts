import type { Finding } from '#lib/domain/finding.ts';
import { formatCount } from '#lib/domain/format.ts';
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
  const total = typeof rows[0]?.total === 'number' ? rows[0].total : rows.length;
  const some = rows.slice(0, 3).map((row) => String(row.title));
  const more = total - some.length;
  return {
    headline: `Known by ${counted(total, 'other title')}`,
    subtitle,
    sentence: `Also called ${inList(more > 0 ? [...some, `${formatCount(more)} more`] : some)}.`,
    note:
      rows.length < total
        ? `The first ${formatCount(rows.length)} in the order of the alphabet are shown.`
        : undefined,
  };
}
