import { ticks } from 'd3-array';

/** From amounts above zero to px, so that equal distances are equal ratios. */
export interface LogScale {
  (value: number): number;
  /** Round amounts within the domain, at most so many. */
  readonly ticks: (most: number) => number[];
}

/** Multiples of a power of ten, from the densest set that is still read at a glance to the sparsest. */
const sets = [
  [1, 1.5, 2, 3, 4, 5, 6, 8],
  [1, 1.5, 2, 3, 5, 7],
  [1, 2, 3, 5],
  [1, 2, 5],
  [1, 3],
  [1],
];

/**
 * A logarithmic scale, px = from + ln(value ÷ low) ÷ ln(high ÷ low) × (to − from); a domain of one
 * amount lies in the middle. Throws for a domain that does not lie above zero.
 */
export function logScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): LogScale {
  if (!(low > 0 && high >= low)) throw new RangeError(`No logarithms from ${low} to ${high}`);
  const scale = (value: number): number =>
    low === high
      ? (from + to) / 2
      : from + (Math.log(value / low) / Math.log(high / low)) * (to - from);
  return Object.assign(scale, { ticks: (most: number) => roundAmounts(low, high, most) });
}

// Where the domain is too short for two multiples, ticks are as far apart as on a linear scale.
function roundAmounts(low: number, high: number, most: number): number[] {
  for (const multiples of sets) {
    const found = powersOfTen(low, high).flatMap((power) =>
      multiples.map((multiple) => multiple * power),
    );
    const within = found.filter((value) => value >= low && value <= high);
    if (within.length <= most && within.length > 2) return within;
  }
  return ticks(low, high, Math.min(most, 4));
}

function powersOfTen(low: number, high: number): number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.floor(Math.log10(high))];
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
}
