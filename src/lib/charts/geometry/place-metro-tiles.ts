import { extent } from 'd3-array';
import type { Column, Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { amountIn, unitOf, type Amount, type Unit } from './amount.ts';
import { formatTick } from './axis.ts';
import { chosenColumn } from './chosen-column.ts';
import { drawnWidth, lineHeight, px, tickText } from './layout.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { drawn, isSelected, textIn, type DrawnAmount, type Point, type Selected } from './point.ts';
import { stateTiles, territoryTiles, tileRows, tileSize } from './tile-grid.ts';
import { wrapText } from './wrap-text.ts';

export interface MetroTilesOptions {
  /** The column with the names of the areas. */
  readonly label: string;
  /** The column with the postal codes of the states that an area lies in; left out: `usps`. */
  readonly usps?: string;
  /** The names of states by postal code, for tips. */
  readonly names?: Readonly<Record<string, string>>;
  readonly selected?: Selected;
}

/** An area's amount in a tile of a state that it lies in. */
export interface MetroTick {
  readonly row: number;
  /** Its left to right place is its amount, on one scale for all tiles. */
  readonly x: number;
  readonly selected: boolean;
  readonly drawn: DrawnAmount;
}

export interface MetroTile {
  readonly usps: string;
  readonly x: number;
  readonly y: number;
  /** How many areas of the state the rows have, with an amount or without. */
  readonly areas: number;
  readonly ticks: readonly MetroTick[];
}

export interface PlacedMetroTiles {
  readonly width: number;
  readonly height: number;
  readonly side: number;
  /** Upper and lower end of a tick, from the top of its tile. */
  readonly tick: { readonly top: number; readonly bottom: number };
  readonly tiles: readonly MetroTile[];
  readonly points: readonly Point[];
  /** What left and right mean, in lines below the grid. */
  readonly key: { readonly lines: readonly string[]; readonly y: number };
}

interface Area {
  readonly index: number;
  readonly row: Row;
  readonly amount: Amount;
}

/**
 * Places the amounts of areas as ticks inside the tiles of their states, all on one scale from the
 * lowest at the left to the highest at the right. An area in several states has a tick in each. Where in
 * its state an area lies is not drawn: no shapes of areas are held.
 */
export function placeMetroTiles(
  view: View,
  width: number,
  { label, usps = 'usps', names = {}, selected }: MetroTilesOptions,
): PlacedMetroTiles {
  const full = drawnWidth(width);
  const { cell, side } = tileSize(full);
  const column = chosenColumn(view);
  const unit = unitOf(view.rows, [column]);
  const areas = view.rows.map((row, index): Area => ({
    index,
    row,
    amount: amountIn(row, column, unit),
  }));
  const [low, high] = extent(areas.flatMap(({ amount }) => valueOf(amount) ?? []));
  const inset = side > 36 ? 5 : 3;
  const scale = linearScale([low ?? 0, high ?? 0], [inset, side - inset]);
  const within = areasByState(areas, usps);
  const places = [...stateTiles, ...territoryTiles.filter((place) => within.has(place.usps))];
  const tiles = places.map((place): MetroTile => {
    const [x, y] = [place.column * cell + 1, place.row * cell + 1];
    const own = within.get(place.usps) ?? [];
    const ticks = own.flatMap((area) => placeTick(area, x, scale, column, selected));
    return { usps: place.usps, x, y, areas: own.length, ticks };
  });
  const lines = low === undefined ? [] : keyLines([low, high ?? low], column, unit, full);
  const bottom = tileRows * cell;
  return {
    width: full,
    height: Math.ceil(bottom + 12 + lines.length * lineHeight),
    side,
    tick: { top: px(side * 0.55), bottom: side - 4 },
    tiles,
    points: tiles.map((tile) => ({
      row: null,
      title: names[tile.usps] ?? tile.usps,
      lines: tileLines(within.get(tile.usps) ?? [], label),
      x: tile.x + side / 2,
      y: tile.y + side / 2,
      clear: side / 2 + 6,
    })),
    key: { lines, y: bottom + 18 },
  };
}

/** The height that `MetroTiles` takes, before it is drawn. */
export const metroTilesHeight = (view: View, width: number, options: MetroTilesOptions): number =>
  placeMetroTiles(view, width, options).height;

const valueOf = (amount: Amount): number | null => (amount.state === 'value' ? amount.value : null);

function areasByState(areas: readonly Area[], usps: string): ReadonlyMap<string, readonly Area[]> {
  const within = new Map<string, Area[]>();
  for (const area of areas) {
    for (const state of textIn(area.row, usps).split('|')) {
      within.set(state, [...(within.get(state) ?? []), area]);
    }
  }
  return within;
}

function placeTick(
  { index, row, amount }: Area,
  left: number,
  scale: LinearScale,
  column: Column,
  selected: Selected | undefined,
): readonly MetroTick[] {
  const value = valueOf(amount);
  if (value === null) return [];
  const x = px(left + scale(value));
  return [
    { row: index, x, selected: isSelected(row, selected), drawn: drawn(index, column, value) },
  ];
}

// The lowest and the highest of a state by name; those without an amount are counted.
function tileLines(areas: readonly Area[], label: string): Point['lines'] {
  const paid = areas
    .flatMap((area) => {
      const value = valueOf(area.amount);
      return value === null ? [] : [{ ...area, value }];
    })
    .sort((a, b) => b.value - a.value);
  const [highest, lowest] = [paid[0], paid.at(-1)];
  const silent = areas.length - paid.length;
  if (!highest || !lowest) {
    const why = areas.length === 0 ? 'no area in this selection' : 'no area publishes a figure';
    return [{ label: '', value: why }];
  }
  const said = ({ row, amount }: Area) => `${amount.text}, ${textIn(row, label)}`;
  return [
    { label: paid.length === 1 ? 'Its one area' : 'Highest', value: said(highest) },
    ...(lowest === highest ? [] : [{ label: 'Lowest', value: said(lowest) }]),
    ...(paid.length > 2 ? [{ label: 'Areas with a figure', value: `${paid.length}` }] : []),
    ...(silent > 0 ? [{ label: 'Without one', value: `${silent}` }] : []),
  ];
}

function keyLines(
  [low, high]: readonly [number, number],
  column: Column,
  unit: Unit,
  width: number,
): readonly string[] {
  const text = (amount: number) => formatTick(amount, (high - low) / 100 || 1, column, unit);
  const words =
    low === high
      ? `A tick is an area; all of them are at ${text(low)}.`
      : `A tick is an area: at the left edge ${text(low)}, at the right edge ${text(high)}, in every tile.`;
  return wrapText(words, Math.min(width, 640), 3, tickText);
}
