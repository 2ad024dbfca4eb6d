import type { View } from '#lib/domain/view.ts';
import { placeAxis, type Axis } from './axis.ts';
import {
  differenceColumnsOf,
  differenceRow,
  type DifferenceColumns,
  type DifferenceRow,
} from './difference-row.ts';
import { drawnWidth, isNarrow, px } from './layout.ts';
import { panelsOf, panelWidth, placePanelGrid, pointsAt, type PanelPlace } from './panel-grid.ts';
import { captionLines, captionRoom } from './place-captions.ts';
import { drawn, isSelected, textIn, type DrawnAmount, type Point, type Selected } from './point.ts';
import { longestText, placeRows, type RowFrame, type RowPlace } from './row-frame.ts';

export interface DifferencesOptions {
  /** The column with the names of the rows, and the one that divides them into panels. */
  readonly label: string;
  readonly panel: string;
  /** The column with the words that stand small under each row. */
  readonly caption?: string;
  readonly selected?: Selected;
}

export interface PlacedDifference extends Pick<DifferenceRow, 'isBase' | 'unclear' | 'none'> {
  readonly row: number;
  readonly place: RowPlace;
  readonly selected: boolean;
  /** The bar from zero to the difference. */
  readonly x: number;
  readonly width: number;
  readonly drawn: DrawnAmount | null;
  readonly written: { readonly text: string; readonly x: number; readonly y: number };
  readonly caption: { readonly lines: readonly string[]; readonly x: number; readonly y: number };
  readonly point: Point;
}

export interface PlacedDifferences {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly (PanelPlace & {
    readonly frame: RowFrame;
    readonly axis: Axis;
    readonly zero: number;
    readonly differences: readonly PlacedDifference[];
    /** The place of its first point among all points. */
    readonly first: number;
  })[];
  readonly points: readonly Point[];
}

/**
 * Places how far each row is from its base as a bar from zero, to the right where it is more, in panels
 * whose axes are all the same.
 */
export function placeDifferences(
  view: View,
  width: number,
  options: DifferencesOptions,
): PlacedDifferences {
  const columns = differenceColumnsOf(view);
  const all = view.rows.map((row) => differenceRow(row, columns));
  const groups = panelsOf(view, options.panel);
  const each = panelWidth(groups.length, width);
  const placed = groups.map(({ rows }) => placePanel(all, rows, each, columns, options));
  const { places, height } = placePanelGrid(
    groups.map((group, at) => ({ ...group, height: placed[at]!.height })),
    width,
  );
  const panels = places.map((place, at) => ({
    ...place,
    ...placed[at]!,
    width: place.width,
    first: placed.slice(0, at).reduce((sum, { differences }) => sum + differences.length, 0),
  }));
  const points = panels.flatMap((panel) =>
    pointsAt(
      panel.differences.map(({ point }) => point),
      panel,
    ),
  );
  return { width: drawnWidth(width), height, panels, points };
}

/** The height that `DifferenceBars` takes, before it is drawn. */
export const differencesHeight = (view: View, width: number, options: DifferencesOptions): number =>
  placeDifferences(view, width, options).height;

function placePanel(
  all: readonly DifferenceRow[],
  places: readonly number[],
  width: number,
  columns: DifferenceColumns,
  options: DifferencesOptions,
) {
  const rows = places.map((at) => all[at]!);
  const values = rows.map(({ text }) => text);
  const words = rows.map(({ row, clarity }) =>
    [clarity, options.caption && textIn(row, options.caption)].filter(Boolean).join(' · '),
  );
  const narrow = isNarrow(width);
  const names = rows.map(({ row }) => textIn(row, options.label));
  // All panels leave the same room for what is written, so that their axes are the same.
  const trail = longestText(all.map(({ text }) => text)) + 14;
  const layout = { values, wide: 34, narrow: 26, top: 4, trail };
  const room = narrow ? width : width - placeRows(names, width, layout).left;
  const captions = words.map((text) => captionLines(text, room));
  const beneath = narrow ? 16 : 17;
  const under = new Map(
    captions.map((lines, at) => [at, Math.max(0, captionRoom(lines.length, false) - beneath)]),
  );
  const frame = placeRows(names, width, { ...layout, under });
  const axis = placeAxis(
    all.flatMap(({ value }) => value ?? []),
    [frame.left + 6, frame.right - 6],
    { column: columns.amount, unit: columns.unit, zero: true },
  );
  const differences = rows.map((row, at) =>
    placeDifference(row, {
      at: places[at]!,
      name: names[at]!,
      caption: captions[at]!,
      place: frame.rows[at]!,
      frame,
      axis,
      column: columns.amount,
      selected: isSelected(row.row, options.selected),
    }),
  );
  return { height: frame.bottom + 24, frame, axis, zero: px(axis.scale(0)), differences };
}

interface ToPlace {
  readonly at: number;
  readonly name: string;
  readonly caption: readonly string[];
  readonly place: RowPlace;
  readonly frame: RowFrame;
  readonly axis: Axis;
  readonly column: DifferenceColumns['amount'];
  readonly selected: boolean;
}

function placeDifference(
  { value, text, none, isBase, unclear, lines }: DifferenceRow,
  { at: row, name, caption, place, frame, axis, column, selected }: ToPlace,
): PlacedDifference {
  const [zero, end] = [px(axis.scale(0)), px(axis.scale(value ?? 0))];
  return {
    row,
    isBase,
    unclear,
    none,
    place,
    selected,
    x: Math.min(zero, end),
    width: px(Math.abs(end - zero)),
    drawn: value === null ? null : drawn(row, column, value),
    written: {
      text,
      x: frame.narrow ? frame.right : frame.width,
      y: frame.narrow ? place.nameY : place.y + 4.5,
    },
    caption: { lines: caption, x: frame.narrow ? 0 : frame.left, y: px(place.y + 21) },
    point: { row, x: (zero + end) / 2, y: place.y, title: name, lines },
  };
}
