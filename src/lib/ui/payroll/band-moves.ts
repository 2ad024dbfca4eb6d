import type { Band } from '#lib/domain/bands.ts';
import { midpointProgression, rangeAround, rangeSpread } from '#lib/domain/pay-range.ts';

/** The ends of a band that are dragged; its midpoint stays where it is. */
export type BandEnd = 'minimum' | 'maximum';

/** Bands with one of them changed. */
export const withBand = (
  bands: readonly Band[],
  at: number,
  change: Partial<Band>,
): readonly Band[] => bands.map((band, place) => (place === at ? { ...band, ...change } : band));

/**
 * Bands with an end moved to the nearest multiple of the step: above zero, and not past the midpoint of
 * its band.
 */
export function withEnd(
  bands: readonly Band[],
  at: number,
  { end, amount, step }: { end: BandEnd; amount: number; step: number },
): readonly Band[] {
  const band = bands[at];
  if (!band) return bands;
  const nearest = Math.max(Math.round(amount / step) * step, step);
  const kept =
    end === 'minimum' ? Math.min(nearest, band.midpoint) : Math.max(nearest, band.midpoint);
  return withBand(bands, at, { [end]: kept });
}

/** Where bands have no step between their midpoints yet: a custom of employers. */
const usualProgression = 0.15;

/**
 * A band above the last one: as wide as that, and as far from it as that from the one before. Above
 * none: a band without amounts, to be filled in.
 */
export function nextBand(bands: readonly Band[], step: number): Band {
  const grade = freeName(bands.map((band) => band.grade));
  const [before, last] = [bands.at(-2), bands.at(-1)];
  const spread = last && rangeSpread(last);
  if (!last || spread === null || spread === undefined || !(spread >= 0)) {
    return { grade, minimum: 0, midpoint: 0, maximum: 0 };
  }
  const rise = before ? (midpointProgression(before.midpoint, last.midpoint) ?? 0) : 0;
  const range = rangeAround(last.midpoint * (1 + (rise > 0 ? rise : usualProgression)), spread);
  const rounded = (amount: number) => Math.round(amount / step) * step;
  return {
    grade,
    minimum: rounded(range.minimum),
    midpoint: rounded(range.midpoint),
    maximum: rounded(range.maximum),
  };
}

function freeName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`Grade ${number}`)) number += 1;
  return `Grade ${number}`;
}
