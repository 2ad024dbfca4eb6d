/** Outlines of the places of a map, drawn once at build time in one projection. */
export interface MapShapes {
  /** Width and height that the paths are drawn in. */
  readonly viewBox: readonly [number, number];
  /**
   * SVG path data: of the states and territories by two-digit FIPS code, `06` for California; of countries by
   * ISO 3166-1 alpha-2 code, `SG` for Singapore.
   */
  readonly shapes: Readonly<Record<string, string>>;
}
