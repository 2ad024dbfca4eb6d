import { describe, expect, it } from 'vitest';
import { compaRatio, midpointProgression, rangeAround, rangeSpread } from './pay-range.ts';

const range = { minimum: 40_000, midpoint: 50_000, maximum: 60_000 };

describe('a pay range', () => {
  it('has a spread, against its minimum', () => {
    expect(rangeSpread(range)).toBe(0.5);
    expect(rangeSpread({ minimum: 0, maximum: 10 })).toBeNull();
  });

  it('sets a pay against its midpoint, which need not be halfway', () => {
    expect(compaRatio(45_000, range)).toBe(0.9);
    expect(compaRatio(45_000, { midpoint: 45_000 })).toBe(1);
    expect(compaRatio(45_000, { midpoint: 0 })).toBeNull();
  });

  it('is made around a midpoint by its spread', () => {
    for (const spread of [0, 0.2, 0.5, 1.25]) {
      const made = rangeAround(64_000, spread);
      expect((made.minimum + made.maximum) / 2).toBeCloseTo(64_000, 8);
      expect(rangeSpread(made)).toBeCloseTo(spread, 12);
    }
    expect(() => rangeAround(64_000, -0.1)).toThrow('zero or more');
  });
});

describe('midpoint progression', () => {
  it('is the step from one midpoint to the next', () => {
    expect(midpointProgression(50_000, 57_500)).toBeCloseTo(0.15, 12);
    expect(midpointProgression(0, 57_500)).toBeNull();
  });
});
