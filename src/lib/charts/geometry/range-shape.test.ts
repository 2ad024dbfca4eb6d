import { describe, expect, it } from 'vitest';
import type { Amount } from './amount.ts';
import { rangeShape, type RangeAmounts } from './range-shape.ts';

const value = (amount: number): Amount => ({ state: 'value', value: amount, text: '' });
const above = (floor: number | null): Amount => ({ state: 'top_coded', floor, text: '' });
const none: Amount = { state: 'none', text: 'suppressed' };
const whole: RangeAmounts = {
  p10: value(10),
  p25: value(25),
  p50: value(50),
  p75: value(75),
  p90: value(90),
};

describe('the shape of a range', () => {
  it('runs from P10 to P90, with P25 to P75 inside', () => {
    expect(rangeShape(whole)).toEqual({
      whisker: [10, 90],
      box: [25, 75],
      open: null,
      known: true,
    });
  });

  it('is open from the floor on where only P90 is hidden', () => {
    expect(rangeShape({ ...whole, p90: above(80) })).toMatchObject({
      whisker: [10, 80],
      box: [25, 75],
      open: { from: 80, floor: 80, box: false },
    });
  });

  it('opens the middle half too where P75 is hidden', () => {
    expect(rangeShape({ ...whole, p75: above(60), p90: above(60) })).toMatchObject({
      whisker: [10, 60],
      box: [25, 60],
      open: { from: 60, box: true },
    });
  });

  it('opens at the last published number where the floor is not known', () => {
    expect(rangeShape({ ...whole, p90: above(null) }).open).toEqual({
      from: 75,
      floor: null,
      box: false,
    });
  });

  it('is nothing but open where every percentile is hidden', () => {
    const hidden = above(100);
    const all = { p10: hidden, p25: hidden, p50: hidden, p75: hidden, p90: hidden };
    expect(rangeShape(all)).toMatchObject({ whisker: null, box: null, open: { from: 100 } });
  });

  it('does not invent the ends that are suppressed', () => {
    expect(rangeShape({ ...whole, p10: none, p90: none })).toMatchObject({
      whisker: [25, 75],
      box: [25, 75],
    });
    expect(rangeShape({ p50: value(50), p75: value(75) })).toMatchObject({ box: [50, 75] });
  });

  it('is known by its mean alone, and not at all by nothing', () => {
    expect(rangeShape({ p50: none, mean: value(5) })).toMatchObject({ whisker: null, known: true });
    expect(rangeShape({ p50: none, mean: none }).known).toBe(false);
  });
});
