import { formatCompact } from '#lib/domain/format.ts';
import type { View } from '#lib/domain/view.ts';
import { reach } from './amount.ts';
import { drawnWidth } from './layout.ts';
import { textIn, type Point } from './point.ts';
import { placeLegend, type PlacedLegend } from './place-legend.ts';
import {
  classPlaces,
  classText,
  type ClassedPlace,
  type PlaceClasses,
  type PlacesOptions,
} from './place-classes.ts';
import { textWidth } from './text-width.ts';
import { stateTiles, territoryTiles, tileColumns, tileRows, tileSize } from './tile-grid.ts';

export interface TilesOptions extends PlacesOptions {
  /** The column with the postal codes; left out: `usps`. */
  readonly usps?: string;
  /** What is said of states that the rows do not have; left out: not in this selection. */
  readonly missing?: string;
}

export interface PlacedTile {
  readonly usps: string;
  readonly x: number;
  readonly y: number;
  /** Null where the rows have no such state. */
  readonly state: ClassedPlace | null;
  /** The amount, compact; null where tiles are too small for it. */
  readonly text: string | null;
}

export interface PlacedTiles {
  readonly width: number;
  readonly height: number;
  /** Side of a tile. */
  readonly side: number;
  readonly classed: PlaceClasses;
  readonly tiles: readonly PlacedTile[];
  readonly legend: PlacedLegend;
  readonly points: readonly Point[];
}

/** Font size of the amount in a tile, in px. */
export const tileText = { size: 10.5 } as const;

/** Places every state as a tile of the same size, with its class and its amount. */
export function placeTiles(view: View, width: number, options: TilesOptions): PlacedTiles {
  const { usps = 'usps', missing = 'not in this selection' } = options;
  const full = drawnWidth(width);
  const { cell, side } = tileSize(full);
  const classed = classPlaces(view, options);
  const byCode = new Map(classed.places.map((state) => [textIn(state.row, usps), state]));
  const places = [...stateTiles, ...territoryTiles.filter(({ usps }) => byCode.has(usps))];
  const texts = new Map(
    [...byCode].map(([code, { amount }]) => [code, tileAmount(amount.state, reach(amount))]),
  );
  const fits = [...texts.values()].every((text) => textWidth(text, tileText) <= side - 2);
  const tiles = places.map((place): PlacedTile => {
    const state = byCode.get(place.usps) ?? null;
    return {
      usps: place.usps,
      x: place.column * cell + 1,
      y: place.row * cell + 1,
      state,
      text: (fits && state && texts.get(place.usps)) || null,
    };
  });
  const legend = legendBeside(full, cell, classed, options.hatched);
  return {
    width: full,
    height: Math.max(tileRows * cell, legend.bottom) + 2,
    side,
    classed,
    tiles,
    legend,
    points: tiles.map(({ x, y, state, usps: code }) => ({
      row: state?.index ?? null,
      title: state?.point.title ?? code,
      lines: state?.point.lines ?? [{ label: '', value: missing }],
      x: x + side / 2,
      y: y + side / 2,
      clear: side / 2 + 6,
    })),
  };
}

// Below the grid, or beside it where there is room: the space at the right would stay empty.
function legendBeside(
  full: number,
  cell: number,
  classed: PlaceClasses,
  none = 'not published',
): PlacedLegend {
  const texts = classed.classes.map((each) => classText(each, classed));
  const hatched = classed.places.some((state) => state.class === null) ? none : null;
  const grid = tileColumns * cell;
  return full - grid < 170
    ? placeLegend(texts, hatched, { x: 0, y: tileRows * cell + 10, width: full })
    : placeLegend(texts, hatched, { x: grid + 28, y: 2 * cell + 2, width: 0 });
}

/** The height that `StateTiles` takes, before it is drawn. */
export const stateTilesHeight = (view: View, width: number, options: TilesOptions): number =>
  placeTiles(view, width, options).height;

const tileAmount = (state: string, amount: number | null): string =>
  amount === null ? '' : (state === 'top_coded' ? '≥' : '') + formatCompact(amount);
