import { extent } from 'd3-array';

/**
 * The amounts that a line chart spans: not from zero, unless the lowest is near it, so that a change
 * can be seen; with some room at both ends.
 */
export function amountDomain(amounts: readonly number[]): [number, number] {
  const [low = 0, high = 1] = extent(amounts);
  const spare = (high - low || Math.abs(high) || 1) * 0.05;
  return [low >= 0 && low < high * 0.3 ? 0 : low - spare, high + spare];
}
