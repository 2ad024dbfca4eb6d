import type { View } from '#lib/domain/view.ts';
import { amountIn, reach, unitOf } from './amount.ts';
import { placeAxis, type Axis } from './axis.ts';
import { withoutOverlap } from './dodge.ts';
import { isNarrow, drawnWidth, px, tickText } from './layout.ts';
import { fadeLength, placeRange, type PlacedRange } from './place-range.ts';
import { isSelected, textIn, type Point, type Selected } from './point.ts';
import { valueOf } from './range-shape.ts';
import { placeRows, type RowFrame } from './row-frame.ts';
import { statisticColumns } from './statistic-columns.ts';
import { shortName, writtenOf } from './written.ts';
import { textWidth } from './text-width.ts';
import { standsOn, yourPayText } from './your-pay.ts';

export interface RangesOptions {
  /** The column with the names of the rows. */
  readonly label: string;
  readonly selected?: Selected;
  /** The reader's own pay, in the currency and period of the lens. */
  readonly yours?: number;
}

export interface PlacedRanges {
  readonly frame: RowFrame;
  readonly height: number;
  readonly axis: Axis;
  readonly ranges: readonly PlacedRange[];
  /** P10, P25, P75 and P90 under the first row that has them. */
  readonly legend: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly yours: { readonly x: number; readonly text: string } | null;
  readonly points: readonly Point[];
}

/** Places each row's pay as a range on one common axis. */
export function placeRanges(view: View, width: number, options: RangesOptions): PlacedRanges {
  const columns = statisticColumns(view);
  const unit = unitOf(
    view.rows,
    columns.map(({ column }) => column),
  );
  const rows = view.rows.map((row) => {
    const amounts = Object.fromEntries(
      columns.map(({ statistic, column }) => [statistic, amountIn(row, column, unit)]),
    );
    return { row, amounts, written: writtenOf(amounts, view.lens.statistic) };
  });
  const names = view.rows.map((row) => textIn(row, options.label));
  const yours = standsOn(unit, view.lens) ? options.yours : undefined;
  const airy = rows.length <= 4;
  const narrow = isNarrow(drawnWidth(width));
  const explained = rows.findIndex(({ amounts }) =>
    outer.some((p) => valueOf(amounts[p]) !== null),
  );
  const open = rows.some(({ amounts }) => isOpen(amounts));
  const frame = placeRows(names, drawnWidth(width), {
    values: rows.map(({ written }) => written.text),
    wide: airy ? 72 : 48,
    narrow: 38,
    top: yours === undefined ? 6 : 26,
    trail: open ? fadeLength + 84 : 24,
    under: new Map([[explained, narrow ? 12 : airy ? 0 : 14]]),
  });
  const reaches = rows.flatMap(({ amounts }) =>
    Object.values(amounts).flatMap((a) => reach(a) ?? []),
  );
  const column = columns[0]?.column;
  const axis = placeAxis(
    yours === undefined ? reaches : [...reaches, yours],
    [frame.left + (narrow ? 6 : 14), frame.right - (narrow && open ? fadeLength + 60 : 6)],
    { column: column ?? { name: '', label: '', kind: 'money' }, unit },
  );
  const ranges = rows.map(({ row, amounts, written }, at) =>
    placeRange({
      row: at,
      name: names[at]!,
      amounts,
      written,
      columns,
      unit,
      axis,
      frame,
      selected: isSelected(row, options.selected),
    }),
  );
  return {
    frame,
    height: Math.ceil(frame.bottom + (reaches.length > 0 ? 26 : 4)),
    axis: reaches.length > 0 ? axis : { ...axis, ticks: [] },
    ranges,
    legend: placeLegend(ranges),
    yours:
      yours === undefined
        ? null
        : { x: px(axis.scale(yours)), text: yourPayText(yours, view.lens) },
    points: ranges.map(({ point }) => point),
  };
}

/** The height that `RangeDots` takes, before it is drawn. */
export const rangeDotsHeight = (view: View, width: number, options: RangesOptions): number =>
  placeRanges(view, width, options).height;

const outer = ['p10', 'p25', 'p75', 'p90'] as const;

const isOpen = (amounts: object): boolean =>
  Object.values(amounts).some((amount) => amount.state === 'top_coded');

// The outer percentiles name themselves first; an inner one that would touch them goes without.
function placeLegend(ranges: readonly PlacedRange[]): PlacedRanges['legend'] {
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
