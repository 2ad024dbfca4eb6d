import { max } from 'd3-array';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { unitOf, type Unit } from './amount.ts';
import { drawnWidth, labelText, lineHeight, px, tickText, type Spot } from './layout.ts';
import { drawn, isSelected, textIn, type DrawnAmount, type Point, type Selected } from './point.ts';
import { movesOf, rankColumnsOf, rankIn, type RankColumn } from './rank-columns-of.ts';
import { rankSlots } from './rank-slots.ts';
import { slopeLines } from './slope-lines.ts';
import { slopeTexts, type SlopeRow, type SlopeText, type SlopeTexts } from './slope-texts.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export interface LensSlopesOptions {
  /** The column with the names of the rows. */
  readonly label: string;
  readonly selected?: Selected;
  /** Draw only so many rows, those that move farthest, and the selected ones; the ranks stay true. */
  readonly farthest?: number;
}

/** Where a row stands in one of the columns. */
export interface PlacedStop extends Spot {
  /** Its rank; null where the row has no number there. */
  readonly rank: number | null;
  readonly drawn: DrawnAmount | null;
}

export interface PlacedSlope extends SlopeText {
  readonly row: number;
  readonly selected: boolean;
  readonly stops: readonly PlacedStop[];
  /** Between two columns in which the row has a rank. */
  readonly lines: readonly (readonly [Spot, Spot])[];
  readonly point: Point;
}

export interface PlacedLensSlopes extends Pick<SlopeTexts, 'nameX' | 'amountX'> {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly { readonly x: number; readonly text: string }[];
  /** From the highest rank down. */
  readonly slopes: readonly PlacedSlope[];
  /** Half the width of the mark that holds a rank, in px. */
  readonly half: number;
  /** Where the words behind the last rank begin. */
  readonly endX: number;
  /** How many rows are not drawn, and which have no number to rank, in lines. */
  readonly unranked: { readonly lines: readonly string[]; readonly y: number } | null;
}

/** Half the height of the mark that holds a rank, in px. */
export const stopRadius = 10;

// Where only the farthest are drawn, so many of them are marked.
const mostMarked = 6;

const top = 40;
const pitch = 23;

/** Half the width of the mark that holds a rank, in px: a circle up to two digits. */
const halfWidthOf = (ranks: readonly (number | null)[]): number =>
  Math.max(stopRadius, ...ranks.map((rank) => textWidth(`${rank ?? ''}`, tickText) / 2 + 3));

/** Places the rows by their ranks in each lens, side by side, with lines from rank to rank. */
export function placeLensSlopes(
  view: View,
  width: number,
  { label, selected, farthest }: LensSlopesOptions,
): PlacedLensSlopes {
  const full = drawnWidth(width);
  const columns = rankColumnsOf(view);
  const moves = movesOf(view, columns);
  const rows = view.rows.map((row, at): RankedRow => ({
    at,
    row,
    name: textIn(row, label),
    moves: moves[at] ?? [],
    ranks: columns.map((column) => rankIn(row, column)),
  }));
  const anywhere = rows.filter(({ ranks }) => ranks.some((rank) => rank !== null));
  const ranked =
    farthest === undefined
      ? anywhere
      : farthestOf(anywhere, farthest, (row) => isSelected(row, selected));
  const slots = columns.map((_, column) =>
    rankSlots(ranked.map(({ ranks }) => ranks[column] ?? null)),
  );
  const half = px(halfWidthOf(ranked.flatMap(({ ranks }) => ranks)));
  const space = half + 7;
  const amounts = columns.map(({ amount }) => amount);
  const unit = unitOf(view.rows, amounts);
  const { texts, nameX, amountX, from, to } = slopeTexts(ranked, columns[0], {
    width: full,
    unit,
    space,
    marked: farthest === undefined ? undefined : mostMarked,
  });
  const step = columns.length < 2 ? 0 : (to - from) / (columns.length - 1);
  const xs = columns.map((_, column) => px(from + column * step));
  const slopes = ranked.map((each, order): PlacedSlope => {
    const spots = xs.map((x, column) => ({ x, y: px(top + slots[column]![order]! * pitch) }));
    const slope = placeSlope(each, spots, columns, { unit, half });
    return { ...slope, ...texts[order]!, selected: isSelected(each.row, selected) };
  });
  const bottom = px(top + ((max(slots.flat()) ?? 0) + 0.5) * pitch);
  const unranked = [
    ...leftOutLines(anywhere.filter((each) => !ranked.includes(each))),
    ...unrankedLines(
      rows.filter((each) => !anywhere.includes(each)),
      full,
    ),
  ];
  return {
    width: full,
    height: Math.ceil(bottom + 8 + unranked.length * lineHeight),
    heads: columns.map(({ head }, column) => ({ x: xs[column]!, text: head })),
    slopes: slopes.sort((a, b) => (a.stops[0]?.y ?? 0) - (b.stops[0]?.y ?? 0)),
    half,
    nameX,
    amountX,
    endX: px(to + space),
    unranked: unranked.length > 0 ? { lines: unranked, y: px(bottom + lineHeight) } : null,
  };
}

