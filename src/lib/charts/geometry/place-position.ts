import { percentileBand } from '#lib/domain/percentile-band.ts';
import type { View } from '#lib/domain/view.ts';
import { amountIn, reach, unitOf } from './amount.ts';
import { placeAxis } from './axis.ts';
import { bandWords } from './band-words.ts';
import { within } from './dodge.ts';
import { drawnWidth, isNarrow, px, strongText, tickText } from './layout.ts';
import {
  percentiles,
  placePercentiles,
  placeShares,
  type PlacedPercentile,
  type PlacedShare,
} from './place-percentiles.ts';
import { fadeLength } from './place-range.ts';
import type { Point } from './point.ts';
import { rangeShape, valueOf, type RangeAmounts } from './range-shape.ts';
import { statisticColumns } from './statistic-columns.ts';
import { textWidth } from './text-width.ts';
import { standsOn, yourPayText } from './your-pay.ts';

export interface PositionOptions {
  /** The reader's own pay, in the currency and period of the lens. */
  readonly pay: number;
  /** What it is called; left out: `Your pay`. */
  readonly called?: string;
}

export interface PlacedPosition {
  readonly width: number;
  readonly height: number;
  /** The line on which the bar stands. */
  readonly y: number;
  readonly whisker: readonly [number, number] | null;
  readonly box: readonly [number, number] | null;
  readonly open: {
    readonly x: number;
    readonly floor: number | null;
    readonly text: string;
    readonly textX: number;
  } | null;
  readonly percentiles: readonly PlacedPercentile[];
  readonly shares: readonly PlacedShare[];
  /** Why there is no bar. */
  readonly none: string | null;
  readonly pay: {
    /** Null where the figures are in another currency or period than the pay. */
    readonly x: number | null;
    readonly text: string;
    readonly textX: number;
    readonly words: string;
    readonly wordsX: number;
  };
  readonly points: readonly Point[];
}

const barTop = 74;

/** Places one distribution of pay, that of the first row, with the reader's own pay on it. */
export function placePosition(
  view: View,
  width: number,
  { pay, called }: PositionOptions,
): PlacedPosition {
  const full = drawnWidth(width);
  const columns = statisticColumns(view);
  const unit = unitOf(
    view.rows.slice(0, 1),
    columns.map(({ column }) => column),
  );
  const row = view.rows[0] ?? {};
  const amounts: RangeAmounts = Object.fromEntries(
    columns.map(({ statistic, column }) => [statistic, amountIn(row, column, unit)]),
  );
  const shape = rangeShape(amounts);
  const reaches = percentiles.flatMap((each) => reach(amounts[each]) ?? []);
  const comparable = standsOn(unit, view.lens);
  const inset = isNarrow(full) ? 26 : 48;
  const { scale } = placeAxis(
    comparable ? [...reaches, pay] : reaches,
    [inset, full - inset - (shape.open ? fadeLength : 0)],
    { column: columns[0]?.column ?? { name: '', label: '', kind: 'money' }, unit },
  );
  const x = (amount: number) => px(scale(amount));
  const clamp = (at: number, text: string, style: typeof strongText | typeof tickText) =>
    px(within(at, textWidth(text, style), [0, full]));
  const placed = placePercentiles(amounts, columns, { x, unit, width: full });
  const text = yourPayText(pay, view.lens, called);
  const words = comparable ? bandWords(bandOf(pay, amounts)) : 'no figure to compare it with';
  const payX = comparable ? x(pay) : null;
  const hidden = percentiles.map((each) => amounts[each]).find((a) => a?.state === 'top_coded');
  return {
    width: full,
    height: barTop + 62,
    y: barTop,
    whisker: shape.whisker && [x(shape.whisker[0]), x(shape.whisker[1])],
    box: shape.box && [x(shape.box[0]), x(shape.box[1])],
    open: shape.open && {
      x: x(shape.open.from),
      floor: shape.open.floor,
      text: hidden?.text ?? '',
      textX: clamp(x(shape.open.from) + 20, hidden?.text ?? '', tickText),
    },
    percentiles: placed,
    shares: placeShares(placed),
    none: reaches.length > 0 ? null : (amounts.p50?.text ?? 'not published'),
    pay: {
      x: payX,
      text,
      textX: clamp(payX ?? 0, text, strongText),
      words,
      wordsX: clamp(payX ?? 0, words, tickText),
    },
    points: [
      ...placed.map((each) => ({
        row: 0,
        x: each.x,
        y: barTop,
        title: each.name,
        lines: [{ label: '', value: amounts[each.statistic]?.text ?? '' }],
      })),
      { row: null, x: payX ?? 40, y: barTop, title: text, lines: [{ label: '', value: words }] },
    ],
  };
}

/** The height that `PayPosition` takes, before it is drawn. */
export const payPositionHeight = (view: View, width: number, options: PositionOptions): number =>
  placePosition(view, width, options).height;

function bandOf(pay: number, amounts: RangeAmounts) {
  return percentileBand(pay, {
    10: valueOf(amounts.p10),
    25: valueOf(amounts.p25),
    50: valueOf(amounts.p50),
    75: valueOf(amounts.p75),
    90: valueOf(amounts.p90),
  });
}
