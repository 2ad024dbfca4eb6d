import { describe, expect, it } from 'vitest';
import { nextBand, withEnd } from './band-moves.ts';

const band = (grade: string, minimum: number, midpoint: number, maximum: number) => ({
  grade,
  minimum,
  midpoint,
  maximum,
});
const bands = [band('A', 32_000, 40_000, 48_000), band('B', 40_000, 50_000, 60_000)];

describe('an end of a band', () => {
  const moved = (end: 'minimum' | 'maximum', amount: number, step = 500) =>
    withEnd(bands, 1, { end, amount, step })[1]![end];

  it('moves to the nearest multiple of the step', () => {
    expect(moved('minimum', 41_260)).toBe(41_500);
    expect(moved('maximum', 63_240)).toBe(63_000);
    expect(moved('maximum', 63_240, 1)).toBe(63_240);
  });

  it('moves neither past the midpoint nor to nothing', () => {
    expect(moved('minimum', 55_000)).toBe(50_000);
    expect(moved('maximum', 12_000)).toBe(50_000);
    expect(moved('minimum', -3)).toBe(500);
  });

  it('leaves every other amount, and a band that is not there', () => {
    const after = withEnd(bands, 1, { end: 'minimum', amount: 1000, step: 500 });
    expect(after).toEqual([bands[0], band('B', 1000, 50_000, 60_000)]);
    expect(withEnd(bands, 2, { end: 'minimum', amount: 1, step: 1 })).toBe(bands);
  });
});

describe('the next band', () => {
  it('goes on as the last two do', () => {
    expect(nextBand(bands, 100)).toEqual(band('Grade 3', 50_000, 62_500, 75_000));
  });

  it('rises by the usual step above a single one, or above one that does not rise', () => {
    expect(nextBand(bands.slice(0, 1), 1).midpoint).toBe(46_000);
    expect(nextBand([bands[1]!, bands[0]!], 1).midpoint).toBe(46_000);
  });

  it('is without amounts above none, or above one without any', () => {
    expect(nextBand([], 100)).toEqual(band('Grade 1', 0, 0, 0));
    expect(nextBand([band('A', 0, 0, 0)], 100).midpoint).toBe(0);
  });

  it('has a name of its own', () => {
    expect(nextBand([band('Grade 2', 1, 2, 3)], 1).grade).toBe('Grade 3');
  });
});
