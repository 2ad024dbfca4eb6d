import { formatCell } from '#lib/domain/format.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { drawnWidth, isNarrow, labelText, lineHeight, strongText, type Spot } from './layout.ts';
import { textIn, type Point } from './point.ts';
import { wrapText } from './wrap-text.ts';

export interface WordsOptions {
  /** The column with the words. */
  readonly label: string;
  /** The column that is true for the words to set in bold. */
  readonly strong?: string;
  /** The column that a tip adds to a word. */
  readonly more?: string;
  /** Draw only so many; a narrow drawing shows half of them. */
  readonly limit: number;
}

export interface PlacedWord extends Spot {
  readonly row: number;
  readonly lines: readonly string[];
  readonly strong: boolean;
}

export interface PlacedWords {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWord[];
  /** How many rows are left out, and where that is said. */
  readonly gap: (Spot & { readonly text: string }) | null;
  readonly points: readonly Point[];
}

/** Least width of a column of words, and the room between two, in px. */
const narrowest = 200;
const gutter = 20;

/** Places words in columns of equal height, down the first and then the next. */
export function placeWords(view: View, width: number, options: WordsOptions): PlacedWords {
  const { label, strong, more, limit } = options;
  const full = drawnWidth(width);
  const most = isNarrow(full) ? Math.ceil(limit / 2) : limit;
  const rows = view.rows.slice(0, most);
  const columns = Math.max(1, Math.floor((full + gutter) / (narrowest + gutter)));
  const room = (full - gutter * (columns - 1)) / columns;
  const entries = rows.map((row) => {
    const bold = strong !== undefined && row[strong] === true;
    return {
      strong: bold,
      lines: wrapText(textIn(row, label), room, 2, bold ? strongText : labelText),
    };
  });
  const heights = entries.map(({ lines }) => lines.length * lineHeight + 6);
  const tallest = columnHeight(heights, columns);
  const words: PlacedWord[] = [];
  let [column, top] = [0, 0];
  entries.forEach((entry, row) => {
    const height = heights[row]!;
    if (top > 0 && top + height > tallest) [column, top] = [column + 1, 0];
    words.push({ ...entry, row, x: column * (room + gutter), y: top + 12 });
    top += height;
  });
  const left = view.rows.length - rows.length;
  return {
    width: full,
    height: Math.ceil(tallest) + (left > 0 ? 24 : 2),
    words,
    gap:
      left > 0 ? { x: 0, y: tallest + 14, text: `⋯ ${left.toLocaleString('en-US')} more` } : null,
    points: words.map(({ row, x, y, lines }) => {
      const line = more && columnNamed(view, more);
      return {
        row,
        x: x + Math.min(room, 60),
        y: y - 4 + ((lines.length - 1) * lineHeight) / 2,
        title: textIn(view.rows[row]!, label),
        lines: line ? [{ label: line.label, value: formatCell(view.rows[row]!, line) }] : [],
      };
    }),
  };
}

/** The height that `WordColumns` takes, before it is drawn. */
export const wordColumnsHeight = (view: View, width: number, options: WordsOptions): number =>
  placeWords(view, width, options).height;

// The least height at which the words, in their order, fill no more than so many columns.
function columnHeight(heights: readonly number[], columns: number): number {
  const total = heights.reduce((sum, height) => sum + height, 0);
  for (let tallest = Math.ceil(total / columns); ; tallest += 3) {
    let [used, top] = [1, 0];
    for (const height of heights) {
      if (top > 0 && top + height > tallest) [used, top] = [used + 1, 0];
      top += height;
    }
    if (used <= columns) return tallest;
  }
}
