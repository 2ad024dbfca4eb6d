import { describe, expect, it } from 'vitest';
import { bandClasses } from './band-classes.ts';

describe('classes around the base', () => {
  it('are one for each band with members, the base at 0', () => {
    const { classes } = bandClasses([85, 100, 95, 95, 110], 5);
    expect(classes).toEqual([
      { low: 85, high: 85, count: 1, tone: -3 },
      { low: 95, high: 95, count: 2, tone: -1 },
      { low: 100, high: 100, count: 1, tone: 0 },
      { low: 110, high: 110, count: 1, tone: 2 },
    ]);
  });

  it('hold what lies in the band, where amounts are not snapped to it', () => {
    const { classes, classOf } = bandClasses([97.5, 97.6, 102.4, 102.5], 5);
    expect(classes.map(({ low, high, tone }) => [low, high, tone])).toEqual([
      [97.5, 97.5, -1],
      [97.6, 102.4, 0],
      [102.5, 102.5, 1],
    ]);
    expect([97.5, 100, 103].map(classOf)).toEqual([0, 1, 2]);
  });

  it('are no more than four on either side', () => {
    const { classes } = bandClasses([60, 75, 80, 120, 125, 160], 5);
    expect(classes).toEqual([
      { low: 60, high: 80, count: 3, tone: -4 },
      { low: 120, high: 160, count: 3, tone: 4 },
    ]);
  });

  it('are none without amounts', () => {
    expect(bandClasses([], 5).classes).toEqual([]);
  });
});
