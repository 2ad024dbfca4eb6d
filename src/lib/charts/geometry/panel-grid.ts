import type { View } from '#lib/domain/view.ts';
import { drawnWidth, type Spot } from './layout.ts';
import { textIn, type Point } from './point.ts';
import { wrapText } from './wrap-text.ts';

/** Font size of the heading of a panel in px; the styles of `Drawing` set the same. */
const headingText = { size: 14.5, bold: true } as const;
const headingLeading = 18;

/** Between panels, in px: side by side, and one above the other. */
const gap = { across: 28, down: 22 };

/** Narrower than this, in px, panels stand one above the other. */
const leastWidth = 300;

/** The rows of one panel. */
export interface PanelRows {
  readonly name: string;
  /** Their places in the view. */
  readonly rows: readonly number[];
}

/** Where a panel stands. */
export interface PanelPlace extends Spot {
  readonly width: number;
  readonly heading: readonly string[];
  /** The baseline of the first line of its heading, and the upper edge of what is drawn under it. */
  readonly headingY: number;
  readonly top: number;
}

/** Rows by the text of a column, each text where it first stands. */
export function panelsOf(view: View, column: string): readonly PanelRows[] {
  const panels = new Map<string, number[]>();
  for (const [at, row] of view.rows.entries()) {
    const name = textIn(row, column);
    panels.set(name, [...(panels.get(name) ?? []), at]);
  }
  return [...panels].map(([name, rows]) => ({ name, rows }));
}

/** How wide each of so many panels is, in px. */
export function panelWidth(count: number, width: number): number {
  const full = drawnWidth(width);
  const beside = panelsBeside(count, full);
  return Math.floor((full - (beside - 1) * gap.across) / beside);
}

// As many side by side as are wide enough, in lines that are as full as they can be.
function panelsBeside(count: number, full: number): number {
  const most = Math.max(
    1,
    Math.min(count, Math.floor((full + gap.across) / (leastWidth + gap.across))),
  );
  return Math.ceil(count / Math.ceil(count / most));
}

/** Places panels of these heights (below their headings) in lines; `height` is that of all of them. */
export function placePanelGrid(
  panels: readonly (PanelRows & { readonly height: number })[],
  width: number,
): { readonly height: number; readonly places: readonly PanelPlace[] } {
  const beside = panelsBeside(panels.length, drawnWidth(width));
  const each = panelWidth(panels.length, width);
  const headings = panels.map(({ name }) => wrapText(name, each, 2, headingText));
  const places: PanelPlace[] = [];
  let y = 0;
  for (let from = 0; from < panels.length; from += beside) {
    const line = panels.slice(from, from + beside);
    const lines = Math.max(...line.map((_, at) => headings[from + at]!.length));
    const top = y + 8 + lines * headingLeading + 6;
    for (const at of line.keys()) {
      const x = at * (each + gap.across);
      places.push({ x, y, width: each, heading: headings[from + at]!, headingY: y + 21, top });
    }
    y = top + Math.max(...line.map(({ height }) => height)) + gap.down;
  }
  return { height: Math.max(0, y - gap.down), places };
}

/** The points of a panel, where it stands. */
export const pointsAt = (points: readonly Point[], { x, top }: PanelPlace): readonly Point[] =>
  points.map((point) => ({ ...point, x: point.x + x, y: point.y + top }));
