import { px } from './layout.ts';
import type { Tick } from './axis.ts';

/** The years on an axis, counted back from the last, at least `spacing` px apart. */
export function yearTicks(
  years: readonly number[],
  at: (year: number) => number,
  spacing = 42,
): readonly Tick[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return [];
  const each = first === last ? Infinity : (at(last) - at(first)) / (last - first);
  const step = [1, 2, 5, 10, 20].find((count) => count * each >= spacing) ?? 50;
  const ticks: Tick[] = [];
  for (let year = last; year >= first; year -= step) {
    ticks.unshift({ value: year, at: px(at(year)), text: String(year) });
  }
  return ticks;
}
