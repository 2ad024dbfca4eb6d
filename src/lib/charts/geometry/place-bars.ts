import { competitionRanks } from '#lib/domain/competition-ranks.ts';
import type { Column } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { amountIn, reach, unitOf, type Amount } from './amount.ts';
import { placeAxis } from './axis.ts';
import { chosenColumn } from './chosen-column.ts';
import { firstAndChosen } from './first-and-chosen.ts';
import { px, tickText } from './layout.ts';
import { drawn, isSelected, textIn, type DrawnAmount, type Point, type Selected } from './point.ts';
import { fadeLength } from './place-range.ts';
import { longestText, placeRows, type RowFrame, type RowPlace } from './row-frame.ts';
import { textWidth } from './text-width.ts';

export interface BarsOptions {
  /** The column with the names of the rows. */
  readonly label: string;
  /** The column to draw; left out: the lens's statistic. */
  readonly column?: string;
  /** Draw only so many rows, and the selected ones in their true rank. */
  readonly limit?: number;
  readonly selected?: Selected;
  /** Where bars start, for an amount that is read against another than zero: 1 for a ratio. */
  readonly base?: number;
  /** What the base is, written over it where it is given. */
  readonly baseName?: string;
}

export interface PlacedBar {
  readonly row: number;
  readonly rank: number | null;
  readonly place: RowPlace;
  readonly selected: boolean;
  readonly x: number;
  readonly width: number;
  readonly drawn: DrawnAmount | null;
  /** The floor that the amount lies above: the bar ends open. */
  readonly floor: number | null;
  /** Why there is no bar. */
  readonly none: string | null;
  readonly written: { readonly text: string; readonly x: number; readonly y: number };
  readonly point: Point;
}

export interface PlacedBars {
  readonly frame: RowFrame;
  readonly height: number;
  /** Where the bars start. */
  readonly zero: number;
  /** Where the row of a thing without a bar is hatched from. */
  readonly from: number;
  /** The line that they start at, where it is not zero, with its name. */
  readonly base: {
    readonly text: string;
    readonly x: number;
    readonly anchor: 'start' | 'middle' | 'end';
    readonly y: number;
  } | null;
  readonly bars: readonly PlacedBar[];
  /** How many rows are left out, and where that is said. */
  readonly gaps: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

const gapRoom = 22;
const baseRoom = 20;

/** Places the rows as bars from zero, or from another base, in the order of the view, each with its rank by amount. */
export function placeBars(view: View, width: number, options: BarsOptions): PlacedBars {
  const column = chosenColumn(view, options.column);
  const unit = unitOf(view.rows, [column]);
  const all = view.rows.map((row) => amountIn(row, column, unit));
  // Against a base the sign says more than a rank.
  const ranks = options.baseName
    ? all.map(() => null)
    : competitionRanks(all.map((each) => (each.state === 'value' ? each.value : null)));
  const shown = firstAndChosen(view.rows.length, options.limit, (at) =>
    isSelected(view.rows[at]!, options.selected),
  );
  const amounts = shown.map((row) => all[row]!);
  const skipped = shown.map((row, at) => (shown[at + 1] ?? view.rows.length) - row - 1);
  const lead = Math.ceil(
    Math.max(...ranks.map((rank) => textWidth(`${rank ?? ''}.`, tickText)), 0) + 8,
  );
  const open = amounts.some(({ state }) => state === 'top_coded');
  const frame = placeRows(
    shown.map((row) => textIn(view.rows[row]!, options.label)),
    width,
    {
      values: amounts.map((amount) => (amount.state === 'none' ? '' : amount.text)),
      wide: 30,
      narrow: 24,
      top: options.baseName ? baseRoom : 2,
      lead,
      trail: longestText(amounts.map(({ text }) => text)) + 10 + (open ? fadeLength : 0),
      under: new Map(skipped.flatMap((rows, at) => (rows > 0 ? [[at, gapRoom] as const] : []))),
    },
  );
  const left = frame.narrow ? lead : frame.left;
  const base = options.base ?? 0;
  const { scale } = placeAxis(
    [base, ...all.flatMap((amount) => reach(amount) ?? [])],
    [left, frame.right - (frame.narrow && open ? fadeLength : 0)],
    { column, unit },
  );
  const zero = px(scale(base));
  const ranked = ranks.filter((rank) => rank !== null).length;
  const bars = shown.map((row, at) =>
    placeBar({
      row,
      name: textIn(view.rows[row]!, options.label),
      amount: amounts[at]!,
      rank: ranks[row]!,
      ranked,
      column,
      selected: isSelected(view.rows[row]!, options.selected),
      frame,
      place: frame.rows[at]!,
      x: (value) => px(scale(value)),
      base,
    }),
  );
  const gaps = skipped.flatMap((rows, at) => {
    const { top, height } = frame.rows[at]!;
    return rows > 0 ? [{ text: gapText(rows, at, shown), x: lead, y: top + height - 8 }] : [];
  });
  const named = options.baseName ? placeBase(options.baseName, zero, [0, frame.width]) : null;
  return {
    frame,
    height: Math.ceil(frame.bottom + 4),
    zero,
    from: options.baseName ? left : zero,
    base: named,
    bars,
    gaps,
  };
}

// The name of the line stands over its middle, or from an edge of the drawing where it would pass it.
function placeBase(text: string, x: number, [from, to]: readonly [number, number]) {
  const half = textWidth(text, tickText) / 2;
  const y = 12;
  if (x - half < from) return { text, x: from, anchor: 'start', y } as const;
  if (x + half > to) return { text, x: to, anchor: 'end', y } as const;
  return { text, x, anchor: 'middle', y } as const;
}

/** The height that `RankBars` takes, before it is drawn. */
export const rankBarsHeight = (view: View, width: number, options: BarsOptions): number =>
  placeBars(view, width, options).height;

interface BarToPlace {
  readonly row: number;
  readonly name: string;
  readonly amount: Amount;
  readonly rank: number | null;
  readonly ranked: number;
  readonly column: Column;
  readonly selected: boolean;
  readonly frame: RowFrame;
  readonly place: RowPlace;
  readonly x: (amount: number) => number;
  readonly base: number;
}

function placeBar(bar: BarToPlace): PlacedBar {
  const { row, name, amount, rank, ranked, column, selected, frame, place, x, base } = bar;
  const to = reach(amount);
  const [from, end] = [Math.min(x(base), x(to ?? base)), Math.max(x(base), x(to ?? base))];
  const opening = amount.state === 'top_coded' ? fadeLength : 0;
  return {
    row,
    rank,
    place,
    selected,
    x: from,
    width: px(end - from),
    drawn: amount.state === 'value' ? drawn(row, column, amount.value) : null,
    floor: amount.state === 'top_coded' ? amount.floor : null,
    none: to === null ? amount.text : null,
    written: {
      text: amount.text,
      x: frame.narrow ? frame.right : px(end + opening + 6),
      y: frame.narrow ? place.nameY : place.y + 4.5,
    },
    point: {
      row,
      x: to === null ? from + 20 : (from + end) / 2,
      y: place.y,
      title: name,
      lines: [
        { label: column.label, value: amount.text },
        ...(rank === null ? [] : [{ label: 'Rank', value: `${rank} of ${ranked}` }]),
      ],
    },
  };
}

const gapText = (rows: number, at: number, shown: readonly number[]): string =>
  at === shown.length - 1 ? `⋯ ${rows} more` : `⋯ ${rows} between`;
