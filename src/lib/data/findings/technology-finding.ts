import type { Finding } from '#lib/domain/finding.ts';
import { ordered } from '#lib/domain/order.ts';
import type { View } from '#lib/domain/view.ts';
import { counted, inList } from './in-list.ts';

/** How much technology the occupation uses, and what of it employers ask for. */
export function technologyFinding(view: View): Finding {
  const rows = ordered(view.rows, { column: 'technology', descending: false });
  const subtitle = 'Technology skills, O*NET';
  if (rows.length === 0) {
    const headline = 'No technology is listed for this occupation';
    return { headline, subtitle, sentence: `${headline}.` };
  }
  const total = counted(rows.length, 'technology', 'technologies');
  const wanted = rows.filter((row) => row.in_demand === true).map((row) => String(row.technology));
  const some = wanted.slice(0, 3);
  const named = wanted.length > some.length ? [...some, 'others'] : some;
  if (wanted.length === 0) {
    return { headline: `${total} in use`, subtitle, sentence: `O*NET lists ${total}.` };
  }
  return {
    headline: `${wanted.length} of ${total} are in demand`,
    subtitle,
    sentence: `Of ${total} that O*NET lists, employers often ask for ${inList(named)}.`,
  };
}
