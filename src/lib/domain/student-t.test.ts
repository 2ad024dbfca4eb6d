import { describe, expect, it } from 'vitest';
import { studentT975 } from './student-t.ts';

describe('Student’s t at 0.975', () => {
  // R: qt(0.975, df)
  it.each([
    [30, 2.042272456],
    [40, 2.02107539],
    [60, 2.000297822],
    [120, 1.979930405],
    [1000, 1.962339081],
  ])('is, with %d degrees of freedom, %d', (freedom, t) => {
    expect(studentT975(freedom)).toBeCloseTo(t, 6);
  });

  it('falls to that of the normal distribution', () => {
    expect(studentT975(1e9)).toBeCloseTo(1.959964, 6);
  });

  it('is refused where it would not be right', () => {
    expect(() => studentT975(5)).toThrow('5 degrees of freedom');
    expect(() => studentT975(Number.NaN)).toThrow(RangeError);
  });
});
