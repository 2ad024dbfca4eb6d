import { max, min } from 'd3-array';

import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountIn, reach, unitOf } from './amount.ts';
import type { Tick } from './axis.ts';
import { drawnWidth, isNarrow, labelText, px, strongText } from './layout.ts';
import { linearScale } from './linear-scale.ts';
import { fadeLength } from './place-range.ts';
import { drawn, textIn, type DrawnAmount, type Point } from './point.ts';
import { textWidth } from './text-width.ts';

export interface LadderOptions {
  /** The column with the names of the levels. */
  readonly label: string;
  /** The columns with the years of experience; `to` is empty where a level has no upper end. */
  readonly from: string;
  readonly to: string;
}

/** One level: a step as long as its years, as high as its median. */
export interface PlacedRung {
  readonly row: number;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  /** The level has no upper end. */
  readonly open: boolean;
  readonly median: DrawnAmount | null;
  readonly mean: { readonly x: number; readonly y: number; readonly drawn: DrawnAmount } | null;
  readonly name: string;
  readonly written: string;
  /** Where name and amount are written, and from which end. */
  readonly textX: number;
  readonly textEnd: boolean;
  readonly point: Point;
}

export interface PlacedLadder {
  readonly width: number;
  readonly height: number;
  readonly bottom: number;
  readonly ticks: readonly Tick[];
  readonly rungs: readonly PlacedRung[];
}

const top = 12;
const rise = { wide: 60, narrow: 76 };
const openYears = 5;

/** Places levels of a career as steps over years of experience, at the height of their median pay. */
export function placeLadder(view: View, width: number, options: LadderOptions): PlacedLadder {
  const full = drawnWidth(width);
  const columns = [columnNamed(view, 'pay_p50'), columnNamed(view, 'pay_mean')] as const;
  const unit = unitOf(view.rows, columns);
  const rows = view.rows.map((row, at) => ({
    at,
    name: textIn(row, options.label),
    from: yearsIn(row[options.from]) ?? 0,
    to: yearsIn(row[options.to]),
    median: amountIn(row, columns[0], unit),
    mean: amountIn(row, columns[1], unit),
  }));
  const last = max(rows, ({ from, to }) => to ?? from + openYears) ?? 1;
  const bottom = top + Math.max(rows.length, 1) * (isNarrow(full) ? rise.narrow : rise.wide);
  const years = linearScale([0, last], [6, full - 6 - fadeLength]);
  const amounts = rows.flatMap(({ median, mean }) =>
    [reach(median) ?? [], reach(mean) ?? []].flat(),
  );
  const low = min(amounts) ?? 0;
  const high = max(amounts) ?? 1;
  const height = linearScale(low < high ? [low, high] : [low - 1, low + 1], [bottom - 44, top + 8]);
  const rungs = rows.map((row): PlacedRung => {
    const x = px(years(row.from));
    const end = px(years(row.to ?? last));
    const at = reach(row.median) ?? reach(row.mean) ?? low;
    const mean = reach(row.mean);
    const written =
      mean === null ? row.median.text : `${row.median.text}, average ${row.mean.text}`;
    const room = Math.max(textWidth(row.name, labelText), textWidth(written, strongText));
    const textEnd = x + room > full;
    return {
      row: row.at,
      x,
      width: px(end - x),
      y: px(height(at)),
      open: row.to === null,
      median: row.median.state === 'value' ? drawn(row.at, columns[0], row.median.value) : null,
      mean:
        mean === null
          ? null
          : { x: px((x + end) / 2), y: px(height(mean)), drawn: drawn(row.at, columns[1], mean) },
      name: row.name,
      written,
      textX: textEnd ? full : x,
      textEnd,
      point: {
        row: row.at,
        x: (x + end) / 2,
        y: px(height(at)),
        title: row.name,
        lines: [
          { label: columns[0].label, value: row.median.text },
          { label: columns[1].label, value: row.mean.text },
          { label: 'Experience', value: experience(row.from, row.to) },
        ],
      },
    };
  });
  const ticks = years.ticks(Math.max(2, Math.floor(full / 90))).map((value) => ({
    value,
    at: px(years(value)),
    text: value === 0 ? 'start' : `${value} years`,
  }));
  return { width: full, height: bottom + 24, bottom, ticks, rungs };
}

/** The height that `Ladder` takes, before it is drawn. */
export const ladderHeight = (view: View, width: number, options: LadderOptions): number =>
  placeLadder(view, width, options).height;

const yearsIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const experience = (from: number, to: number | null): string =>
  to === null ? `${from} years and more` : `${from} to ${to} years`;
