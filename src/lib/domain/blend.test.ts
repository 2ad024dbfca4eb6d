import { describe, expect, it } from 'vitest';
import { blend, weightDoubt, type BlendSource } from './blend.ts';

const source = (name: string, weight: number, p50: number | null, p90 = p50): BlendSource => ({
  name,
  weight,
  percentiles: { 10: null, 25: null, 50: p50, 75: null, 90: p90 },
});

/** The low and the high by trying every combination. */
function tried(sources: readonly { weight: number; value: number }[]): [number, number] {
  const means = Array.from({ length: 2 ** sources.length }, (_, bits) => {
    const weights = sources.map(
      ({ weight }, at) => weight * (1 + ((bits >> at) & 1 ? weightDoubt : -weightDoubt)),
    );
    const sum = sources.reduce((total, { value }, at) => total + value * weights[at]!, 0);
    return sum / weights.reduce((total, weight) => total + weight, 0);
  });
  return [Math.min(...means), Math.max(...means)];
}

describe('a blend', () => {
  it('is the weighted mean, percentile by percentile', () => {
    const blended = blend([
      source('metro', 3, 80_000, 120_000),
      source('nation', 1, 60_000, 90_000),
    ]);
    expect(blended[50].value).toBe(75_000);
    expect(blended[90].value).toBe(112_500);
    expect(blended[50].missing).toEqual([]);
  });

  it('does not depend on the unit of the weights', () => {
    const by = (scale: number) =>
      blend([source('a', 0.6 * scale, 70_000), source('b', 0.4 * scale, 64_000)])[50];
    expect(by(100).value).toBeCloseTo(by(1).value!, 8);
    expect(by(100).low).toBeCloseTo(by(1).low!, 8);
  });

  it('spreads the weight of a missing source over the others, and names it', () => {
    const blended = blend([source('metro', 2, null, 100_000), source('nation', 1, 60_000, 70_000)]);
    expect(blended[50]).toMatchObject({ value: 60_000, low: 60_000, high: 60_000 });
    expect(blended[50].missing).toEqual(['metro']);
    expect(blended[90]).toMatchObject({ value: 90_000, missing: [] });
  });

  it('takes no notice of a source without a weight', () => {
    const blended = blend([source('a', 0, 10), source('b', 1, 20), source('c', 0, null)]);
    expect(blended[50]).toEqual({ value: 20, low: 20, high: 20, missing: [] });
  });

  it('is nothing where no source with a weight has the percentile', () => {
    expect(blend([source('a', 1, null)])[50]).toEqual({
      value: null,
      low: null,
      high: null,
      missing: ['a'],
    });
    expect(blend([])[50].value).toBeNull();
  });

  it('ranges over every combination of plausible weights', () => {
    const known = blend([source('a', 1, 100), source('b', 1, 200)])[50];
    expect(known.low).toBeCloseTo((1.25 * 100 + 0.75 * 200) / 2, 10);
    expect(known.high).toBeCloseTo((0.75 * 100 + 1.25 * 200) / 2, 10);
    const values = [52, 91, 47, 66, 66, 80];
    const weights = [5, 1, 2, 4, 0.5, 3];
    for (let count = 1; count <= values.length; count += 1) {
      const some = values.slice(0, count).map((value, at) => ({ value, weight: weights[at]! }));
      const { low, high, value } = blend(
        some.map((each, at) => source(String(at), each.weight, each.value)),
      )[50];
      const [least, most] = tried(some);
      expect(low).toBeCloseTo(least, 10);
      expect(high).toBeCloseTo(most, 10);
      expect(low! - 1e-9).toBeLessThanOrEqual(value!);
      expect(high! + 1e-9).toBeGreaterThanOrEqual(value!);
    }
  });

  it('refuses a weight below zero', () => {
    expect(() => blend([source('metro', -1, 5)])).toThrow(
      'The weight of metro must be zero or more',
    );
    expect(() => blend([source('metro', Number.NaN, 5)])).toThrow(RangeError);
  });
});
