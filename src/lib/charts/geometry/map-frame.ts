import { extent } from 'd3-array';
import type { Spot } from './layout.ts';

/** The part of a map that is shown, in the units of its shapes. */
export interface MapFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Size = readonly [width: number, height: number];

export const wholeFrame = ([width, height]: Size): MapFrame => ({ left: 0, top: 0, width, height });

// A part of the world, so that one country is still seen among its neighbours.
const nearest = 0.2;
const margin = 0.08;

/**
 * The frame around some spots, of the shape of the whole map: with a margin, no nearer than a fifth of the map, and
 * never beyond it. The whole map where there is no spot.
 */
export function frameAround(spots: readonly Spot[], whole: Size): MapFrame {
  const [left, right] = extent(spots, ({ x }) => x);
  const [top, bottom] = extent(spots, ({ y }) => y);
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) {
    return wholeFrame(whole);
  }
  const share = Math.max((right - left) / whole[0], (bottom - top) / whole[1]) * (1 + 2 * margin);
  const zoom = Math.min(1, Math.max(nearest, share));
  const [width, height] = [whole[0] * zoom, whole[1] * zoom];
  const within = (middle: number, size: number, most: number) =>
    Math.min(Math.max(middle - size / 2, 0), most - size);
  return {
    left: within((left + right) / 2, width, whole[0]),
    top: within((top + bottom) / 2, height, whole[1]),
    width,
    height,
  };
}
