import { formatCompact } from '#lib/domain/format.ts';
import type { StateShapes } from '#lib/domain/state-shapes.ts';
import type { View } from '#lib/domain/view.ts';
import { reach } from './amount.ts';
import { drawnWidth, px, type Spot } from './layout.ts';
import { placeLegend, type PlacedLegend } from './place-legend.ts';
import { tileText } from './place-tiles.ts';
import { textIn, type Point } from './point.ts';
import { centroid, holds, largestRing, ringsOf } from './ring.ts';
import {
  classStates,
  classText,
  type ClassedState,
  type StateClasses,
  type StatesOptions,
} from './state-classes.ts';
import { textWidth } from './text-width.ts';

export interface MapOptions extends StatesOptions {
  readonly shapes: StateShapes;
  /** The column with the FIPS codes; left out: `area_code`. */
  readonly area?: string;
  /** What is said of states that the rows do not have; left out: not in this selection. */
  readonly missing?: string;
}

export interface PlacedShape {
  readonly code: string;
  readonly path: string;
  readonly state: ClassedState | null;
  /** Postal code and amount, where both lie inside the shape; else neither. */
  readonly texts: readonly string[];
  readonly centre: Spot;
}

export interface PlacedMap {
  readonly width: number;
  readonly height: number;
  /** From the units of the shapes to px. */
  readonly scale: number;
  readonly classed: StateClasses;
  readonly shapes: readonly PlacedShape[];
  readonly legend: PlacedLegend;
  readonly points: readonly Point[];
}

// Beyond this a map only takes room.
const widest = 860;
const territories = new Set(['60', '66', '69', '78']);

/** Places the shapes of the states with their classes, the same as those of the tiles. */
export function placeMap(view: View, width: number, options: MapOptions): PlacedMap {
  const {
    shapes,
    area = 'area_code',
    missing = 'not in this selection',
    hatched = 'not published',
  } = options;
  const full = drawnWidth(width);
  const [boxWidth, boxHeight] = shapes.viewBox;
  const scale = Math.round((1e4 * Math.min(full, widest)) / boxWidth) / 1e4;
  const classed = classStates(view, options);
  const byCode = new Map(classed.states.map((state) => [textIn(state.row, area), state]));
  const drawnShapes = Object.entries(shapes.shapes)
    .filter(([code]) => byCode.has(code) || !territories.has(code))
    .map(([code, path]) => placeShape(code, path, byCode.get(code) ?? null, scale));
  const legend = placeLegend(
    classed.classes.map((each) => classText(each, classed)),
    classed.states.some((state) => state.class === null) ? hatched : null,
    { x: 0, y: Math.ceil(boxHeight * scale) + 10, width: full },
  );
  return {
    width: full,
    height: legend.bottom + 2,
    scale,
    classed,
    shapes: drawnShapes,
    legend,
    points: drawnShapes.map(({ code, state, centre }) => ({
      row: state?.index ?? null,
      title: state?.point.title ?? code,
      lines: state?.point.lines ?? [{ label: '', value: missing }],
      ...centre,
    })),
  };
}

/** The height that `StateMap` takes, before it is drawn. */
export const stateMapHeight = (view: View, width: number, options: MapOptions): number =>
  placeMap(view, width, options).height;

function placeShape(
  code: string,
  path: string,
  state: ClassedState | null,
  scale: number,
): PlacedShape {
  const mainland = largestRing(ringsOf(path));
  const centre = centroid(mainland);
  const amount = state && reach(state.amount);
  const open = state?.amount.state === 'top_coded' ? '≥' : '';
  const texts =
    state === null || amount === null
      ? []
      : [textIn(state.row, 'usps'), open + formatCompact(amount)];
  const room = Math.max(...texts.map((text) => textWidth(text, tileText)), 0) + 4;
  const fits = texts.length > 0 && holds(mainland, centre, room / scale, 28 / scale);
  return {
    code,
    path,
    state,
    texts: fits ? texts : [],
    centre: { x: px(centre.x * scale), y: px(centre.y * scale) },
  };
}
