import { geoAlbers, geoConicEqualArea, geoEquirectangular, type GeoProjection } from 'd3-geo';

/** Places that are drawn together, in a box of the drawing. */
export interface Inset {
  readonly projection: () => GeoProjection;
  /** Upper left and lower right corner. */
  readonly box: [[number, number], [number, number]];
  /** Two-digit FIPS codes; left out: every place that no other inset names. */
  readonly places?: readonly string[];
}

export const drawing: readonly [number, number] = [960, 600];

/**
 * Alaska, Hawaii and the territories stand beside the other states, each at a scale of its own.
 * Standard parallels as the U.S. Geological Survey gives them for equal-area maps of each region.
 */
export const insets: readonly Inset[] = [
  { projection: geoAlbers, box: [[30, 5], [950, 545]] }, // prettier-ignore
  {
    projection: () => geoConicEqualArea().rotate([154, 0]).parallels([55, 65]),
    box: [[8, 440], [228, 595]], // prettier-ignore
    places: ['02'],
  },
  {
    projection: () => geoConicEqualArea().rotate([157, 0]).parallels([8, 18]),
    box: [[245, 510], [365, 590]], // prettier-ignore
    places: ['15'],
  },
  {
    projection: () => geoConicEqualArea().rotate([66, 0]).parallels([8, 18]),
    box: [[826, 552], [950, 592]], // prettier-ignore
    places: ['72', '78'],
  },
  {
    projection: () => geoEquirectangular().rotate([-145, 0]),
    box: [[8, 330], [38, 430]], // prettier-ignore
    places: ['66', '69'],
  },
  {
    projection: () => geoEquirectangular().rotate([170, 0]),
    box: [[395, 570], [475, 592]], // prettier-ignore
    places: ['60'],
  },
];
