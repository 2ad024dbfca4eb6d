import type { Finding } from '#lib/domain/finding.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountText, comparable, extremes } from './comparable.ts';
import { counted } from './in-list.ts';

/** What the routes into the occupation cost and how long they take. */
export function guideRoutesFinding(view: View): Finding {
  const low = comparable(view, columnNamed(view, 'cost_low'));
  const high = comparable(view, columnNamed(view, 'cost_high'));
  const subtitle = `Cost and duration by route${low ? `, ${low.unit}` : ''}`;
  if (!low || !high) {
    const headline = 'The costs of the routes cannot be restated this way';
    return { headline, subtitle, sentence: `${headline}.` };
  }
  const cheapest = extremes(low).lowest[0]!;
  const dearest = extremes(high).highest[0]!;
  const upTo = `${amountText(dearest, high.column)}${dearest.cost_high_open ? ' and more' : ''}`;
  const months = Math.max(...view.rows.map((row) => Number(row.months_max ?? 0)));
  return {
    headline: `Routes in cost from ${amountText(cheapest, low.column)} to ${upTo}`,
    subtitle,
    sentence: `${counted(view.rows.length, 'route')} lead in: the cheapest, ${String(cheapest.route)}, costs from ${amountText(cheapest, low.column)}; the dearest, ${String(dearest.route)}, up to ${upTo}. The longest takes ${counted(months, 'month')}.`,
    note: 'Costs and durations as the founding guide quotes them.',
  };
}
