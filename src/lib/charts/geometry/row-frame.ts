import { max } from 'd3-array';
import { drawnWidth, isNarrow, labelText, lineHeight, strongText } from './layout.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Where one row of a drawing stands. */
export interface RowPlace {
  /** The name in one or two lines, and the baseline of the first. */
  readonly name: readonly string[];
  readonly nameX: number;
  readonly nameY: number;
  /** The line on which its bar or marks stand. */
  readonly y: number;
  readonly top: number;
  readonly height: number;
}

/** Rows one under another: names at the left (or above, when narrow), marks between left and right. */
export interface RowFrame {
  readonly narrow: boolean;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly RowPlace[];
}

export interface RowFrameOptions {
  /** What is written at the right end of each row when narrow; it takes its room from the name. */
  readonly values: readonly string[];
  /** Height of a row in px: wide, and the part below the name when narrow. */
  readonly wide: number;
  readonly narrow: number;
  /** Room in px: above the first row, left of the names, right of the marks. */
  readonly top?: number;
  readonly lead?: number;
  readonly trail?: number;
  /** Extra room in px under some rows, by their place. */
  readonly under?: ReadonlyMap<number, number>;
}

/** Places rows by their names: a column of names when wide, a line above each row when narrow. */
export function placeRows(
  names: readonly string[],
  width: number,
  options: RowFrameOptions,
): RowFrame {
  const { values, wide, top = 8, lead = 0, trail = 12, under } = options;
  const full = drawnWidth(width);
  const narrow = isNarrow(full);
  const column = narrow ? 0 : nameColumn(names, full);
  let next = top;
  const rows = names.map((text, at): RowPlace => {
    const room = narrow ? full - lead - textWidth(values[at] ?? '', strongText) - 12 : column;
    const name = wrapText(text, room, narrow ? 2 : 3, strongText);
    const more = under?.get(at) ?? 0;
    const above = name.length * lineHeight;
    const height = (narrow ? above + options.narrow : Math.max(wide, above + 6)) + more;
    const place = { name, nameX: lead, top: next, height };
    next += height;
    const middle = place.top + (height - more) / 2;
    return narrow
      ? { ...place, nameY: place.top + 12, y: place.top + above + options.narrow / 2 - 3 }
      : { ...place, nameY: middle + 4.5 - (above - lineHeight) / 2, y: middle };
  });
  const left = narrow ? 4 : lead + column + 12;
  return { narrow, width: full, left, right: full - (narrow ? 4 : trail), top, bottom: next, rows };
}

// As wide as the longest name, but never more than a third of the drawing.
function nameColumn(names: readonly string[], width: number): number {
  const longest = max(names, (name) => textWidth(name, strongText)) ?? 0;
  return Math.ceil(Math.min(longest, width * 0.32, 260));
}

/** The width of the longest of these texts in px. */
export const longestText = (texts: readonly string[], bold = true): number =>
  max(texts, (text) => textWidth(text, bold ? strongText : labelText)) ?? 0;
