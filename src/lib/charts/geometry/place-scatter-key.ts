import { formatCount } from '#lib/domain/format.ts';
import { occupationFamilies } from '#lib/domain/occupation-family.ts';
import { dotRadius, dotShape } from './dot-shape.ts';
import { px, tickText } from './layout.ts';
import { notDrawnLines } from './not-drawn.ts';
import type { ScatterValues } from './scatter-dots.ts';
import { textWidth } from './text-width.ts';

/** A dot with its words. */
export interface KeyEntry {
  readonly text: string;
  readonly d: string;
  /** Null for a dot that stands for every family. */
  readonly family: number | null;
  readonly hollow: boolean;
  readonly x: number;
  readonly y: number;
}

export interface ScatterKey {
  readonly entries: readonly KeyEntry[];
  /** How many rows are not drawn, and why; empty where all are. */
  readonly missing: readonly string[];
  readonly missingY: number;
  readonly bottom: number;
}

interface Room {
  readonly y: number;
  readonly width: number;
  readonly narrow: boolean;
}

const leading = 20;

/** What shapes, sizes and hollow dots stand for, line by line; then what is not drawn. */
export function placeScatterKey(
  values: ScatterValues,
  { y: top, width, narrow }: Room,
): ScatterKey {
  const wanted = [...familyEntries(values), ...sizeEntries(narrow), ...hollowEntry(values)];
  let [x, y] = [0, top];
  const entries = wanted.map(({ text, r, family, hollow }): KeyEntry => {
    const dot = 2 * r + 6;
    const room = dot + textWidth(text, tickText);
    if (x > 0 && x + room > width) [x, y] = [0, y + leading];
    const entry = {
      text,
      family,
      hollow,
      d: dotShape(family ?? 0, x + r + 1, y, r),
      x: px(x + dot),
      y: y + 4,
    };
    x += room + 16;
    return entry;
  });
  const missing = notDrawnLines(values.missing, width);
  const missingY = y + leading + 6;
  return { entries, missing, missingY, bottom: missingY + (missing.length - 1) * 15 + 4 };
}

interface Wanted extends Pick<KeyEntry, 'text' | 'family' | 'hollow'> {
  readonly r: number;
}

const familyEntries = ({ dots }: ScatterValues): readonly Wanted[] =>
  occupationFamilies.flatMap(({ name }, family) =>
    dots.some((dot) => dot.family === family) ? { text: name, family, hollow: false, r: 5 } : [],
  );

const sizeEntries = (narrow: boolean): readonly Wanted[] =>
  [10_000, 100_000].map((openings) => ({
    text: `${formatCount(openings)} openings a year`,
    family: null,
    hollow: false,
    r: dotRadius(openings, narrow),
  }));

const hollowEntry = ({ dots }: ScatterValues): readonly Wanted[] =>
  dots.some(({ weak }) => weak)
    ? [{ text: 'hollow: read with care', family: null, hollow: true, r: 5 }]
    : [];
