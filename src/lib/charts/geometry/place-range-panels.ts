import type { View } from '#lib/domain/view.ts';
import { drawnWidth } from './layout.ts';
import { panelsOf, panelWidth, placePanelGrid, pointsAt, type PanelPlace } from './panel-grid.ts';
import { placeRanges, wholeOf, type PlacedRanges, type RangesOptions } from './place-ranges.ts';
import type { Point } from './point.ts';

export interface RangePanelsOptions extends RangesOptions {
  /** The column that divides the rows into panels. */
  readonly panel: string;
}

export interface PlacedRangePanels {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly (PanelPlace & {
    readonly placed: PlacedRanges;
    /** The place of its first point among all points. */
    readonly first: number;
  })[];
  readonly points: readonly Point[];
}

/** Places each row's pay as a range, in panels side by side whose axes are all the same. */
export function placeRangePanels(
  view: View,
  width: number,
  options: RangePanelsOptions,
): PlacedRangePanels {
  const whole = wholeOf(view, options);
  const panels = panelsOf(view, options.panel);
  const each = panelWidth(panels.length, width);
  const placed = panels.map(({ rows }) => placeRanges(view, each, options, whole, rows));
  const { places, height } = placePanelGrid(
    panels.map((panel, at) => ({ ...panel, height: placed[at]!.height })),
    width,
  );
  const counts = placed.map(({ points }) => points.length);
  return {
    width: drawnWidth(width),
    height,
    panels: places.map((place, at) => ({
      ...place,
      placed: placed[at]!,
      first: counts.slice(0, at).reduce((sum, count) => sum + count, 0),
    })),
    points: placed.flatMap(({ points }, at) => pointsAt(points, places[at]!)),
  };
}

/** The height that `RangePanels` takes, before it is drawn. */
export const rangePanelsHeight = (view: View, width: number, options: RangePanelsOptions): number =>
  placeRangePanels(view, width, options).height;
