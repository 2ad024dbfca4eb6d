import type { Column } from '#lib/domain/question.ts';
import { px } from './layout.ts';
import { fadeLength } from './place-range.ts';
import { drawn, type DrawnAmount } from './point.ts';

/** The percentiles that something lies between; null at an end that is open. */
export interface Band {
  readonly low: number | null;
  readonly high: number | null;
}

/** A band on an axis of percentiles. */
export interface PlacedBand {
  /** From where to where its bar goes. */
  readonly line: readonly [number, number];
  /** The side on which nothing is known, where it fades. */
  readonly open: 'below' | 'above' | null;
  readonly ends: readonly { readonly x: number; readonly drawn: DrawnAmount }[];
}

/** A band must be seen, however narrow: this wide at least, in px. */
const least = 6;

/** Places a band of percentiles; null where it has no end. */
export function placeBand(
  row: number,
  { low, high }: Band,
  columns: { readonly low: Column; readonly high: Column },
  scale: (percentile: number) => number,
): PlacedBand | null {
  if (low !== null && high !== null) {
    const [from, to] = [scale(low), scale(high)];
    const more = Math.max(0, least - (to - from)) / 2;
    const line = [px(from - more), px(to + more)] as const;
    const ends = [
      { x: line[0], drawn: drawn(row, columns.low, low) },
      { x: line[1], drawn: drawn(row, columns.high, high) },
    ];
    return { line, open: null, ends };
  }
  if (low !== null) {
    const x = px(scale(low));
    const line = [x, px(Math.min(x + fadeLength, scale(100)))] as const;
    return { line, open: 'above', ends: [{ x, drawn: drawn(row, columns.low, low) }] };
  }
  if (high === null) return null;
  const x = px(scale(high));
  const line = [px(Math.max(x - fadeLength, scale(0))), x] as const;
  return { line, open: 'below', ends: [{ x, drawn: drawn(row, columns.high, high) }] };
}
