import { extent } from 'd3-array';
import type { Column } from '#lib/domain/question.ts';
import type { Unit } from './amount.ts';
import { axisTitle, formatTick, placeAxis, type Tick } from './axis.ts';
import { px } from './layout.ts';
import { linearScale } from './linear-scale.ts';
import { logScale } from './log-scale.ts';

/** An axis whose scale fits what lies on it. */
export interface FittingAxis {
  readonly scale: (value: number) => number;
  readonly ticks: readonly Tick[];
  /** `Jobs, log scale`, `Median pay, USD a year` */
  readonly title: string;
}

interface FittingAxisOptions {
  readonly column: Column;
  readonly unit: Unit;
  /** The axis goes up: its ticks need the height of a line, not the width of their texts. */
  readonly upright?: boolean;
}

// From here on a linear scale presses most amounts against its lower end.
const farApart = 10;

/**
 * An axis for amounts of any kind over a range in px: logarithmic where all lie above zero and the greatest is ten
 * times the least or more, else linear and not from zero.
 */
export function fittingAxis(
  amounts: readonly number[],
  [from, to]: readonly [number, number],
  { column, unit, upright = false }: FittingAxisOptions,
): FittingAxis {
  const most = Math.max(2, Math.floor(Math.abs(to - from) / (upright ? 48 : 72)));
  const [low = 0, high = 1] = extent(amounts);
  const isLog = low > 0 && high / low >= farApart;
  const title = axisTitle(column, unit) + (isLog ? ', log scale' : '');
  if (!isLog && !upright) {
    return { ...placeAxis(padded(low, high), [from, to], { column, unit }), title };
  }
  const scale = isLog
    ? logScale([low / 1.15, high * 1.15], [from, to])
    : linearScale(padded(low, high), [from, to]);
  const values = scale.ticks(most);
  const ticks = values.map((value, at) => {
    const step = Math.abs((values[at + 1] ?? values[at - 1] ?? 0) - value) || value;
    return { value, at: px(scale(value)), text: formatTick(value, step, column, unit) };
  });
  return { scale, ticks, title };
}

// Some room at both ends, so that nothing is cut by the frame; one amount lies in the middle.
function padded(low: number, high: number): readonly [number, number] {
  const spare = (high - low) * 0.03 || Math.abs(low) * 0.2 || 1;
  return [low - spare, high + spare];
}
