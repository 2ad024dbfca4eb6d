import { describe, expect, it } from 'vitest';
import { quantile } from './quantile.ts';

describe('a quantile', () => {
  it('lies on a straight line between the numbers around it', () => {
    expect(quantile([40, 10, 30, 20], 0.5)).toBe(25);
    expect(quantile([40, 10, 30, 20], 0.25)).toBe(17.5);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBeCloseTo(9.1, 12);
  });

  it('is the lowest number at 0 and the highest at 1', () => {
    expect(quantile([3, 1, 2], 0)).toBe(1);
    expect(quantile([3, 1, 2], 1)).toBe(3);
    expect(quantile([7], 0.3)).toBe(7);
  });

  it('is undefined for no numbers, and refuses what is not a share', () => {
    expect(quantile([], 0.5)).toBeUndefined();
    expect(() => quantile([1], 50)).toThrow('between 0 and 1');
    expect(() => quantile([1], NaN)).toThrow(RangeError);
  });
});
