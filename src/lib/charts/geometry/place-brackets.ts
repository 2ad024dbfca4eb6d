import type { Column, Row } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountIn, reach, unitOf, type Amount, type Unit } from './amount.ts';
import { placeAxis, type Axis } from './axis.ts';
import { within } from './dodge.ts';
import { px, strongText, tickText } from './layout.ts';
import { drawn, isSelected, textIn, type DrawnAmount, type Point, type Selected } from './point.ts';
import { fadeLength } from './place-range.ts';
import { placeRows, type RowFrame, type RowPlace } from './row-frame.ts';
import { textWidth } from './text-width.ts';
import { spanText } from './span-text.ts';
import { shortName } from './written.ts';

export interface BracketsOptions {
  /** The columns with the names of the rows, and with both ends. */
  readonly label: string;
  readonly low: string;
  readonly high: string;
  /** The column that is true where the upper end is "and more". */
  readonly open?: string;
  /** Columns with figures to set beside the brackets, such as an official median. */
  readonly markers?: readonly string[];
  readonly selected?: Selected;
  /** Begin at zero, as durations do. */
  readonly zero?: boolean;
  /** The word for a row without either end; left out: why there is none. */
  readonly missing?: string;
}

/** A figure beside a bracket. */
export interface PlacedMarker {
  readonly x: number;
  readonly textX: number;
  readonly text: string;
  readonly mean: boolean;
  readonly drawn: DrawnAmount;
}

export interface PlacedBracket {
  readonly row: number;
  readonly place: RowPlace;
  readonly selected: boolean;
  readonly ends: readonly { readonly x: number; readonly drawn: DrawnAmount }[];
  readonly line: readonly [number, number] | null;
  readonly open: boolean;
  readonly none: string | null;
  readonly written: { readonly text: string; readonly x: number; readonly y: number };
  readonly markers: readonly PlacedMarker[];
  readonly point: Point;
}

export interface PlacedBrackets {
  readonly frame: RowFrame;
  readonly height: number;
  readonly axis: Axis;
  readonly brackets: readonly PlacedBracket[];
}

interface Ends {
  readonly row: Row;
  readonly low: Amount;
  readonly high: Amount;
  readonly open: boolean;
  readonly text: string;
}

/** Places each row's low and high as a bracket on one common axis: two ends, and nothing in between. */
export function placeBrackets(view: View, width: number, options: BracketsOptions): PlacedBrackets {
  const low = columnNamed(view, options.low);
  const high = columnNamed(view, options.high);
  const markers = (options.markers ?? []).map((name) => columnNamed(view, name));
  const unit = unitOf(view.rows, [low, high, ...markers]);
  const rows = view.rows.map((row): Ends => {
    const ends = { low: amountIn(row, low, unit), high: amountIn(row, high, unit) };
    const open = options.open !== undefined && row[options.open] === true;
    return { row, ...ends, open, text: spanText(ends.low, ends.high, open, high) };
  });
  const frame = placeRows(
    rows.map(({ row }) => textIn(row, options.label)),
    width,
    {
      values: rows.map(({ text }) => text),
      wide: markers.length > 0 ? 62 : 48,
      narrow: markers.length > 0 ? 50 : 30,
      trail: rows.some(({ open }) => open) ? fadeLength + 12 : 12,
    },
  );
  const amounts = rows.flatMap(({ row, low, high }) =>
    [low, high, ...markers.map((column) => amountIn(row, column, unit))].flatMap(
      (amount) => reach(amount) ?? [],
    ),
  );
  const fade = frame.narrow && rows.some(({ open }) => open) ? fadeLength : 0;
  const axis = placeAxis(amounts, [frame.left + 6, frame.right - 6 - fade], {
    column: low,
    unit,
    zero: options.zero,
  });
  const brackets = rows.map((ends, at) =>
    placeBracket(at, ends, { low, high, markers }, { frame, axis, unit, options }),
  );
  return {
    frame,
    height: Math.ceil(frame.bottom + (amounts.length > 0 ? 26 : 4)),
    axis: amounts.length > 0 ? axis : { ...axis, ticks: [] },
    brackets,
  };
}

/** The height that `Brackets` takes, before it is drawn. */
export const bracketsHeight = (view: View, width: number, options: BracketsOptions): number =>
  placeBrackets(view, width, options).height;

function placeBracket(
  row: number,
  ends: Ends,
  columns: { low: Column; high: Column; markers: readonly Column[] },
  drawing: { frame: RowFrame; axis: Axis; unit: Unit; options: BracketsOptions },
): PlacedBracket {
  const { frame, axis, unit, options } = drawing;
  const place = frame.rows[row]!;
  const x = (amount: number) => px(axis.scale(amount));
  const placed = (['low', 'high'] as const).flatMap((end) => {
    const amount = ends[end];
    return amount.state === 'value'
      ? [{ x: x(amount.value), drawn: drawn(row, columns[end], amount.value) }]
      : [];
  });
  const [first, last] = [placed[0]?.x ?? frame.left, placed.at(-1)?.x ?? frame.left];
  const middle = (first + last) / 2;
  const none = placed.length === 0 ? (options.missing ?? ends.low.text) : null;
  const clamp = (at: number, size: number): number =>
    px(within(at, size, [frame.left, frame.width]));
  const markers = columns.markers.flatMap((column): PlacedMarker[] => {
    const amount = amountIn(ends.row, column, unit);
    if (amount.state !== 'value') return [];
    const name = column.statistic ? shortName[column.statistic] : column.label;
    const text = `${name} ${amount.text}`;
    return [
      {
        x: x(amount.value),
        textX: clamp(x(amount.value), textWidth(text, tickText)),
        text,
        mean: column.statistic === 'mean',
        drawn: drawn(row, column, amount.value),
      },
    ];
  });
  return {
    row,
    place,
    selected: isSelected(ends.row, options.selected),
    ends: placed,
    line: placed.length > 0 ? [first, last] : null,
    open: placed.length > 0 && (ends.open || ends.high.state === 'none'),
    none,
    written: {
      text: ends.text,
      x: frame.narrow ? frame.right : clamp(middle, textWidth(ends.text, strongText)),
      y: frame.narrow ? place.nameY : place.y - 10,
    },
    markers,
    point: {
      row,
      x: middle,
      y: place.y,
      title: textIn(ends.row, options.label),
      lines: [
        { label: '', value: none ?? ends.text },
        ...columns.markers.map((column) => ({
          label: column.label,
          value: amountIn(ends.row, column, unit).text,
        })),
      ],
    },
  };
}
