import type { Column, Row } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountIn, unitOf, type Amount } from './amount.ts';
import type { Tick } from './axis.ts';
import type { Box } from './box.ts';
import { fittingAxis } from './fitting-axis.ts';
import { drawnWidth, isNarrow, px, tickText } from './layout.ts';
import { placeNotDrawn, reasonOf } from './not-drawn.ts';
import { drawn, textIn, type DrawnAmount, type Point } from './point.ts';
import { placeLabels, type PlacedLabel } from './scatter-labels.ts';
import { textWidth } from './text-width.ts';

export interface DotsOptions {
  /** The column with the names of the rows. */
  readonly label: string;
  /** The column of numbers that lies along the drawing. */
  readonly along: string;
  /** The column of numbers that goes up. */
  readonly up: string;
}

export interface PlacedRowDot {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly drawn: DrawnAmount;
  readonly point: Point;
}

export interface PlacedDots {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly alongTicks: readonly Tick[];
  readonly upTicks: readonly Tick[];
  readonly alongTitle: string;
  readonly upTitle: string;
  readonly dots: readonly PlacedRowDot[];
  readonly labels: readonly PlacedLabel[];
  /** How many rows are not drawn, and why; empty where all are. */
  readonly missing: readonly string[];
  readonly missingY: number;
}

/** Radius of a dot, in px. */
export const rowDotRadius = 3.5;

/**
 * Places the rows by two columns of numbers. Rows without one of the two, in another currency or period, or with a
 * floor for an amount are not placed and counted by reason.
 */
export function placeDots(
  view: View,
  width: number,
  { label, along, up }: DotsOptions,
): PlacedDots {
  const full = drawnWidth(width);
  const narrow = isNarrow(full);
  const [alongColumn, upColumn] = [columnNamed(view, along), columnNamed(view, up)];
  const read = readerOf(view, alongColumn, upColumn);
  const rows = view.rows.map((row, at) => ({ row, at, ...read(row) }));
  const placeable = rows.filter(({ reason }) => reason === null);
  const [top, bottom] = [26, narrow ? 330 : 430];
  const upAxis = fittingAxis(
    placeable.map(({ y }) => y),
    [bottom - 8, top + 8],
    { column: upColumn, unit: read.upUnit, upright: true },
  );
  const widest = Math.max(0, ...upAxis.ticks.map(({ text }) => textWidth(text, tickText)));
  const plot: Box = { left: Math.ceil(widest) + 10, top, right: full - 24, bottom };
  const alongAxis = fittingAxis(
    placeable.map(({ x }) => x),
    [plot.left + 6, plot.right - 6],
    { column: alongColumn, unit: read.alongUnit },
  );
  const dots = placeable.map(({ row, at, x, y, texts }): PlacedRowDot => {
    const spot = { x: px(alongAxis.scale(x)), y: px(upAxis.scale(y)) };
    const lines = [
      { label: upColumn.label, value: texts.y },
      { label: alongColumn.label, value: texts.x },
    ];
    const point = { row: at, title: textIn(row, label), lines, clear: rowDotRadius + 8, ...spot };
    return { row: at, ...spot, drawn: drawn(at, upColumn, y), point };
  });
  const reasons = rows.flatMap(({ reason }) => reason ?? []);
  return {
    width: full,
    ...placeNotDrawn(reasons, full, bottom),
    plot,
    alongTicks: alongAxis.ticks,
    upTicks: upAxis.ticks,
    alongTitle: alongAxis.title,
    upTitle: upAxis.title,
    dots,
    labels: placeLabels(worthNaming(dots, narrow), plot, dots.map(boxOfDot)),
  };
}

/** The height that `Dots` takes, before it is drawn. */
export const dotsHeight = (view: View, width: number, options: DotsOptions): number =>
  placeDots(view, width, options).height;

const boxOfDot = ({ x, y }: PlacedRowDot): Box => ({
  left: x - rowDotRadius,
  top: y - rowDotRadius,
  right: x + rowDotRadius,
  bottom: y + rowDotRadius,
});

interface Read {
  readonly x: number;
  readonly y: number;
  readonly texts: { readonly x: string; readonly y: string };
  /** Why the row has no place; null where it has one. */
  readonly reason: string | null;
}

function readerOf(view: View, along: Column, up: Column) {
  const [alongUnit, upUnit] = [unitOf(view.rows, [along]), unitOf(view.rows, [up])];
  const read = (row: Row): Read => {
    const [x, y] = [amountIn(row, along, alongUnit), amountIn(row, up, upUnit)];
    const reason = reasonOf(y) ?? reasonOf(x);
    return { x: numberOf(x), y: numberOf(y), texts: { x: x.text, y: y.text }, reason };
  };
  return Object.assign(read, { alongUnit, upUnit });
}

const numberOf = (amount: Amount): number => (amount.state === 'value' ? amount.value : NaN);

// Those at the ends, which a reader asks about first.
function worthNaming(dots: readonly PlacedRowDot[], narrow: boolean) {
  const by = (amount: (dot: PlacedRowDot) => number, most: number) =>
    [...dots].sort((a, b) => amount(b) - amount(a) || a.row - b.row).slice(0, most);
  const most = narrow ? 1 : 3;
  const named = new Set([
    ...by(({ y }) => -y, most),
    ...by(({ x }) => x, most),
    ...by(({ y }) => y, 1),
    ...by(({ x }) => -x, 1),
  ]);
  return Array.from(named, ({ x, y, point }) => ({
    x,
    y,
    r: rowDotRadius,
    title: point.title,
    selected: false,
  }));
}
