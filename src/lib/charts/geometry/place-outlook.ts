import { formatPercent } from '#lib/domain/format.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountDomain } from './amount-domain.ts';
import { amountIn } from './amount.ts';
import { formatTick, type Tick } from './axis.ts';
import { dodge } from './dodge.ts';
import { drawnWidth, isNarrow, px, tickText, type Spot } from './layout.ts';
import { linearScale } from './linear-scale.ts';
import { drawn, textIn, type DrawnAmount, type Point } from './point.ts';
import { textWidth } from './text-width.ts';
import { yearTicks } from './year-ticks.ts';

/** What one vintage of the projections said. */
export interface PlacedVintage {
  readonly row: number;
  readonly newest: boolean;
  /** The base year and the target year. */
  readonly ends: readonly (Spot & { readonly drawn: DrawnAmount; readonly text: string })[];
  /** `2024–34` and `+23.2 %`, with where they stand. */
  readonly name: string;
  readonly growth: string;
  readonly growthDrawn: DrawnAmount | null;
  readonly label: Spot;
  readonly point: Point;
}

export interface PlacedOutlook {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** What the amounts count, above the axis. */
  readonly unit: string;
  readonly ticks: readonly Tick[];
  readonly years: readonly Tick[];
  readonly vintages: readonly PlacedVintage[];
}

const top = 24;
const listLeading = 22;
const labelRoom = 136;

/**
 * Places every vintage of the projections as a line from employment in its base year to employment in
 * its target year. Their growth stands beside the lines, or in a list under them when narrow.
 */
export function placeOutlook(view: View, width: number): PlacedOutlook {
  const full = drawnWidth(width);
  const narrow = isNarrow(full);
  const columns = [
    columnNamed(view, 'employment_base'),
    columnNamed(view, 'employment_target'),
  ] as const;
  const growth = columnNamed(view, 'change_percent');
  const rows = view.rows.map((row, index) => {
    const ends = (['base_year', 'target_year'] as const).flatMap((year, at) => {
      const column = columns[at]!;
      const amount = amountIn(row, column, null);
      return amount.state === 'value' && typeof row[year] === 'number'
        ? [{ year: row[year], value: amount.value, text: amount.text, column }]
        : [];
    });
    return { row, index, ends, growth: amountIn(row, growth, null) };
  });
  const newest = view.rows.reduce(
    (best, row, at) =>
      textIn(row, 'vintage') > textIn(view.rows[best] ?? {}, 'vintage') ? at : best,
    0,
  );
  const every = rows.flatMap(({ ends }) => ends);
  const bottom = top + (narrow ? 190 : 250);
  const height = linearScale(amountDomain(every.map(({ value }) => value)), [bottom, top]);
  const values = every.length > 0 ? height.ticks(narrow ? 4 : 5) : [];
  const step = values.length > 1 ? values[1]! - values[0]! : 1;
  const ticks = values.map((value) => ({
    value,
    at: px(height(value)),
    text: formatTick(value, step, columns[0], null),
  }));
  const left = Math.max(...ticks.map(({ text }) => textWidth(text, tickText)), 10) + 8;
  const right = full - (narrow ? 14 : labelRoom);
  const years = every.map(({ year }) => year);
  const along = linearScale([Math.min(...years), Math.max(...years)], [left + 14, right - 14]);
  const labels = narrow
    ? rows.map((_, at) => ({ x: 0, y: bottom + 46 + at * listLeading }))
    : besideEnds(
        rows.map(({ ends }) => (ends.length > 0 ? height(ends.at(-1)!.value) : bottom)),
        right + 14,
        bottom,
      );
  const vintages = rows.map(({ row, index, ends, growth: amount }): PlacedVintage => {
    const spots = ends.map(({ year, value, text, column }) => ({
      x: px(along(year)),
      y: px(height(value)),
      text,
      drawn: drawn(index, column, value),
    }));
    const name = textIn(row, 'vintage').replace('-', '–');
    return {
      row: index,
      newest: index === newest,
      ends: spots,
      name,
      growth:
        amount.state === 'value' ? formatPercent(amount.value, { signed: true }) : amount.text,
      growthDrawn: amount.state === 'value' ? drawn(index, growth, amount.value) : null,
      label: labels[index]!,
      point: {
        row: index,
        x: spots.at(-1)?.x ?? left,
        y: spots.at(-1)?.y ?? bottom,
        title: name,
        lines: [
          ...ends.map(({ year, text }) => ({ label: String(year), value: text })),
          { label: growth.label, value: amount.text },
        ],
      },
    };
  });
  return {
    width: full,
    height: bottom + (narrow ? 30 + rows.length * listLeading : 26),
    narrow,
    left,
    right,
    bottom,
    unit: columns[0].unit ?? '',
    ticks,
    years: years.length > 0 ? yearTicks(years, along) : [],
    // The newest lies over the others.
    vintages: vintages.sort((a, b) => Number(a.newest) - Number(b.newest)),
  };
}

/** The height that `Outlook` takes, before it is drawn. */
export const outlookHeight = (view: View, width: number): number =>
  placeOutlook(view, width).height;

const besideEnds = (wished: readonly number[], x: number, bottom: number): Spot[] =>
  dodge(
    wished,
    wished.map(() => 19),
    [top - 8, bottom],
  ).map((y) => ({ x, y: px(y) }));
