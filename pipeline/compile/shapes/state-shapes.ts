import type { GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { MapShapes } from '#lib/domain/map-shapes.ts';
import { drawing, insets, type Inset } from './insets.ts';
import { ringPath } from './ring-path.ts';
import { ringArea, simplifyLine, type Point } from './simplify-line.ts';

export type StatesTopology = Topology<{ states: GeometryCollection }>;
type Place = Polygon | MultiPolygon;

/** Corners smaller than this and islands smaller than this are not drawn, in square units. */
const smallestCorner = 0.35;
const smallestIsland = 1.2;

/** Draws every state and territory of the Census Bureau's boundaries in its inset. */
export function drawStates(topology: StatesTopology): MapShapes {
  const places = topology.objects.states.geometries.filter(isPlace);
  const arcs = decodeArcs(topology);
  const shapes = insets.flatMap((inset) => {
    const inside = places.filter(({ id }) => insetOf(String(id)) === inset);
    const projection = fit(inset, inside, topology);
    const lines = new Map<number, Point[]>();
    const line = (index: number): Point[] => {
      const known = lines.get(index) ?? projectArc(arcs[index] ?? [], projection);
      lines.set(index, known);
      return known;
    };
    return inside.map((place) => [String(place.id), placePath(place, line)] as const);
  });
  return {
    viewBox: drawing,
    shapes: Object.fromEntries(shapes.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function isPlace(geometry: GeometryCollection['geometries'][number]): geometry is Place {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function insetOf(code: string): Inset | undefined {
  return (
    insets.find(({ places }) => places?.includes(code)) ?? insets.find(({ places }) => !places)
  );
}

function fit({ projection, box }: Inset, geometries: Place[], topology: Topology): GeoProjection {
  return projection().fitExtent(box, feature(topology, { type: 'GeometryCollection', geometries }));
}

/** Arcs as the topology stores them: steps on a grid, each from the point before. */
function decodeArcs({ arcs, transform }: Topology): Point[][] {
  if (!transform) throw new Error('The boundaries are not quantized.');
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => {
      [x, y] = [x + stepX, y + stepY];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
    });
  });
}

function projectArc(arc: readonly Point[], projection: GeoProjection): Point[] {
  const projected = arc.flatMap(([longitude, latitude]) => {
    const point = projection([longitude, latitude]);
    return point ? [point] : [];
  });
  return simplifyLine(projected, smallestCorner);
}

function placePath(place: Place, line: (index: number) => Point[]): string {
  const polygons = place.type === 'Polygon' ? [place.arcs] : place.arcs;
  const rings = polygons
    .flatMap((polygon) => polygon.map((indexes) => stitch(indexes, line)))
    .map((ring) => ({ ring, area: ringArea(ring) }))
    .sort((a, b) => b.area - a.area);
  return rings
    .filter(({ area }, rank) => rank === 0 || area >= smallestIsland)
    .map(({ ring }) => ringPath(ring))
    .join('');
}

/** A ring of arcs, a negative index being an arc backwards; arcs share the points where they meet. */
function stitch(indexes: readonly number[], line: (index: number) => Point[]): Point[] {
  return indexes.flatMap((index) => {
    const points = index < 0 ? line(~index).toReversed() : line(index);
    return points.slice(0, -1);
  });
}
