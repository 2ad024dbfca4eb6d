import { extent } from 'd3-array';
import { formatCompact } from '#lib/domain/format.ts';
import type { MapShapes } from '#lib/domain/map-shapes.ts';
import type { View } from '#lib/domain/view.ts';
import { reach } from './amount.ts';
import { drawnWidth, px, type Spot } from './layout.ts';
import { frameAround, wholeFrame, type MapFrame } from './map-frame.ts';
import { placeLegend, type PlacedLegend } from './place-legend.ts';
import { tileText } from './place-tiles.ts';
import { textIn, type Point } from './point.ts';
import { centroid, holds, largestRing, ringsOf, type Ring } from './ring.ts';
import {
  classPlaces,
  classText,
  type ClassedPlace,
  type PlaceClasses,
  type PlacesOptions,
} from './place-classes.ts';
import { textWidth } from './text-width.ts';

export interface MapOptions extends PlacesOptions {
  readonly shapes: MapShapes;
  /** The column with the codes of the shapes; left out: `area_code`. */
  readonly area?: string;
  /** The column with what stands inside a shape above its amount; left out: `usps`. */
  readonly short?: string;
  /**
   * What is said of places that the rows do not have; left out: not in this selection. Null: nothing, they are land to
   * find one's way by and no points.
   */
  readonly missing?: string | null;
}

export interface PlacedShape {
  readonly code: string;
  readonly path: string;
  /** Null where the rows have no such place. */
  readonly place: ClassedPlace | null;
  /** Short name and amount, where both lie inside the shape; else neither. */
  readonly texts: readonly string[];
  /** The place is too small to be seen, and stands as a dot. */
  readonly tiny: boolean;
  readonly centre: Spot;
}

export interface PlacedMap {
  readonly width: number;
  readonly height: number;
  /** The part of the shapes' drawing that is shown, and from its units to px. */
  readonly frame: MapFrame;
  readonly scale: number;
  readonly classed: PlaceClasses;
  /** Those that are points first, in their order. */
  readonly shapes: readonly PlacedShape[];
  readonly legend: PlacedLegend;
  readonly points: readonly Point[];
}

// Beyond this a map only takes room.
const widest = 860;
// A side that is shorter, in px, is no area to see a colour on.
const leastSide = 5;
const territories = new Set(['60', '66', '69', '78']);

/** Places the shapes of states or countries with their classes, those of states the same as of the tiles. */
export function placeMap(view: View, width: number, options: MapOptions): PlacedMap {
  const {
    shapes,
    area = 'area_code',
    short = 'usps',
    missing = 'not in this selection',
    hatched = 'not published',
  } = options;
  const full = drawnWidth(width);
  const classed = classPlaces(view, options);
  const byCode = new Map(classed.places.map((place) => [textIn(place.row, area), place]));
  const land = Object.entries(shapes.shapes)
    .filter(([code]) => byCode.has(code) || !territories.has(code))
    .map(([code, path]): Land => {
      const mainland = largestRing(ringsOf(path));
      return { code, path, mainland, place: byCode.get(code) ?? null };
    });
  const frame =
    missing === null
      ? frameAround(
          land.flatMap(({ mainland, place }) => (place ? mainland : [])),
          shapes.viewBox,
        )
      : wholeFrame(shapes.viewBox);
  const scale = Math.round((1e4 * Math.min(full, widest)) / frame.width) / 1e4;
  const placed = land.map((each) => placeShape(each, { frame, scale, short }));
  const isPoint = ({ place }: PlacedShape) => place !== null || missing !== null;
  const inRows = placed.filter(isPoint);
  const legend = placeLegend(
    classed.classes.map((each) => classText(each, classed)),
    classed.places.some((place) => place.class === null) ? hatched : null,
    { x: 0, y: Math.ceil(frame.height * scale) + 10, width: full },
  );
  return {
    width: full,
    height: legend.bottom + 2,
    frame,
    scale,
    classed,
    shapes: [...inRows, ...placed.filter((shape) => !isPoint(shape))],
    legend,
    points: inRows.map(({ code, place, centre }) => ({
      row: place?.index ?? null,
      title: place?.point.title ?? code,
      lines: place?.point.lines ?? [{ label: '', value: missing ?? '' }],
      ...centre,
    })),
  };
}

/** The height that `Choropleth` takes, before it is drawn. */
export const choroplethHeight = (view: View, width: number, options: MapOptions): number =>
  placeMap(view, width, options).height;

interface Land {
  readonly code: string;
  readonly path: string;
  /** Its largest ring. */
  readonly mainland: Ring;
  readonly place: ClassedPlace | null;
}

function placeShape(
  { code, path, mainland, place }: Land,
  { frame, scale, short }: { frame: MapFrame; scale: number; short: string },
): PlacedShape {
  const centre = centroid(mainland);
  const amount = place && reach(place.amount);
  const open = place?.amount.state === 'top_coded' ? '≥' : '';
  const texts =
    place === null || amount === null
      ? []
      : [textIn(place.row, short), open + formatCompact(amount)];
  const room = Math.max(...texts.map((text) => textWidth(text, tileText)), 0) + 4;
  const fits = texts.length > 0 && holds(mainland, centre, room / scale, 28 / scale);
  return {
    code,
    path,
    place,
    texts: fits ? texts : [],
    tiny: longestSide(mainland) * scale < leastSide,
    centre: { x: px((centre.x - frame.left) * scale), y: px((centre.y - frame.top) * scale) },
  };
}

function longestSide(ring: Ring): number {
  const [left = 0, right = 0] = extent(ring, ({ x }) => x);
  const [top = 0, bottom = 0] = extent(ring, ({ y }) => y);
  return Math.max(right - left, bottom - top);
}
