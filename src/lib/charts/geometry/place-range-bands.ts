import type { Column } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { reach, unitOf } from './amount.ts';
import { placeAxis, type Axis } from './axis.ts';
import { lineHeight, tickText } from './layout.ts';
import { bandAmounts, bandLines, headcount, type BandColumns } from './band-row.ts';
import { placeRangeBand, type PlacedRangeBand } from './place-range-band.ts';
import { isSelected, textIn, type Point, type Selected } from './point.ts';
import { placeRows, type RowFrame } from './row-frame.ts';
import { drawnWidth } from './layout.ts';
import { wrapText } from './wrap-text.ts';

/** The names of the columns of pay bands. */
export interface RangeBandsOptions {
  /** The column with the names of the rows. */
  readonly label: string;
  readonly range: { readonly minimum: string; readonly midpoint: string; readonly maximum: string };
  /** P10, median and P90 of the people in each band. */
  readonly people?: { readonly low: string; readonly middle: string; readonly high: string };
  /** How many people are paid below, in and above it. */
  readonly counts?: { readonly below: string; readonly within: string; readonly above: string };
  /** The median of their market. */
  readonly market?: string;
  readonly selected?: Selected;
  /** Amounts that the axis reaches whatever is drawn, so that it stands still while ends move. */
  readonly reaching?: readonly number[];
}

export interface PlacedRangeBands {
  readonly frame: RowFrame;
  readonly height: number;
  readonly axis: Axis;
  readonly bands: readonly PlacedRangeBand[];
  /** What bar, line, dot and triangle are, in lines above the rows. */
  readonly key: { readonly lines: readonly string[]; readonly y: number };
  readonly points: readonly Point[];
}

/** Places pay ranges on one common axis, in the order of the view, with the pay of the people in them. */
export function placeRangeBands(
  view: View,
  width: number,
  options: RangeBandsOptions,
): PlacedRangeBands {
  const columns = bandColumns(view, options);
  const { range, people, market } = columns;
  const money = [
    ...Object.values(range),
    ...Object.values(people ?? {}),
    ...(market ? [market] : []),
  ];
  const unit = unitOf(view.rows, money);
  const rows = view.rows.map((row) => bandAmounts(row, columns, unit));
  const counts = view.rows.map((row) => headcount(row, options.counts));
  const lines = wrapText(keyOf(columns), drawnWidth(width), 3, tickText);
  const frame = placeRows(
    view.rows.map((row) => textIn(row, options.label)),
    width,
    { values: counts, wide: 62, narrow: 46, top: lines.length * lineHeight + 8, trail: 24 },
  );
  const reaches = [
    ...(options.reaching ?? []),
    ...rows.flatMap((row) => Object.values(row).flatMap((amount) => reach(amount) ?? [])),
  ];
  const axis = placeAxis(reaches, [frame.left + 14, frame.right - 14], {
    column: range.minimum,
    unit,
  });
  const bands = rows.map((amounts, at) =>
    placeRangeBand({
      at,
      amounts,
      columns,
      count: counts[at]!,
      name: textIn(view.rows[at]!, options.label),
      lines: bandLines(amounts, columns, counts[at]!),
      selected: isSelected(view.rows[at]!, options.selected),
      axis,
      frame,
    }),
  );
  return {
    frame,
    height: Math.ceil(frame.bottom + (reaches.length > 0 ? 26 : 4)),
    axis: reaches.length > 0 ? axis : { ...axis, ticks: [] },
    bands,
    key: { lines, y: 11 },
    points: bands.map(({ point }) => point),
  };
}

/** The height that `RangeBands` takes, before it is drawn. */
export const rangeBandsHeight = (view: View, width: number, options: RangeBandsOptions): number =>
  placeRangeBands(view, width, options).height;

function bandColumns(view: View, { range, people, market }: RangeBandsOptions): BandColumns {
  const named = <Names extends Readonly<Record<string, string>>>(names: Names) =>
    Object.fromEntries(
      Object.entries(names).map(([key, name]) => [key, columnNamed(view, name)]),
    ) as Record<keyof Names, Column>;
  return {
    range: named(range),
    people: people ? named(people) : null,
    market: market === undefined ? null : columnNamed(view, market),
  };
}

const keyOf = ({ people, market }: BandColumns): string =>
  [
    'Bar: minimum to maximum, with the midpoint.',
    people ? 'Line below: P10 to P90 of the people’s pay, with the median as dot.' : '',
    market ? 'Triangle: market median.' : '',
  ]
    .filter(Boolean)
    .join(' ');
