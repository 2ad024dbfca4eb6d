import { extent, range } from 'd3-array';

import {
  formatCount,
  formatMoneyCompact,
  formatNumber,
  formatPercent,
  periodPhrase,
} from '#lib/domain/format.ts';
import type { Column } from '#lib/domain/question.ts';
import type { Unit } from './amount.ts';
import { px, tickText } from './layout.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { textWidth } from './text-width.ts';

/** One rule of the grid, with what stands at its end. */
export interface Tick {
  readonly value: number;
  /** Along the axis, in px. */
  readonly at: number;
  readonly text: string;
}

export interface Axis {
  readonly scale: LinearScale;
  readonly ticks: readonly Tick[];
}

export interface AxisOptions {
  readonly column: Column;
  readonly unit: Unit;
  /** Begin at zero: for bars, whose length is the amount. */
  readonly zero?: boolean;
  /** Least distance between two ticks, in px. */
  readonly spacing?: number;
}

// More only make a grid to look through.
const mostTicks = 8;

/** A linear axis for the amounts over a range in px, with round ticks that do not touch. */
export function placeAxis(
  amounts: readonly number[],
  [from, to]: readonly [number, number],
  { column, unit, zero = false, spacing = 72 }: AxisOptions,
): Axis {
  const [low, high] = padded(amounts, zero);
  const most = Math.min(Math.max(2, Math.floor(Math.abs(to - from) / spacing)), mostTicks);
  const scale = linearScale([low, high], [from, to]);
  for (let count = most; ; count -= 1) {
    const values = column.unit === 'months' ? roundMonths(scale, count) : scale.ticks(count);
    const step = values.length > 1 ? values[1]! - values[0]! : Math.abs(values[0] ?? 1);
    const ticks = values.map((value) => ({
      value,
      at: px(scale(value)),
      text: formatTick(value, step, column, unit),
    }));
    if (count <= 1 || areApart(ticks)) return { scale, ticks };
  }
}

/** What stands at an axis: `Median pay, USD a year`, `Jobs`. */
export const axisTitle = ({ label }: Pick<Column, 'label'>, unit: Unit): string =>
  unit ? `${label}, ${unit.currency} ${periodPhrase[unit.period]}` : label;

/** The text of a tick: compact, and exact to the step between ticks. */
export function formatTick(value: number, step: number, column: Column, unit: Unit): string {
  if (unit) return formatMoneyCompact(value, unit.currency, step);
  if (column.kind === 'percent') return formatPercent(value);
  if (column.unit === 'months') return formatMonths(value);
  return column.kind === 'count' ? formatCount(value) : formatNumber(value);
}

// Months are read in years where there are many of them.
function roundMonths(scale: LinearScale, count: number): number[] {
  const [low, high] = scale.domain();
  const step = [1, 3, 6, 12, 24, 60, 120].find((months) => (high - low) / months <= count) ?? 240;
  return range(Math.ceil(low / step) * step, high + 1e-9, step);
}

function formatMonths(months: number): string {
  if (months === 0) return '0';
  if (months % 12 !== 0) return months === 1 ? '1 month' : `${months} months`;
  return months === 12 ? '1 year' : `${months / 12} years`;
}

// Equal or single amounts still need an axis to stand on.
function padded(amounts: readonly number[], zero: boolean): [number, number] {
  const [low = 0, high = 0] = extent(zero ? [0, ...amounts] : amounts);
  if (low < high) return [low, high];
  return low === 0 ? [0, 1] : [low - Math.abs(low) * 0.2, low + Math.abs(low) * 0.2];
}

const areApart = (ticks: readonly Tick[]): boolean =>
  ticks.every((tick, at) => {
    const next = ticks[at + 1];
    if (!next) return true;
    const widths = textWidth(tick.text, tickText) + textWidth(next.text, tickText);
    return next.at - tick.at >= widths / 2 + 8;
  });
