import { px, tickText } from './layout.ts';
import { textWidth } from './text-width.ts';

/** A swatch with its words. */
export interface LegendEntry {
  readonly text: string;
  /** The class of its paint; null for the hatching. */
  readonly class: number | null;
  readonly x: number;
  readonly y: number;
}

export interface PlacedLegend {
  readonly entries: readonly LegendEntry[];
  /** The lower edge of the last line. */
  readonly bottom: number;
}

/** Side of a swatch in px. */
export const swatch = 12;
const leading = 20;

/**
 * Sets the classes of a map in lines of at most `width` px from `x` and `y` on, and the hatching last
 * where it is used. Without width each stands on its own line.
 */
export function placeLegend(
  texts: readonly string[],
  hatched: string | null,
  { x: left, y: top, width }: { x: number; y: number; width: number },
): PlacedLegend {
  const wanted: { text: string; class: number | null }[] = texts.map((text, at) => ({
    text,
    class: at,
  }));
  if (hatched !== null) wanted.push({ text: hatched, class: null });
  let [x, y] = [left, top];
  const entries = wanted.map((entry): LegendEntry => {
    const room = swatch + 5 + textWidth(entry.text, tickText);
    if (x > left && x + room > left + width) [x, y] = [left, y + leading];
    const placed = { ...entry, x: px(x), y };
    x += room + 14;
    return placed;
  });
  return { entries, bottom: entries.length > 0 ? y + leading : top };
}
