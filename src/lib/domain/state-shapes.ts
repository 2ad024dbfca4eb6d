/** Outlines of the states and territories, drawn once at build time in one projection. */
export interface StateShapes {
  /** Width and height that the paths are drawn in. */
  readonly viewBox: readonly [number, number];
  /** SVG path data by two-digit FIPS code, e.g. `06` for California. */
  readonly shapes: Readonly<Record<string, string>>;
}
