import { textWidth, type TextStyle } from './text-width.ts';
import type { Spot } from './layout.ts';

/** A rectangle in a drawing, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box between two corners, whichever they are. */
export const boxBetween = (a: Spot, b: Spot): Box => ({
  left: Math.min(a.x, b.x),
  top: Math.min(a.y, b.y),
  right: Math.max(a.x, b.x),
  bottom: Math.max(a.y, b.y),
});

const holds = ({ left, top, right, bottom }: Box, { x, y }: Spot): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** The room that a line of text takes, from its baseline. */
export function boxOfText(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  style: TextStyle,
): Box {
  const width = textWidth(text, style);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - style.size, right: left + width, bottom: y + 0.3 * style.size };
}

/** Which of the places lie in a box, by their numbers. */
export const placesWithin = (box: Box, places: readonly Spot[]): readonly number[] =>
  places.flatMap((place, at) => (holds(box, place) ? at : []));
