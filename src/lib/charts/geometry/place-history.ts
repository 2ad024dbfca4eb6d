import type { Column } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountDomain } from './amount-domain.ts';
import { amountIn, reach, unitOf, type Amount } from './amount.ts';
import { formatTick, type Tick } from './axis.ts';
import { drawnWidth, isNarrow, labelText, px } from './layout.ts';
import { linearScale } from './linear-scale.ts';
import { placeBreaks, type PlacedBreaks } from './place-breaks.ts';
import { placeEndLabels, type EndLabel } from './place-end-labels.ts';
import { placeMissing, type MissingYears } from './place-missing.ts';
import { placeSeries, type PlacedSeries } from './place-series.ts';
import type { Point } from './point.ts';
import { textWidth } from './text-width.ts';
import { yearTicks } from './year-ticks.ts';

export interface HistoryOptions {
  /** The columns to draw as lines; left out: the lens's statistic, as published and in constant prices. */
  readonly columns?: readonly string[];
}

/** A year with its amounts, one for each line. */
export interface HistoryYear {
  readonly row: number;
  readonly year: number;
  readonly amounts: readonly Amount[];
  /** Why it cannot be compared with the year before. */
  readonly broken: string | null;
}

export interface PlacedHistory {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly Tick[];
  readonly years: readonly Tick[];
  readonly series: readonly PlacedSeries[];
  readonly labels: readonly EndLabel[];
  readonly breaks: PlacedBreaks;
  readonly missing: readonly MissingYears[];
  readonly points: readonly Point[];
  /** Half the distance between two years. */
  readonly reach: number;
}

/** Places amounts over years as lines that end where the series breaks. */
export function placeHistory(
  view: View,
  width: number,
  options: HistoryOptions = {},
): PlacedHistory {
  const columns = historyColumns(view, options);
  const unit = unitOf(view.rows, columns);
  const years = view.rows
    .map((row, index): HistoryYear => ({
      row: index,
      year: Number(row.year),
      amounts: columns.map((column) => amountIn(row, column, unit)),
      broken: typeof row.series_break === 'string' ? row.series_break : null,
    }))
    .sort((a, b) => a.year - b.year);
  const full = drawnWidth(width);
  const narrow = isNarrow(full);
  const numbers = years.map(({ year }) => year);
  const breaks = years.filter(({ broken }, at) => at > 0 && broken !== null);
  const top = breaks.length > 0 ? 26 : 8;
  const bottom = top + (narrow ? 190 : 230);
  const amounts = years.flatMap(({ amounts: each }) => each.flatMap((a) => reach(a) ?? []));
  const height = linearScale(amountDomain(amounts), [bottom - 26, top + 18]);
  const values = amounts.length > 0 ? height.ticks(narrow ? 4 : 5) : [];
  const step = values.length > 1 ? values[1]! - values[0]! : 1;
  const ticks = values.map((value) => ({
    value,
    at: px(height(value)),
    text: formatTick(value, step, columns[0]!, unit),
  }));
  const left = Math.max(...ticks.map(({ text }) => textWidth(text, labelText)), 10) + 8;
  const room = narrow ? 96 : 148;
  const right = full - room;
  const along = linearScale(
    numbers.length > 1 ? [Math.min(...numbers), Math.max(...numbers)] : [0, 2 * (numbers[0] ?? 1)],
    [left + 14, right - 8],
  );
  const x = (year: number) => px(along(year));
  const y = (amount: number) => px(height(amount));
  const first = columns.map((_, at) => firstReach(years, at));
  const series = columns.map((column, at) =>
    placeSeries(
      { years, at, column, unit, room: room - 6, above: first[at] === Math.max(...first) },
      { x, y },
    ),
  );
  const texts = placeBreaks(breaks, x, { top, bottom, width: full });
  return {
    width: full,
    height: texts.bottom + 4,
    left,
    right,
    top,
    bottom,
    ticks,
    years: yearTicks(numbers, along),
    series,
    labels: placeEndLabels(
      series.flatMap(({ end, column }) =>
        end ? [{ key: column.name, name: column.label, value: end.text, y: end.y }] : [],
      ),
      { x: right + 6, width: room - 6, top, bottom },
    ),
    breaks: texts,
    missing: placeMissing(years, along, { top, bottom }),
    points: years.map(({ row, year, amounts: each, broken }) => ({
      row,
      x: x(year),
      y: y(reach(each[0]) ?? reach(each[1]) ?? height.invert((top + bottom) / 2)),
      title: String(year),
      lines: [
        ...columns.map(({ label }, at) => ({ label, value: each[at]!.text })),
        ...(broken ? [{ label: 'Break before', value: broken }] : []),
      ],
    })),
    reach: px(numbers.length > 1 ? (along(1) - along(0)) / 2 : (right - left) / 2),
  };
}

/** The height that `History` takes, before it is drawn. */
export const historyHeight = (view: View, width: number, options: HistoryOptions = {}): number =>
  placeHistory(view, width, options).height;

function historyColumns(view: View, { columns }: HistoryOptions): readonly Column[] {
  if (columns) return columns.map((name) => columnNamed(view, name));
  const name = `pay_${view.lens.statistic}`;
  const hasReal = view.columns.some((column) => column.name === `${name}_real`);
  return [name, ...(hasReal ? [`${name}_real`] : [])].map((each) => columnNamed(view, each));
}

// The line that begins highest has its first number above it.
const firstReach = (years: readonly HistoryYear[], at: number): number =>
  years.map(({ amounts }) => reach(amounts[at])).find((amount) => amount !== null) ?? -Infinity;
