import type { Column } from '#lib/domain/question.ts';
import type { Axis } from './axis.ts';
import type { BandAmounts, BandColumns } from './band-row.ts';
import { within } from './dodge.ts';
import { px, strongText } from './layout.ts';
import { drawn, type DrawnAmount, type Point, type PointLine } from './point.ts';
import type { RowFrame, RowPlace } from './row-frame.ts';
import { textWidth } from './text-width.ts';

/** An amount where it stands on the axis. */
export interface PlacedMark {
  readonly x: number;
  readonly drawn: DrawnAmount;
}

/** One pay range, with everything where it is drawn. */
export interface PlacedRangeBand {
  readonly row: number;
  readonly place: RowPlace;
  readonly selected: boolean;
  /** Null where one of the three is missing. */
  readonly range: Readonly<Record<'minimum' | 'midpoint' | 'maximum', PlacedMark>> | null;
  readonly people: Readonly<Record<'low' | 'middle' | 'high', PlacedMark>> | null;
  readonly market: PlacedMark | null;
  /** Why there is no bar. */
  readonly none: string | null;
  /** How many people are below, in and above it. */
  readonly written: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'middle' | 'end';
  } | null;
  readonly point: Point;
}

export interface BandToPlace {
  /** Its place in the view. */
  readonly at: number;
  readonly name: string;
  readonly amounts: BandAmounts;
  readonly columns: BandColumns;
  readonly count: string;
  readonly lines: readonly PointLine[];
  readonly selected: boolean;
  readonly axis: Axis;
  readonly frame: RowFrame;
}

/** Places one pay range on the axis that all share. */
export function placeRangeBand(band: BandToPlace): PlacedRangeBand {
  const { at: row, amounts, columns, axis, frame, count } = band;
  const place = frame.rows[row]!;
  const mark = (name: keyof BandAmounts, column: Column): PlacedMark | null => {
    const amount = amounts[name];
    return amount?.state === 'value'
      ? { x: px(axis.scale(amount.value)), drawn: drawn(row, column, amount.value) }
      : null;
  };
  const { minimum, midpoint, maximum } = columns.range;
  const [from, target, to] = [
    mark('minimum', minimum),
    mark('midpoint', midpoint),
    mark('maximum', maximum),
  ];
  const [low, middle, high] = columns.people
    ? [
        mark('low', columns.people.low),
        mark('middle', columns.people.middle),
        mark('high', columns.people.high),
      ]
    : [null, null, null];
  const centre = from && to ? (from.x + to.x) / 2 : (frame.left + frame.right) / 2;
  return {
    row,
    place,
    selected: band.selected,
    range: from && target && to ? { minimum: from, midpoint: target, maximum: to } : null,
    people: low && middle && high ? { low, middle, high } : null,
    market: columns.market && mark('market', columns.market),
    none: from && target && to ? null : 'no range',
    written: count ? placeCount(count, centre, place, frame) : null,
    point: { row, x: centre, y: place.y, title: band.name, lines: band.lines },
  };
}

function placeCount(
  text: string,
  centre: number,
  place: RowPlace,
  frame: RowFrame,
): PlacedRangeBand['written'] {
  if (frame.narrow) return { text, x: frame.right, y: place.nameY, anchor: 'end' };
  const x = px(within(centre, textWidth(text, strongText), [frame.left, frame.width]));
  return { text, x, y: place.y - 16, anchor: 'middle' };
}