/** The height that `LensSlopes` takes, before it is drawn. */
export const lensSlopesHeight = (view: View, width: number, options: LensSlopesOptions): number =>
  placeLensSlopes(view, width, options).height;

interface RankedRow extends SlopeRow {
  /** The place of the row in the view. */
  readonly at: number;
  readonly row: Row;
  readonly ranks: readonly (number | null)[];
}

function placeSlope(
  { at, row, name, moves, ranks }: RankedRow,
  spots: readonly Spot[],
  columns: readonly RankColumn[],
  { unit, half }: { unit: Unit; half: number },
): Pick<PlacedSlope, 'row' | 'stops' | 'lines' | 'point'> {
  const stops = spots.map((spot, column): PlacedStop => {
    const rank = ranks[column] ?? null;
    const mark = rank === null ? null : drawn(at, columns[column]!.rank, rank);
    return { ...spot, rank, drawn: mark };
  });
  const lines = stops.flatMap((stop, column) => {
    const next = stops[column + 1];
    if (!next || stop.rank === null || next.rank === null) return [];
    const start = { x: px(stop.x + half), y: stop.y };
    return [[start, { x: px(next.x - half), y: next.y }] as const];
  });
  const { x, y } = stops.find(({ rank }) => rank !== null) ?? stops[0]!;
  const point = { row: at, x, y, title: name, lines: slopeLines(row, columns, unit, moves) };
  return { row: at, stops, lines, point };
}

/** So many rows that move farthest, and those that are chosen, in the order they came in. */
function farthestOf(
  rows: readonly RankedRow[],
  most: number,
  isChosen: (row: Row) => boolean,
): readonly RankedRow[] {
  const far = ({ moves, ranks }: RankedRow) =>
    ranks.includes(null) ? -1 : Math.max(...moves.map(({ up }) => Math.abs(up)), 0);
  const first = [...rows].sort((a, b) => far(b) - far(a)).slice(0, most);
  return rows.filter((row) => (first.includes(row) && far(row) >= 0) || isChosen(row.row));
}

function leftOutLines(rows: readonly RankedRow[]): readonly string[] {
  const halves = rows.filter(({ ranks }) => ranks.includes(null)).length;
  const less = rows.length - halves;
  return [
    ...(less > 0 ? [`⋯ ${less} more move less`] : []),
    ...(halves > 0 ? [`⋯ ${halves} more without both ranks`] : []),
  ];
}

function unrankedLines(rows: readonly RankedRow[], width: number): readonly string[] {
  if (rows.length === 0) return [];
  // A long list of names would say no more than their number.
  const names = rows.length > 12 ? `${rows.length} rows` : rows.map(({ name }) => name).join(', ');
  return wrapText(`Without a number to rank: ${names}`, width, 3, labelText);
}
