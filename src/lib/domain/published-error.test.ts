import { describe, expect, it } from 'vitest';
import { differClearly } from './published-error.ts';

describe('a difference between two estimates', () => {
  it('is clear beyond 1.96 standard errors of the difference, and not up to there', () => {
    // Standard errors of 3 and 4: 5 for their difference, so 9.8 on either side.
    const a = { amount: 100, error: 3 };
    expect(differClearly(a, { amount: 109.7, error: (100 * 4) / 109.7 })).toBe(false);
    expect(differClearly(a, { amount: 109.9, error: (100 * 4) / 109.9 })).toBe(true);
    expect(differClearly(a, { amount: 90.3, error: (100 * 4) / 90.3 })).toBe(false);
    expect(differClearly(a, { amount: 90.1, error: (100 * 4) / 90.1 })).toBe(true);
  });

  it('is the same whichever of the two is named first, and in whatever money', () => {
    const [a, b] = [
      { amount: 140_970, error: 0.3 },
      { amount: 139_900, error: 0.4 },
    ];
    // √(422.91² + 559.6²) × 1.96 = 1,374.8, and they are 1,070 apart.
    expect(differClearly(a, b)).toBe(false);
    expect(differClearly(b, a)).toBe(false);
    const euro = <T extends { amount: number }>(of: T) => ({ ...of, amount: of.amount * 0.88 });
    expect(differClearly(euro(a), euro(b))).toBe(false);
  });

  it('is clear as soon as there is one where neither has an error', () => {
    expect(differClearly({ amount: 1, error: 0 }, { amount: 1, error: 0 })).toBe(false);
    expect(differClearly({ amount: 1, error: 0 }, { amount: 2, error: 0 })).toBe(true);
  });
});
