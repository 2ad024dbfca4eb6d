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
  const all = countIn(rows, 'total') ?? rows.length;
  const total = counted(all, 'technology', 'technologies');
  const wanted = rows.filter((row) => row.in_demand === true).map((row) => String(row.technology));
  const demanded = countIn(rows, 'total_in_demand') ?? wanted.length;
  const some = wanted.slice(0, 3);
  const named = demanded > some.length ? [...some, 'others'] : some;
  const note =
    rows.length < all
      ? `The first ${rows.length} are shown, those in demand before others.`
      : undefined;
  if (wanted.length === 0) {
    return { headline: `${total} in use`, subtitle, sentence: `O*NET lists ${total}.`, note };
  }
  return {
    headline: `${demanded} of ${total} are in demand`,
    subtitle,
    sentence: `Of ${total} that O*NET lists, employers often ask for ${inList(named)}.`,
    note,
  };
}

// The rows may be the first of more: each says how many there are in all.
const countIn = ([first]: View['rows'], column: string): number | null => {
  const value = first?.[column];
  return typeof value === 'number' ? value : null;
};
