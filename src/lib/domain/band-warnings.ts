import type { Band } from './bands.ts';
import { formatPercent } from './format.ts';
import type { PayRange } from './pay-range.ts';

// Customs of employers, not rules.
const muchOverlap = 0.5;
const tooMuchOverlap = 0.7;

/**
 * The share of the lower band that lies in the higher as well: (maximum₁ − minimum₂) ÷ (maximum₁ −
 * minimum₁). Negative where there is a gap between them; null where the lower has no width.
 */
export const bandOverlap = (
  lower: Pick<PayRange, 'minimum' | 'maximum'>,
  higher: Pick<PayRange, 'minimum'>,
): number | null =>
  lower.maximum > lower.minimum
    ? (lower.maximum - higher.minimum) / (lower.maximum - lower.minimum)
    : null;

/** Something about bands that their maker should look at. */
export interface BandWarning {
  /** The band that it is about, by its place: of two neighbours the higher. */
  readonly at: number;
  /** Amounts that cannot be used, or a custom that is not kept. */
  readonly kind: 'wrong' | 'doubtful';
  readonly message: string;
}

/** What is wrong or unusual about bands, the lowest grade first. */
export const bandWarnings = (bands: readonly Band[]): readonly BandWarning[] =>
  bands.flatMap((band, at): BandWarning[] => {
    const wrong = wrongIn(band, bands.slice(0, at));
    if (wrong) return [{ at, kind: 'wrong', message: wrong }];
    const lower = bands[at - 1];
    const doubt = lower && !wrongIn(lower, bands.slice(0, at - 1)) && doubtAbout(lower, band);
    return doubt ? [{ at, kind: 'doubtful', message: doubt }] : [];
  });

/** Why a band cannot be used, beside those before it; null where it can. */
export function wrongIn(band: Band, before: readonly Band[]): string | null {
  const { grade, minimum, midpoint, maximum } = band;
  if (grade.trim() === '') return 'A band needs the name of its grade.';
  if (before.some((other) => other.grade === grade)) {
    return `Grade ${grade} is there twice: give each grade one band.`;
  }
  if (![minimum, midpoint, maximum].every((amount) => Number.isFinite(amount) && amount > 0)) {
    return `Grade ${grade} needs a minimum, a midpoint and a maximum above zero.`;
  }
  return minimum <= midpoint && midpoint <= maximum
    ? null
    : `In grade ${grade} the minimum, the midpoint and the maximum must not fall.`;
}

function doubtAbout(lower: Band, higher: Band): string | null {
  const pair = `${lower.grade} and ${higher.grade}`;
  if (higher.midpoint <= lower.midpoint) {
    return `The midpoint of ${higher.grade} is not above that of ${lower.grade}.`;
  }
  const overlap = bandOverlap(lower, higher);
  if (overlap === null) return null;
  if (overlap < 0) return `There is a gap between ${pair}: no range covers the pay in it.`;
  const share = formatPercent(100 * overlap, { digits: 0 });
  if (overlap > tooMuchOverlap) return `${pair} overlap by ${share}: they are nearly one grade.`;
  return overlap > muchOverlap
    ? `${pair} overlap by ${share}, more than the half that is usual.`
    : null;
}
