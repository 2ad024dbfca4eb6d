import { bin, extent, max, median, thresholdSturges, tickStep, ticks } from 'd3-array';
import { formatCount, formatPercent } from '#lib/domain/format.ts';
import type { Column } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountIn, unitOf } from './amount.ts';
import { axisTitle, formatTick, placeAxis, type Tick } from './axis.ts';
import type { Box } from './box.ts';
import { drawnWidth, isNarrow, px, strongText, tickText } from './layout.ts';
import { linearScale } from './linear-scale.ts';
import { placeNotDrawn, reasonOf } from './not-drawn.ts';
import type { Point } from './point.ts';
import { textWidth } from './text-width.ts';

export interface HistogramOptions {
  /** The column of numbers that is counted in bins. */
  readonly column: string;
}

/** Amounts from the lower end of a bin to below its upper end, and how many rows have one. */
export interface PlacedBin {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedHistogram {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly bins: readonly PlacedBin[];
  readonly points: readonly Point[];
  readonly countTicks: readonly Tick[];
  readonly amountTicks: readonly Tick[];
  readonly title: string;
  /** The median of what is drawn, with its words; null where nothing is. */
  readonly median: {
    readonly x: number;
    readonly text: string;
    readonly anchor: 'start' | 'end';
  } | null;
  readonly missing: readonly string[];
  readonly missingY: number;
}

/**
 * Counts the rows in bins of one width: 1, 2 or 5 times a power of ten, whole for whole numbers, about twice as many
 * as Sturges' rule has, which is meant for what is spread evenly. Rows without a number, with a floor for one, or in
 * another currency or period are not counted, and said by reason.
 */
export function placeHistogram(
  view: View,
  width: number,
  { column: name }: HistogramOptions,
): PlacedHistogram {
  const full = drawnWidth(width);
  const narrow = isNarrow(full);
  const column = columnNamed(view, name);
  const unit = unitOf(view.rows, [column]);
  const amounts = view.rows.map((row) => amountIn(row, column, unit));
  const values = amounts.flatMap((amount) => (amount.state === 'value' ? amount.value : []));
  const counted = binned(values, column, narrow ? 14 : 30);
  const [top, bottom] = [26, narrow ? 220 : 300];
  const most = max(counted, ({ rows }) => rows) ?? 1;
  const up = linearScale([0, most], [bottom, top + 14]);
  const countTicks = ticks(0, most, 5)
    .filter(Number.isInteger)
    .map((value) => ({ value, at: px(up(value)), text: formatCount(value) }));
  const widest = Math.max(...countTicks.map(({ text }) => textWidth(text, tickText)));
  const plot: Box = { left: Math.ceil(widest) + 10, top, right: full - 24, bottom };
  const ends = counted.flatMap(({ from, to }) => [from, to]);
  const axis = placeAxis(ends, [plot.left, plot.right], { column, unit });
  const x = axis.scale;
  const bins = counted.map(({ from, to, rows }): PlacedBin => {
    const [left, y] = [px(x(from)), px(up(rows))];
    return { from, to, rows, x: left, y, width: px(x(to) - left), height: px(bottom - y) };
  });
  const step = counted[0] ? counted[0].to - counted[0].from : 1;
  const text = (value: number) => formatTick(value, step, column, unit);
  const middle = median(values);
  const reasons = amounts.flatMap((amount) => reasonOf(amount) ?? []);
  return {
    width: full,
    ...placeNotDrawn(reasons, full, bottom),
    plot,
    bins,
    points: bins.map((each) => ({
      row: null,
      x: px(each.x + each.width / 2),
      y: each.y,
      title: `${text(each.from)} to below ${text(each.to)}`,
      lines: [
        { label: 'Rows', value: formatCount(each.rows) },
        { label: 'Share', value: formatPercent((100 * each.rows) / values.length) },
      ],
    })),
    countTicks,
    amountTicks: axis.ticks,
    title: axisTitle(column, unit),
    median: middle === undefined ? null : placeMedian(px(x(middle)), text(middle), plot),
  };
}

/** The height that `Histogram` takes, before it is drawn. */
export const histogramHeight = (view: View, width: number, options: HistogramOptions): number =>
  placeHistogram(view, width, options).height;

function binned(values: readonly number[], column: Column, most: number) {
  const [low, high] = extent(values);
  if (low === undefined || high === undefined) return [];
  const wanted = Math.min(most, 2 * thresholdSturges(values));
  const whole = column.kind === 'count' ? 1 : 0;
  const step = Math.max(
    low === high ? Math.abs(low) / 10 || 1 : tickStep(low, high, wanted),
    whole,
  );
  const first = Math.floor(low / step);
  const bins = Math.floor(high / step) - first + 1;
  // Products of whole numbers: sums of steps would drift off round amounts.
  const edges = Array.from({ length: bins + 1 }, (_, at) => round((first + at) * step));
  const count = bin()
    .domain([edges[0]!, edges.at(-1)!])
    .thresholds(edges.slice(1, -1));
  return count(values).map((held, at) => ({
    from: edges[at]!,
    to: edges[at + 1]!,
    rows: held.length,
  }));
}

const round = (value: number): number => Number(value.toPrecision(12));

function placeMedian(x: number, amount: string, { left, right }: Box) {
  const text = `median ${amount}`;
  const room = textWidth(text, strongText) + 6;
  return { x, text, anchor: x + room > right && x - room > left ? 'end' : 'start' } as const;
}
