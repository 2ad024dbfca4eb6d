import { extent } from 'd3-array';
import { formatCount } from '#lib/domain/format.ts';
import type { View } from '#lib/domain/view.ts';
import { axisTitle, formatTick, placeAxis, type Tick } from './axis.ts';
import { boxOfText, type Box } from './box.ts';
import { dotRadius, dotShape } from './dot-shape.ts';
import { drawnWidth, isNarrow, px, tickText } from './layout.ts';
import { logScale, type LogScale } from './log-scale.ts';
import { placeScatterKey, type ScatterKey } from './place-scatter-key.ts';
import { drawn, type DrawnAmount, type Point } from './point.ts';
import { quadrantsOf, quadrantWords, type Quadrant } from './quadrants.ts';
import {
  scatterValues,
  type DotValues,
  type ScatterOptions,
  type ScatterValues,
} from './scatter-dots.ts';
import { placeLabels, type PlacedLabel } from './scatter-labels.ts';
import { textWidth } from './text-width.ts';

export interface PlacedDot extends Omit<DotValues, 'lines'> {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** The outline, as path data. */
  readonly d: string;
  /** Null where the pay is a floor. */
  readonly drawn: DrawnAmount | null;
  readonly point: Point;
}

/** The words in a corner: which quadrant it is, and how many lie in it. */
export interface PlacedQuadrant {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface PlacedScatter {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly payTicks: readonly Tick[];
  readonly growthTicks: readonly Tick[];
  readonly payTitle: string;
  readonly growthTitle: string;
  /** Where growth is zero, and where the medians lie, in px; null where they are not drawn. */
  readonly zero: number | null;
  readonly medians: { readonly x: number; readonly y: number } | null;
  readonly quadrants: readonly PlacedQuadrant[];
  /** The largest first, so that the small ones lie over them. */
  readonly dots: readonly PlacedDot[];
  readonly labels: readonly PlacedLabel[];
  readonly key: ScatterKey;
}

/**
 * Places the rows by growth (along) and pay (up, equal distances being equal ratios), each as a dot
 * whose area stands for its openings and whose shape and colour for its family.
 */
export function placeScatter(view: View, width: number, options: ScatterOptions): PlacedScatter {
  const full = drawnWidth(width);
  const narrow = isNarrow(full);
  const values = scatterValues(view, options);
  const payTicksOf = (scale: LogScale) => ticksOf(scale, narrow, values);
  const [top, bottom] = [26, narrow ? 380 : 520];
  const parted = quadrantsOf(values.dots);
  // No dot comes where the words in the corners stand.
  const words = parted ? (narrow ? 36 : 24) : 8;
  const payScale = logScale(domainOf(values.dots.map(({ pay }) => pay)), [
    bottom - words,
    top + words,
  ]);
  const payTicks = payTicksOf(payScale).filter(({ at }) => at <= bottom - 8);
  const left =
    Math.ceil(Math.max(28, ...payTicks.map(({ text }) => textWidth(text, tickText)))) + 8;
  const plot: Box = { left, top, right: full - 16, bottom };
  const growthAxis = placeAxis(
    padded(values.dots.map(({ growth }) => growth)),
    [plot.left, plot.right],
    { column: values.growth, unit: null },
  );
  const x = growthAxis.scale;
  const dots = values.dots
    .map((dot) => placeDot(dot, x(dot.growth), payScale(dot.pay), narrow, values))
    .sort((a, b) => b.r - a.r || a.row - b.row);
  const quadrants = parted ? placeQuadrants(parted.of, plot, narrow) : [];
  const corners = quadrants.flatMap(boxesOf);
  const [low, high] = x.domain();
  return {
    width: full,
    plot,
    payTicks,
    growthTicks: growthAxis.ticks,
    payTitle: `${axisTitle(values.column, values.unit)}, log scale`,
    growthTitle: values.growth.label,
    zero: low <= 0 && high >= 0 ? px(x(0)) : null,
    medians: parted && { x: px(x(parted.growth)), y: px(payScale(parted.pay)) },
    quadrants,
    dots,
    labels: placeLabels(worthNaming(dots, narrow), plot, corners),
    ...placeFoot(values, full, plot, narrow),
  };
}

/** The height that `PayGrowthScatter` takes, before it is drawn. */
export const payGrowthScatterHeight = (
  view: View,
  width: number,
  options: ScatterOptions,
): number => placeScatter(view, width, options).height;

function placeFoot(values: ScatterValues, width: number, { bottom }: Box, narrow: boolean) {
  const key = placeScatterKey(values, { y: bottom + 48, width, narrow });
  return { key, height: Math.ceil(key.bottom) + 2 };
}

function placeDot(
  dot: DotValues,
  atX: number,
  atY: number,
  narrow: boolean,
  { column }: ScatterValues,
): PlacedDot {
  const r = dotRadius(dot.size, narrow);
  const [x, y] = [px(atX), px(atY)];
  return {
    ...dot,
    x,
    y,
    r,
    d: dotShape(dot.family, x, y, r),
    drawn: dot.open ? null : drawn(dot.row, column, dot.pay),
    point: { row: dot.row, x, y, title: dot.title, lines: dot.lines(), clear: r + 8 },
  };
}

// Some room at both ends, so that no dot is cut by the frame.
function domainOf(amounts: readonly number[]): [number, number] {
  const [low = 1, high = 10] = extent(amounts);
  return low === high ? [low * 0.8, high * 1.25] : [low * 0.96, high * 1.04];
}

function padded(amounts: readonly number[]): readonly number[] {
  const [low = 0, high = 1] = extent(amounts);
  const spare = (high - low) * 0.03;
  return [low - spare, high + spare];
}

function ticksOf(scale: LogScale, narrow: boolean, { column, unit }: ScatterValues): Tick[] {
  const values = scale.ticks(narrow ? 6 : 9);
  return values.map((value, at) => {
    const step = Math.abs((values[at + 1] ?? values[at - 1] ?? 0) - value) || value;
    return { value, at: px(scale(value)), text: formatTick(value, step, column, unit) };
  });
}

function placeQuadrants(
  of: readonly Quadrant[],
  { left, top, right, bottom }: Box,
  narrow: boolean,
): readonly PlacedQuadrant[] {
  return (Object.keys(quadrantWords) as Quadrant[]).map((quadrant) => {
    const [pay, growth] = quadrantWords[quadrant];
    const count = formatCount(of.filter((each) => each === quadrant).length);
    const lines = narrow ? [pay, `${growth}: ${count}`] : [`${pay}, ${growth}: ${count}`];
    const up = quadrant.startsWith('more');
    const along = quadrant.endsWith('faster');
    return {
      lines,
      x: along ? right - 4 : left + 4,
      y: up ? top + 12 : bottom - 6 - 14 * (lines.length - 1),
      anchor: along ? 'end' : 'start',
    };
  });
}

const boxesOf = ({ lines, x, y, anchor }: PlacedQuadrant): readonly Box[] =>
  lines.map((line, at) => boxOfText(line, x, y + 14 * at, anchor, tickText));

// The reader's own, then those that stand out: the most openings, the fastest, the best paid, the slowest.
function worthNaming(dots: readonly PlacedDot[], narrow: boolean): readonly PlacedDot[] {
  const by = (amount: (dot: PlacedDot) => number, most: number) =>
    [...dots].sort((a, b) => amount(b) - amount(a) || a.row - b.row).slice(0, most);
  const most = narrow ? 1 : 2;
  return [
    ...new Set([
      ...dots.filter(({ selected }) => selected),
      ...by(({ size }) => size, most),
      ...by(({ growth }) => growth, most),
      ...by(({ pay }) => pay, 1),
      ...by(({ growth }) => -growth, 1),
    ]),
  ];
}
