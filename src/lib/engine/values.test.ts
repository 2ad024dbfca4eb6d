import { describe, expect, it } from 'vitest';
import { finite, isoDate, numberOf, unreadable } from './values.ts';

describe('the values that cross the boundary', () => {
  it('has no NaN and no infinity', () => {
    expect([1.5, -0.1, NaN, Infinity, -Infinity].map(finite)).toEqual([
      1.5,
      -0.1,
      null,
      null,
      null,
    ]);
  });

  it('puts the point of a decimal where it belongs', () => {
    expect(numberOf(-1234n, 2, 'x')).toBe(-12.34);
    expect(numberOf(1n, 1, 'x')).toBe(0.1);
    expect(numberOf(-10_000_000_000n, 10, 'x')).toBe(-1);
  });

  it('refuses an integer that a number does not carry exactly', () => {
    expect(numberOf(9007199254740991n, 0, 'x')).toBe(9007199254740991);
    expect(() => numberOf(9007199254740992n, 0, 'x')).toThrow('"x" holds 9007199254740992');
    expect(() => numberOf(-9007199254740992n, 3, 'x')).toThrow('× 10^−3');
  });

  it('writes days as ISO text and the infinite day as nothing', () => {
    expect(isoDate(0)).toBe('1970-01-01');
    expect(isoDate(20209)).toBe('2025-05-01');
    expect(isoDate(-1)).toBe('1969-12-31');
    expect(isoDate(2 ** 31 - 1)).toBeNull();
  });

  it('says what a statement can do instead of giving a list', () => {
    expect(unreadable('x', 'INTEGER[]')).toMatchObject({
      kind: 'statement',
      message: expect.stringContaining('Column "x" is of type INTEGER[]'),
    });
  });
});
