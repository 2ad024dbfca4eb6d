/** Below this width labels stand above their bars and values at the right edge. */
const narrowBelow = 480;

/** The width a drawing has until the page has measured its frame. */
export const defaultWidth = 640;

/** Whether a drawing of this width takes the narrow layout. */
export const isNarrow = (width: number): boolean => width < narrowBelow;

/** The width to draw at: whole px, and never so small that nothing can be placed. */
export const drawnWidth = (width: number): number =>
  Number.isFinite(width) && width > 0 ? Math.max(220, Math.round(width)) : defaultWidth;

/** Font sizes in px; the styles of `Drawing` set the same. */
export const labelText = { size: 12.5 } as const;
export const strongText = { size: 12.5, bold: true } as const;
export const tickText = { size: 11.5 } as const;

/** Height of a line of label text in px. */
export const lineHeight = 15;

/** A place in a drawing, in px from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A coordinate as it is written: two decimals are finer than any screen. */
export const px = (value: number): number => Math.round(value * 100) / 100;
