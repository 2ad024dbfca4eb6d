import { line } from 'd3-shape';
import { formatMoneyCompact } from '#lib/domain/format.ts';
import type { Column } from '#lib/domain/question.ts';
import type { Amount, Unit } from './amount.ts';
import { fittingText } from './fitting-text.ts';
import { labelText, strongText, type Spot } from './layout.ts';
import type { HistoryYear } from './place-history.ts';
import { drawn, type DrawnAmount } from './point.ts';
import { textWidth } from './text-width.ts';

/** A year whose amount lies above a floor. */
export interface OpenYear extends Spot {
  readonly row: number;
  readonly floor: number;
  /** Written where the floor is new. */
  readonly text: string | null;
}

/** One line over the years, in pieces: it ends at breaks, gaps and open years. */
export interface PlacedSeries {
  readonly column: Column;
  readonly pieces: readonly string[];
  readonly dots: readonly (Spot & { readonly drawn: DrawnAmount })[];
  readonly open: readonly OpenYear[];
  /** What is written over or under the first year with a number, clear of the line. */
  readonly start: (Spot & { readonly text: string }) | null;
  /** The last year with a number, with what is written beside it. */
  readonly end: (Spot & { readonly text: string }) | null;
}

interface Places {
  readonly x: (year: number) => number;
  readonly y: (amount: number) => number;
}

interface SeriesToPlace {
  readonly years: readonly HistoryYear[];
  /** Which of a year's amounts. */
  readonly at: number;
  readonly column: Column;
  readonly unit: Unit;
  /** Room beside the end of the line, in px. */
  readonly room: number;
  /** The first number stands above the line, or below. */
  readonly above: boolean;
}

/** Places the amounts of one column over the years. */
export function placeSeries(
  { years, at, column, unit, room, above }: SeriesToPlace,
  { x, y }: Places,
): PlacedSeries {
  const dots = years.flatMap(({ row, year, amounts }) => {
    const amount = amounts[at]!;
    if (amount.state !== 'value') return [];
    const text = fittingText(amount, unit, room, strongText);
    return [{ x: x(year), y: y(amount.value), text, drawn: drawn(row, column, amount.value) }];
  });
  const path = line<Spot>(
    (spot) => spot.x,
    (spot) => spot.y,
  );
  return {
    column,
    pieces: piecesOf(years, at).flatMap(
      (piece) => path(piece.map(([year, amount]) => ({ x: x(year), y: y(amount) }))) ?? [],
    ),
    dots,
    open: openYears(years, at, unit, { x, y }),
    start: dots.length > 1 ? startLabel(dots, above) : null,
    end: dots.at(-1) ?? null,
  };
}

// Beyond all the dots that the text passes over.
function startLabel(
  dots: readonly (Spot & { readonly text: string })[],
  above: boolean,
): PlacedSeries['start'] {
  const [first] = dots;
  if (!first) return null;
  const x = first.x - 6;
  const end = x + textWidth(first.text, labelText) + 4;
  const passed = dots.filter((dot) => dot.x <= end).map((dot) => dot.y);
  return { text: first.text, x, y: above ? Math.min(...passed) - 10 : Math.max(...passed) + 19 };
}

// Runs of years that can be compared with one another; a run of one year needs no line.
function piecesOf(years: readonly HistoryYear[], at: number): [number, number][][] {
  const pieces: [number, number][][] = [[]];
  for (const { year, amounts, broken } of years) {
    const amount = amounts[at]!;
    if (broken !== null || amount.state !== 'value') pieces.push([]);
    if (amount.state === 'value') pieces.at(-1)!.push([year, amount.value]);
  }
  return pieces.filter((piece) => piece.length > 1);
}

function openYears(
  years: readonly HistoryYear[],
  at: number,
  unit: Unit,
  { x, y }: Places,
): OpenYear[] {
  return years.flatMap(({ row, year, amounts }, index) => {
    const floor = floorOf(amounts[at]);
    if (floor === null) return [];
    const isNew = floor !== floorOf(years[index - 1]?.amounts[at]);
    const text = unit ? `≥ ${formatMoneyCompact(floor, unit.currency)}` : '≥';
    return [{ row, x: x(year), y: y(floor), floor, text: isNew ? text : null }];
  });
}

const floorOf = (amount: Amount | undefined): number | null =>
  amount?.state === 'top_coded' ? amount.floor : null;
