/** Φ⁻¹(0.975): a normal distribution holds 95 % within so many standard deviations of its mean. */
const normal = 1.959963984540054;

/**
 * Student's t at 0.975, the half width of a 95 % interval in standard errors, by its expansion in
 * 1 ÷ degrees of freedom; right to six decimals from 30 degrees on, and refused below 20.
 * Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.7.5.
 */
export function studentT975(freedom: number): number {
  if (!(freedom >= 20)) {
    throw new RangeError(`Student’s t is not worked out for ${freedom} degrees of freedom.`);
  }
  const x = normal;
  const terms = [
    x,
    (x ** 3 + x) / 4,
    (5 * x ** 5 + 16 * x ** 3 + 3 * x) / 96,
    (3 * x ** 7 + 19 * x ** 5 + 17 * x ** 3 - 15 * x) / 384,
    (79 * x ** 9 + 776 * x ** 7 + 1482 * x ** 5 - 1920 * x ** 3 - 945 * x) / 92_160,
  ];
  return terms.reduce((sum, term, power) => sum + term / freedom ** power, 0);
}
