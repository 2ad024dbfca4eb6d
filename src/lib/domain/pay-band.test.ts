import { describe, expect, it } from 'vitest';
import { bandOf, type BandStep } from './pay-band.ts';

describe('the band of a differential', () => {
  it.each<[number, BandStep, number]>([
    [100, 5, 100],
    [97.6, 5, 100],
    [97.4, 5, 95],
    [102.4, 5, 100],
    [102.6, 5, 105],
    [60.8, 5, 60],
    [120.9, 5, 120],
    [95.1, 10, 100],
    [94.9, 10, 90],
    [104.9, 10, 100],
    [116, 10, 120],
  ])('%d in steps of %d is %d, the nearest', (differential, step, band) => {
    expect(bandOf(differential, step)).toBe(band);
  });

  it.each<[number, BandStep, number]>([
    [97.5, 5, 95],
    [102.5, 5, 105],
    [92.5, 5, 90],
    [107.5, 5, 110],
    [95, 10, 90],
    [105, 10, 110],
    [85, 10, 80],
  ])('%d in steps of %d lies halfway and goes away from the base: %d', (value, step, band) => {
    expect(bandOf(value, step)).toBe(band);
  });

  it.each([5, 10] as const)('is its own band where it is a multiple of %d', (step) => {
    for (let band = 40; band <= 200; band += 10) expect(bandOf(band, step)).toBe(band);
  });
});
