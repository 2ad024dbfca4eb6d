import { formatCell, periodPhrase } from '#lib/domain/format.ts';
import { unitIn } from '#lib/domain/pay-in-row.ts';
import type { Column, Row } from '#lib/domain/question.ts';
import { columnNamed, shownColumns, type View } from '#lib/domain/view.ts';
import type { Tick } from './axis.ts';
import { flagMark, flagWords } from './flag-words.ts';
import { drawnWidth, isNarrow, px } from './layout.ts';
import { linearScale } from './linear-scale.ts';
import { captionLines, captionRoom } from './place-captions.ts';
import { placeStanding, type PlacedStanding, type Standing } from './place-standing.ts';
import { isSelected, textIn, type Point, type Selected } from './point.ts';
import { longestText, placeRows, type RowFrame } from './row-frame.ts';

export interface StandingOptions {
  /** The column with the names of the rows. */
  readonly label: string;
  /** The column with the amount of each row. */
  readonly amount: string;
  /** The columns with the percentiles that it lies between; an end that is open is empty. */
  readonly low: string;
  readonly high: string;
  /** The column that says where it stands. */
  readonly words: string;
  readonly selected?: Selected;
  /** The column with the words that stand small under each row. */
  readonly caption?: string;
  /** The column with the publisher's flag: a flagged row is marked, and its flag is said. */
  readonly flag?: string;
}

export interface PlacedStandings {
  readonly frame: RowFrame;
  readonly height: number;
  /** The percentiles that are published. */
  readonly ticks: readonly Tick[];
  readonly standings: readonly PlacedStanding[];
  /** What the flags mean, under the axis. */
  readonly flags: { readonly text: string; readonly y: number } | null;
  readonly points: readonly Point[];
}

/** Places, row by row, where an amount stands on one axis of percentiles, from 0 to 100. */
export function placeStandings(
  view: View,
  width: number,
  options: StandingOptions,
): PlacedStandings {
  const amount = columnNamed(view, options.amount);
  const columns = {
    amount,
    low: columnNamed(view, options.low),
    high: columnNamed(view, options.high),
    published: shownColumns(view).filter(({ name, money }) => money && name !== amount.name),
  };
  const rows = view.rows.map((row) => standingOf(row, amount, options));
  const { frame, captions } = placeFrame(rows, drawnWidth(width), options.caption);
  const scale = linearScale([0, 100], [frame.left, frame.right]);
  const standings = rows.map((standing, at) =>
    placeStanding({
      ...standing,
      caption: captions[at] ?? [],
      at,
      columns,
      frame,
      scale,
      selected: isSelected(standing.row, options.selected),
    }),
  );
  const ticks = standings.some(({ band }) => band) ? published : [];
  const bottom = Math.ceil(frame.bottom + (ticks.length > 0 ? 26 : 4));
  const flags = [...new Set(rows.flatMap(({ flag }) => flag ?? []))];
  return {
    frame,
    height: bottom + (flags.length > 0 ? 18 : 0),
    ticks: ticks.map(({ value, text }) => ({ value, text, at: px(scale(value)) })),
    standings,
    flags: flags.length > 0 ? { text: `${flagMark} ${flags.join(', ')}`, y: bottom + 10 } : null,
    points: standings.map(({ point }) => point),
  };
}

/** The height that `PayStanding` takes, before it is drawn. */
export const payStandingHeight = (view: View, width: number, options: StandingOptions): number =>
  placeStandings(view, width, options).height;

const published = [
  { value: 10, text: 'P10' },
  { value: 25, text: 'P25' },
  { value: 50, text: 'median' },
  { value: 75, text: 'P75' },
  { value: 90, text: 'P90' },
] as const;

function standingOf(row: Row, amount: Column, options: StandingOptions): Standing {
  const flag = options.flag === undefined ? null : flagWords(textIn(row, options.flag));
  const each = amount.money ? ` ${periodPhrase[unitIn(row, amount.money).period]}` : '';
  return {
    row,
    name: textIn(row, options.label),
    amount: `${formatCell(row, amount)}${each}${flag ? ` ${flagMark}` : ''}`,
    band: { low: numberIn(row, options.low), high: numberIn(row, options.high) },
    words: textIn(row, options.words),
    flag,
    caption: [],
  };
}

function numberIn(row: Row, column: string): number | null {
  const value = row[column];
  return typeof value === 'number' ? value : null;
}

function placeFrame(
  rows: readonly Standing[],
  width: number,
  caption: string | undefined,
): { frame: RowFrame; captions: readonly (readonly string[])[] } {
  const names = rows.map(({ name }) => name);
  const amounts = rows.map(({ amount }) => amount);
  const layout = {
    values: amounts,
    wide: 34,
    narrow: 28,
    top: 6,
    trail: longestText(amounts) + 16,
  };
  if (caption === undefined) return { frame: placeRows(names, width, layout), captions: [] };
  // Captions begin where the names end, which they do not move.
  const narrow = isNarrow(width);
  const room = narrow ? width : width - placeRows(names, width, layout).left;
  const captions = rows.map(({ row }) => captionLines(textIn(row, caption), room));
  const beneath = narrow ? 17 : layout.wide / 2;
  const under = captions.map((lines, at): [number, number] => [
    at,
    Math.max(0, captionRoom(lines.length, false) - beneath),
  ]);
  return { frame: placeRows(names, width, { ...layout, under: new Map(under) }), captions };
}
