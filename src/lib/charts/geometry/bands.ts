import { px } from './layout.ts';

export interface Bands {
  /** From the start of one band to the start of the next, in px. */
  readonly step: number;
  /** Width of a band. */
  readonly width: number;
  /** The start of each band. */
  readonly starts: readonly number[];
}

/** Divides a length into equal bands; `gap` is the share of a step between two, `margin` at both ends. */
export function placeBands(count: number, length: number, gap: number, margin: number): Bands {
  const step = length / Math.max(1, count - gap + 2 * margin);
  const first = (length - step * (count - gap)) / 2;
  const starts = Array.from({ length: count }, (_, at) => px(first + step * at));
  return { step, width: px(step * (1 - gap)), starts };
}
