import type { View } from '#lib/domain/view.ts';
import { unitOf } from './amount.ts';
import { placeAxis, type Axis } from './axis.ts';
import { endColumns, madeColumns } from './end-columns.ts';
import { flagMark } from './flag-words.ts';
import { drawnWidth, px } from './layout.ts';
import { isOpen, placeRangeFrame } from './place-range-frame.ts';
import { placeRangeLegend, type PlacedRangeLegend } from './place-range-legend.ts';
import { fadeLength, placeRange, type PlacedRange } from './place-range.ts';
import { isSelected, textIn, type Point, type Selected } from './point.ts';
import { rangeRow, reachesOf, type RangeColumns, type RangeRow } from './range-row.ts';
import type { RowFrame } from './row-frame.ts';
import { statisticColumns } from './statistic-columns.ts';
import { standsOn, yourPayText } from './your-pay.ts';

export interface RangesOptions {
  /** The column with the names of the rows. */
  readonly label: string;
  readonly selected?: Selected;
  /** The reader's own pay, in the currency and period of the lens. */
  readonly yours?: number;
  /** The column with the words that stand small under each row. */
  readonly caption?: string;
  /** The columns of a low and a high, drawn as a bracket where a row has no percentiles. */
  readonly low?: string;
  readonly high?: string;
  /** The column with the publisher's flag: a flagged row is marked, and its flag is said. */
  readonly flag?: string;
  /** Columns that lenses made, between which the statistic would move: a pale band behind it. */
  readonly band?: { readonly low: string; readonly high: string };
}

export interface PlacedRanges {
  readonly frame: RowFrame;
  readonly height: number;
  readonly axis: Axis;
  readonly ranges: readonly PlacedRange[];
  /** P10, P25, P75 and P90 under the first row that has them. */
  readonly legend: PlacedRangeLegend;
  /** What the flags mean, under the axis. */
  readonly flags: { readonly text: string; readonly y: number } | null;
  readonly yours: { readonly x: number; readonly text: string } | null;
  readonly points: readonly Point[];
}

/** What there is to draw of all rows of a view, whose axis its parts share. */
interface Whole {
  readonly columns: RangeColumns;
  readonly ranges: readonly RangeRow[];
}

/** Reads all rows of a view, to be drawn together or in parts. */
export function wholeOf(view: View, options: RangesOptions): Whole {
  const columns = rangeColumns(view, options);
  return { columns, ranges: view.rows.map((row) => rangeRow(view, row, columns, options.flag)) };
}

/** Places each row's pay as a range on one common axis; of a `whole`, the rows at these `places`. */
export function placeRanges(
  view: View,
  width: number,
  options: RangesOptions,
  whole: Whole = wholeOf(view, options),
  places: readonly number[] = [...whole.ranges.keys()],
): PlacedRanges {
  const { columns, unit } = whole.columns;
  const rows = places.map((at) => whole.ranges[at]!);
  const reaches = whole.ranges.flatMap(reachesOf);
  const open = whole.ranges.some(isOpen);
  const names = rows.map(({ row }) => textIn(row, options.label));
  const yours = standsOn(unit, view.lens) ? options.yours : undefined;
  const { frame, captions, explained } = placeRangeFrame(rows, names, {
    width: drawnWidth(width),
    top: yours === undefined ? 6 : 26,
    caption: options.caption,
    open,
  });
  const axis = placeAxis(
    yours === undefined ? reaches : [...reaches, yours],
    [
      frame.left + (frame.narrow ? 6 : 14),
      frame.right - (frame.narrow && open ? fadeLength + 60 : 6),
    ],
    { column: columns[0]?.column ?? { name: '', label: '', kind: 'money' }, unit },
  );
  const ranges = rows.map((row, at) =>
    placeRange({
      ...row,
      at: places[at]!,
      place: frame.rows[at]!,
      name: names[at]!,
      caption: captions[at] ?? [],
      explained: at === explained,
      columns: whole.columns,
      axis,
      frame,
      selected: isSelected(row.row, options.selected),
    }),
  );
  const bottom = Math.ceil(frame.bottom + (reaches.length > 0 ? 26 : 4));
  const flags = [
    ...new Set(rows.flatMap(({ flag, published }) => (published ? [] : (flag ?? [])))),
  ];
  return {
    frame,
    height: bottom + (flags.length > 0 ? 18 : 0),
    axis: reaches.length > 0 ? axis : { ...axis, ticks: [] },
    ranges,
    legend: placeRangeLegend(ranges),
    flags: flags.length > 0 ? { text: `${flagMark} ${flags.join(', ')}`, y: bottom + 10 } : null,
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

function rangeColumns(view: View, options: RangesOptions): RangeColumns {
  const columns = statisticColumns(view);
  const ends = endColumns(view, options);
  const money = [...columns.map(({ column }) => column), ...(ends ? [ends.low, ends.high] : [])];
  const unit = unitOf(view.rows, money);
  return { columns, ends, band: madeColumns(view, options.band), unit };
}
