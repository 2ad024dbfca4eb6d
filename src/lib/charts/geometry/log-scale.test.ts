import { describe, expect, it } from 'vitest';
import { logScale } from './log-scale.ts';

describe('a logarithmic scale', () => {
  it('sets equal ratios equally far apart', () => {
    const scale = logScale([10, 1000], [0, 200]);
    expect(scale(10)).toBe(0);
    expect(scale(100)).toBeCloseTo(100);
    expect(scale(1000)).toBeCloseTo(200);
    expect(scale(200) - scale(100)).toBeCloseTo(scale(20) - scale(10));
  });

  it('runs upwards where its range does', () => {
    const scale = logScale([1, 100], [400, 0]);
    expect(scale(1)).toBe(400);
    expect(scale(10)).toBeCloseTo(200);
  });

  it('puts a single amount in the middle', () => {
    expect(logScale([5, 5], [0, 80])(5)).toBe(40);
  });

  it('has round ticks within its domain, at most so many', () => {
    expect(logScale([28_000, 560_000], [0, 1]).ticks(6)).toEqual([
      30_000, 50_000, 100_000, 200_000, 300_000, 500_000,
    ]);
    expect(logScale([1, 10_000], [0, 1]).ticks(5)).toEqual([1, 10, 100, 1000, 10_000]);
  });

  it('has ticks where no two multiples of a power of ten lie within', () => {
    const values = logScale([101, 118], [0, 1]).ticks(4);
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) expect(value).toBeGreaterThanOrEqual(101);
  });

  it.each([
    [0, 1],
    [-1, 1],
    [2, 1],
    [NaN, 1],
  ])('refuses the domain from %d to %d', (low, high) => {
    expect(() => logScale([low, high], [0, 1])).toThrow(RangeError);
  });
});
