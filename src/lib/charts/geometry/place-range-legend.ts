import { withoutOverlap } from './dodge.ts';
import { tickText } from './layout.ts';
import type { PlacedRange } from './place-range.ts';
import { textWidth } from './text-width.ts';
import { shortName } from './written.ts';

export type PlacedRangeLegend = readonly {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}[];

/**
 * The names of the percentiles under the first row that has them. The outer ones name themselves first;
 * an inner one that would touch them goes without.
 */
export function placeRangeLegend(ranges: readonly PlacedRange[]): PlacedRangeLegend {
  const first = ranges.find(({ caps }) => caps.length > 0);
  if (!first) return [];
  const order = ['p10', 'p90', 'p25', 'p75'];
  const caps = [...first.caps].sort(
    (a, b) => order.indexOf(a.statistic) - order.indexOf(b.statistic),
  );
  const texts = caps.map(({ statistic }) => shortName[statistic]);
  const kept = withoutOverlap(
    caps.map(({ x }) => x),
    texts.map((text) => textWidth(text, tickText) + 4),
  );
  return caps.flatMap(({ x }, at) =>
    kept[at] ? { x, y: first.place.y + 22, text: texts[at]! } : [],
  );
}
