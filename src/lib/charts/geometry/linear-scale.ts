import { ticks } from 'd3-array';

/** From amounts to px, in proportion. */
export interface LinearScale {
  (value: number): number;
  readonly invert: (px: number) => number;
  readonly domain: () => readonly [number, number];
  /** About so many round amounts within the domain. */
  readonly ticks: (count?: number) => number[];
}

/**
 * A linear scale, px = from + (value − low) ÷ (high − low) × (to − from); a domain of one amount lies
 * in the middle. d3-scale's own also interpolates colours and dates: four times the code of all else
 * that a first view draws with.
 */
export function linearScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): LinearScale {
  const scale = (value: number): number =>
    low === high ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
  return Object.assign(scale, {
    invert: (px: number) => low + ((px - from) / (to - from)) * (high - low),
    domain: () => [low, high] as const,
    ticks: (count = 10) => ticks(low, high, count),
  });
}
