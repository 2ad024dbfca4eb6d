import type { EndColumns } from './end-columns.ts';
import { px } from './layout.ts';
import { drawn, type DrawnAmount } from './point.ts';
import type { Span } from './range-row.ts';
import { valueOf } from './range-shape.ts';

/** Two ends on the axis, or the one that is published, and the line between them. */
export interface PlacedSpan {
  readonly line: readonly [number, number];
  readonly ends: readonly { readonly x: number; readonly drawn: DrawnAmount }[];
}

/** Places a low and a high, as far as they are published; null where a row has neither. */
export function placeSpan(
  row: number,
  span: Span | null,
  columns: EndColumns | null,
  x: (amount: number) => number,
): PlacedSpan | null {
  if (!span || !columns) return null;
  const ends = (['low', 'high'] as const).flatMap((end) => {
    const value = valueOf(span[end]);
    return value === null ? [] : [{ x: x(value), drawn: drawn(row, columns[end], value) }];
  });
  return { ends, line: [ends[0]?.x ?? 0, ends.at(-1)?.x ?? 0] };
}

/** From where to where an outline around these marks goes, in px. */
export const outlineOf = (marks: readonly (number | undefined)[]): readonly [number, number] => {
  const drawnAt = marks.filter((mark) => mark !== undefined);
  return [px(Math.min(...drawnAt) - 9), px(Math.max(...drawnAt) + 9)];
};
