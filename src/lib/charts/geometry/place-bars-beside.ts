import type { Column } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountIn, reach, unitOf, type Amount } from './amount.ts';
import { placeAxis } from './axis.ts';
import { lineHeight, px, tickText } from './layout.ts';
import { drawn, textIn, type DrawnAmount, type Point } from './point.ts';
import { longestText, placeRows, type RowFrame, type RowPlace } from './row-frame.ts';
import { wrapText } from './wrap-text.ts';

export interface BarsBesideOptions {
  /** The column with the names of the rows. */
  readonly label: string;
  /** The column drawn as bars. */
  readonly column: string;
  /** The column marked beside each bar, in the same unit. */
  readonly against: string;
}

export interface PlacedBarBeside {
  readonly row: number;
  readonly place: RowPlace;
  readonly x: number;
  readonly width: number;
  readonly drawn: DrawnAmount | null;
  /** Why there is no bar. */
  readonly none: string | null;
  readonly written: { readonly text: string; readonly x: number; readonly y: number };
  /** Where the other amount is; null where there is none. */
  readonly mark: { readonly x: number; readonly drawn: DrawnAmount } | null;
  readonly point: Point;
}

export interface PlacedBarsBeside {
  readonly frame: RowFrame;
  readonly height: number;
  readonly zero: number;
  readonly bars: readonly PlacedBarBeside[];
  /** What bar and mark are, in lines above the rows. */
  readonly key: { readonly lines: readonly string[]; readonly y: number };
}

/** Places rows as bars from zero, in the order of the view, each with a mark at another amount. */
export function placeBarsBeside(
  view: View,
  width: number,
  { label, column, against }: BarsBesideOptions,
): PlacedBarsBeside {
  const [own, other] = [columnNamed(view, column), columnNamed(view, against)];
  const unit = unitOf(view.rows, [own, other]);
  const amounts = view.rows.map((row) => amountIn(row, own, unit));
  const others = view.rows.map((row) => amountIn(row, other, unit));
  const words = `Bar: ${lowerFirst(own.label)}. Line: ${lowerFirst(other.label)}.`;
  const lines = wrapText(words, width, 2, tickText);
  const frame = placeRows(
    view.rows.map((row) => textIn(row, label)),
    width,
    {
      values: amounts.map((amount) => (amount.state === 'none' ? '' : amount.text)),
      wide: 30,
      narrow: 26,
      top: lines.length * lineHeight + 8,
      trail: longestText(amounts.map(({ text }) => text)) + 14,
    },
  );
  const { scale } = placeAxis(
    [...amounts, ...others].flatMap((amount) => reach(amount) ?? []),
    [frame.left, frame.right],
    { column: own, unit, zero: true },
  );
  const zero = px(scale(0));
  const bars = view.rows.map((row, at): PlacedBarBeside => {
    const [amount, second] = [amounts[at]!, others[at]!];
    const place = frame.rows[at]!;
    const end = px(scale(reach(amount) ?? 0));
    const to = reach(second);
    const mark = to === null ? null : { x: px(scale(to)), drawn: drawn(at, other, to) };
    return {
      row: at,
      place,
      x: zero,
      width: px(end - zero),
      drawn: amount.state === 'value' ? drawn(at, own, amount.value) : null,
      none: reach(amount) === null ? amount.text : null,
      written: {
        text: amount.text,
        // Behind the mark where that lies just beyond the end of the bar.
        x: frame.narrow ? frame.right : px(Math.max(end, mark?.x ?? 0) + 7),
        y: frame.narrow ? place.nameY : place.y + 4.5,
      },
      mark,
      point: {
        row: at,
        x: px((zero + end) / 2),
        y: place.y,
        title: textIn(row, label),
        lines: [lineOf(own, amount), lineOf(other, second)],
      },
    };
  });
  return { frame, height: Math.ceil(frame.bottom + 4), zero, bars, key: { lines, y: 11 } };
}

/** The height that `BarsBeside` takes, before it is drawn. */
export const barsBesideHeight = (view: View, width: number, options: BarsBesideOptions): number =>
  placeBarsBeside(view, width, options).height;

const lineOf = ({ label }: Column, { text }: Amount) => ({ label, value: text });

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
