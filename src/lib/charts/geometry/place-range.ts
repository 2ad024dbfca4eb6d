import { formatMoneyCompact } from '#lib/domain/format.ts';
import type { Column } from '#lib/domain/question.ts';
import type { Statistic } from '#lib/domain/statistic.ts';
import type { Unit } from './amount.ts';
import type { Axis } from './axis.ts';
import { within } from './dodge.ts';
import { px, strongText } from './layout.ts';
import { drawn, type DrawnAmount, type Point } from './point.ts';
import { rangeShape, valueOf, type RangeAmounts } from './range-shape.ts';
import type { RowFrame, RowPlace } from './row-frame.ts';
import { textWidth } from './text-width.ts';
import { shortName, type Written } from './written.ts';

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
  /** The word that stands on the hatching, where no number is known. */
  readonly none: string | null;
  readonly written: { readonly text: string; readonly x: number; readonly y: number };
  readonly point: Point;
}

export interface RangeToPlace {
  readonly row: number;
  readonly name: string;
  readonly amounts: RangeAmounts;
  readonly written: Written;
  readonly columns: readonly { readonly statistic: Statistic; readonly column: Column }[];
  readonly unit: Unit;
  readonly axis: Axis;
  readonly frame: RowFrame;
  readonly selected: boolean;
}

/** Places one row of pay on the axis that all rows share. */
export function placeRange(range: RangeToPlace): PlacedRange {
  const { row, name, amounts, written, columns, unit, axis, frame, selected } = range;
  const place = frame.rows[row]!;
  const shape = rangeShape(amounts);
  const x = (amount: number) => px(axis.scale(amount));
  const placed = (statistic: Statistic): PlacedAmount | null => {
    const value = valueOf(amounts[statistic]);
    const column = columns.find((each) => each.statistic === statistic)?.column;
    return value === null || !column
      ? null
      : { x: x(value), statistic, drawn: drawn(row, column, value) };
  };
  const median = placed('p50');
  const middle = shape.whisker ? (x(shape.whisker[0]) + x(shape.whisker[1])) / 2 : frame.left;
  const at = written.at === null ? (median?.x ?? middle) : x(written.at);
  return {
    row,
    place,
    selected,
    whisker: shape.whisker && [x(shape.whisker[0]), x(shape.whisker[1])],
    box: shape.box && [x(shape.box[0]), x(shape.box[1])],
    caps: (['p10', 'p25', 'p75', 'p90'] as const).flatMap((each) => placed(each) ?? []),
    median,
    mean: written.statistic === 'mean' ? placed('mean') : null,
    chosen: written.statistic,
    open: shape.open && {
      ...shape.open,
      x: x(shape.open.from),
      text: hiddenText(amounts, written.statistic, frame.narrow ? unit : null),
    },
    none: shape.known ? null : written.text,
    written: {
      text: written.text,
      x: frame.narrow
        ? frame.right
        : px(within(at, textWidth(written.text, strongText), [frame.left, frame.width])),
      y: frame.narrow ? place.nameY : place.y - 14,
    },
    point: {
      row,
      x: shape.known ? at : (frame.left + frame.right) / 2,
      y: place.y,
      title: name,
      lines: columns.map(({ statistic }) => ({
        label: shortName[statistic],
        value: amounts[statistic]?.text ?? '',
      })),
    },
  };
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
