import { describe, expect, it } from 'vitest';
import { equalCountClasses } from './classes.ts';

const counts = (amounts: number[]) => equalCountClasses(amounts).classes.map(({ count }) => count);

describe('classes of equal count', () => {
  it('hold equally many members', () => {
    expect(counts(Array.from({ length: 54 }, (_, at) => at * 10))).toEqual([9, 9, 9, 9, 9, 9]);
  });

  it('are named by their lowest and highest member', () => {
    const { classes, classOf } = equalCountClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(classes[0]).toEqual({ low: 1, high: 2, count: 2 });
    expect(classes[5]).toEqual({ low: 11, high: 12, count: 2 });
    expect([classOf(1), classOf(12)]).toEqual([0, 5]);
  });

  it('never part equal amounts, and are fewer then', () => {
    const amounts = [1, 5, 5, 5, 5, 5, 5, 9];
    const { classes, classOf } = equalCountClasses(amounts);
    expect(classes.every(({ count }) => count > 0)).toBe(true);
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(amounts.length);
    expect(new Set(amounts.map(classOf)).size).toBe(classes.length);
  });

  it('are one for one amount and none for no amount', () => {
    expect(counts([7, 7, 7])).toEqual([3]);
    expect(counts([7])).toEqual([1]);
    expect(counts([])).toEqual([]);
  });
});
