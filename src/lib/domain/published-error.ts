/** A published estimate with its relative standard error, in percent. */
export interface Estimate {
  readonly amount: number;
  readonly error: number;
}

/** Standard errors on either side that hold 95 in 100 samples of a normal distribution. */
const ninetyFive = 1.96;

/**
 * Whether two estimates differ by more than what their published errors allow, with 95 % confidence:
 * |a − b| > 1.96 × √((a × rse_a)² + (b × rse_b)²). It takes the two samples as independent, which two
 * occupations of one survey are not quite. After “Reliability of the estimates”, technical notes of the
 * Occupational Employment and Wage Statistics, U.S. Bureau of Labor Statistics.
 */
export const differClearly = (a: Estimate, b: Estimate): boolean =>
  Math.abs(a.amount - b.amount) >
  ninetyFive * Math.sqrt(((a.amount * a.error) / 100) ** 2 + ((b.amount * b.error) / 100) ** 2);

/** The same as SQL, of columns or expressions. */
export const differClearlyIn = (a: Record<keyof Estimate, string>, b: typeof a): string =>
  `abs(${a.amount} - ${b.amount}) > ${ninetyFive}e0 * sqrt((${a.amount} * ${a.error} / 100) ** 2 + (${b.amount} * ${b.error} / 100) ** 2)`;

/** What can be said of a difference between two means, in words. */
export const clarityWords = {
  base: 'the base',
  unknown: 'no published error',
  unclear: 'no clear difference',
  clear: 'clear: beyond the published errors',
} as const;
