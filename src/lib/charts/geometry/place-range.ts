import { formatMoneyCompact } from '#lib/domain/format.ts';
import type { Statistic } from '#lib/domain/statistic.ts';
import type { Unit } from './amount.ts';
import type { Axis } from './axis.ts';
import { within } from './dodge.ts';
import { px, strongText } from './layout.ts';
import { captionOffset, type PlacedCaption } from './place-captions.ts';
import { drawn, type DrawnAmount, type Point } from './point.ts';
import { outlineOf, placeSpan, type PlacedSpan } from './place-span.ts';
import { rangeLines } from './range-lines.ts';
import type { RangeColumns, RangeRow } from './range-row.ts';
import { rangeShape, valueOf, type RangeAmounts } from './range-shape.ts';
import type { RowFrame, RowPlace } from './row-frame.ts';
import { textWidth } from './text-width.ts';

/** A number on the axis, with the attributes that say which cell it is. */
export interface PlacedAmount {
  readonly x: number;
  readonly statistic: Statistic;
  readonly drawn: DrawnAmount;
}

/** How far beyond its floor an open end fades, in px. */
export const fadeLength = 30;

/** A row of pay with everything where it is drawn. */
export interface PlacedRange {
  readonly row: number;
  readonly place: RowPlace;
  readonly selected: boolean;
  readonly whisker: readonly [number, number] | null;
  readonly box: readonly [number, number] | null;
  /** The ends P10, P25, P75 and P90, as far as they are published. */
  readonly caps: readonly PlacedAmount[];
  readonly median: PlacedAmount | null;
  /** Only where it stands in for the median or was chosen. */
  readonly mean: PlacedAmount | null;
  /** The end of the chosen percentile, to be drawn stronger. */
  readonly chosen: Statistic;
  readonly open: {
    readonly x: number;
    readonly floor: number | null;
    readonly box: boolean;
    /** The floor, where the row does not already say it. */
    readonly text: string | null;
  } | null;
  /** A low and a high, where they stand for percentiles. */
  readonly bracket: PlacedSpan | null;
  /** Between which amounts the statistic would move. */
  readonly band: PlacedSpan | null;
  /** From where to where the outline of a flagged row goes. */
  readonly outline: readonly [number, number] | null;
  readonly caption: PlacedCaption | null;
  /** The words that stand on the hatching, where no number can be drawn. */
  readonly none: string | null;
  readonly written: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
  } | null;
  readonly point: Point;
}

export interface RangeToPlace extends RangeRow {
  /** The place of the row in the view. */
  readonly at: number;
  readonly place: RowPlace;
  readonly name: string;
  readonly caption: readonly string[];
  /** The percentiles are named under this row. */
  readonly explained: boolean;
  readonly columns: RangeColumns;
  readonly axis: Axis;
  readonly frame: RowFrame;
  readonly selected: boolean;
}

/** Places one row of pay on the axis that all rows share. */
export function placeRange(range: RangeToPlace): PlacedRange {
  const { at: row, place, amounts, written, columns, axis, frame } = range;
  const shape = rangeShape(amounts);
  const x = (amount: number) => px(axis.scale(amount));
  const placed = (statistic: Statistic): PlacedAmount | null => {
    const value = valueOf(amounts[statistic]);
    const column = columns.columns.find((each) => each.statistic === statistic)?.column;
    return value === null || !column
      ? null
      : { x: x(value), statistic, drawn: drawn(row, column, value) };
  };
  const median = placed('p50');
  const bracket = placeSpan(row, range.span, columns.ends, x);
  const whisker: PlacedSpan['line'] | null = shape.whisker && [
    x(shape.whisker[0]),
    x(shape.whisker[1]),
  ];
  const known = shape.known || bracket !== null;
  const extent = whisker ?? bracket?.line;
  const middle = extent ? (extent[0] + extent[1]) / 2 : frame.left;
  const at = written.at === null ? (median?.x ?? middle) : x(written.at);
  const mean = written.statistic === 'mean' ? placed('mean') : null;
  return {
    row,
    place,
    selected: range.selected,
    whisker,
    box: shape.box && [x(shape.box[0]), x(shape.box[1])],
    caps: (['p10', 'p25', 'p75', 'p90'] as const).flatMap((each) => placed(each) ?? []),
    median,
    mean,
    chosen: written.statistic,
    open: shape.open && {
      ...shape.open,
      x: x(shape.open.from),
      text: hiddenText(amounts, written.statistic, frame.narrow ? columns.unit : null),
    },
    bracket,
    band: placeSpan(row, range.band, columns.band, x),
    outline: range.flag && known ? outlineOf([...(extent ?? []), median?.x, mean?.x]) : null,
    caption: placeCaption(range, place, frame),
    none: known ? null : (range.published?.reason ?? written.text),
    written: placeWritten(range, { place, frame, at, known }),
    point: {
      row,
      x: known ? at : (frame.left + frame.right) / 2,
      y: place.y,
      title: range.name,
      lines: rangeLines(range),
    },
  };
}

// The amount stands over its mark; where none can be drawn, what is published stands over the hatching.
function placeWritten(
  { written, published }: RangeToPlace,
  { place, frame, at, known }: { place: RowPlace; frame: RowFrame; at: number; known: boolean },
): PlacedRange['written'] {
  const text = known ? written.text : published?.text;
  if (text === undefined) return null;
  if (frame.narrow) return { text, x: frame.right, y: place.nameY, anchor: 'end' };
  const y = place.y - 14;
  if (!known) return { text, x: frame.left, y, anchor: 'start' };
  const x = px(within(at, textWidth(text, strongText), [frame.left, frame.width]));
  return { text, x, y, anchor: 'middle' };
}

function placeCaption(
  { caption, explained }: RangeToPlace,
  { y }: RowPlace,
  { narrow, left }: RowFrame,
): PlacedCaption | null {
  return caption.length === 0
    ? null
    : { lines: caption, x: narrow ? 0 : left, y: px(y + captionOffset(explained)) };
}

// The floor is the same for all that is hidden; in a narrow drawing it is written short.
function hiddenText(amounts: RangeAmounts, written: Statistic, short: Unit): string | null {
  if (amounts[written]?.state === 'top_coded') return null;
  const hidden = Object.values(amounts).find(({ state }) => state === 'top_coded');
  if (hidden?.state !== 'top_coded') return null;
  return short && hidden.floor !== null
    ? `≥ ${formatMoneyCompact(hidden.floor, short.currency)}`
    : hidden.text;
}
