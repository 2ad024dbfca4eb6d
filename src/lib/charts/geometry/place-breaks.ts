import { labelText, px } from './layout.ts';
import type { HistoryYear } from './place-history.ts';
import { wrapText } from './wrap-text.ts';

export interface PlacedBreak {
  /** `A`, `B` …: at the rule, and before its words under the axis. */
  readonly letter: string;
  readonly x: number;
  readonly words: readonly string[];
  /** The baseline of the first line of words. */
  readonly y: number;
}

export interface PlacedBreaks {
  readonly breaks: readonly PlacedBreak[];
  /** The lower edge of the words. */
  readonly bottom: number;
}

const leading = 15;

/** Places a rule between two years that cannot be compared, and the words for it under the axis. */
export function placeBreaks(
  broken: readonly HistoryYear[],
  x: (year: number) => number,
  { bottom, width }: { top: number; bottom: number; width: number },
): PlacedBreaks {
  let y = bottom + 42;
  const breaks = broken.map((each, at): PlacedBreak => {
    const words = wrapText(each.broken ?? '', width - 20, 4, labelText);
    const placed = {
      letter: String.fromCharCode(65 + at),
      x: px((x(each.year - 1) + x(each.year)) / 2),
      words,
      y,
    };
    y += words.length * leading + 3;
    return placed;
  });
  return { breaks, bottom: breaks.length > 0 ? y - leading + 2 : bottom + 22 };
}
