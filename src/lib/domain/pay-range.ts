/** What an employer is ready to pay for a grade; all three in the same money and period. */
export interface PayRange {
  readonly minimum: number;
  /** The stated target, not always halfway. */
  readonly midpoint: number;
  readonly maximum: number;
}

/** How wide a range is: (maximum − minimum) ÷ minimum; null where the minimum is not above zero. */
export const rangeSpread = ({ minimum, maximum }: Pick<PayRange, 'minimum' | 'maximum'>) =>
  minimum > 0 ? (maximum - minimum) / minimum : null;

/** Pay against the target of its range: pay ÷ midpoint; null where the midpoint is not above zero. */
export const compaRatio = (pay: number, { midpoint }: Pick<PayRange, 'midpoint'>) =>
  midpoint > 0 ? pay / midpoint : null;

/** The step from one midpoint to the next: higher ÷ lower − 1; null where the lower is not above zero. */
export const midpointProgression = (lower: number, higher: number): number | null =>
  lower > 0 ? higher / lower - 1 : null;

/**
 * The minimum and the maximum of a range whose midpoint is its middle and whose spread (maximum −
 * minimum) ÷ minimum is given: minimum = 2 × midpoint ÷ (2 + spread), maximum = minimum × (1 + spread).
 */
export function rangeAround(midpoint: number, spread: number): PayRange {
  if (!(spread >= 0)) throw new RangeError('A range spread must be zero or more.');
  const minimum = (2 * midpoint) / (2 + spread);
  return { minimum, midpoint, maximum: minimum * (1 + spread) };
}
