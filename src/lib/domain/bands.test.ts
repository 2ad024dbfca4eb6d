import { describe, expect, it } from 'vitest';
import { bandOverlap, bandWarnings } from './band-warnings.ts';
import { buildBands, marketProgression, type Band } from './bands.ts';

const market = [
  { grade: 'A', market: 40_000 },
  { grade: 'B', market: null },
  { grade: 'C', market: 60_500 },
];

describe('bands built from the market', () => {
  it('have the market median in their middle, and the spread asked for', () => {
    expect(buildBands(market, { spread: 0.5, progression: null, step: 1 })).toEqual([
      { grade: 'A', minimum: 32_000, midpoint: 40_000, maximum: 48_000 },
      { grade: 'C', minimum: 48_400, midpoint: 60_500, maximum: 72_600 },
    ]);
  });

  it('rise by the progression from the first market median, grades without a market too', () => {
    const bands = buildBands(market, { spread: 0.4, progression: 0.1, step: 1 });
    expect(bands.map(({ midpoint }) => midpoint)).toEqual([40_000, 44_000, 48_400]);
    const later = [{ grade: 'Z', market: null }, ...market];
    expect(
      buildBands(later, { spread: 0.4, progression: 0.25, step: 1 }).map(
        ({ midpoint }) => midpoint,
      ),
    ).toEqual([32_000, 40_000, 50_000, 62_500]);
  });

  it.each([100, 500, 1000] as const)('are rounded to multiples of %d', (step) => {
    for (const band of buildBands(market, { spread: 0.37, progression: 0.13, step })) {
      for (const amount of [band.minimum, band.midpoint, band.maximum]) {
        expect(amount % step).toBe(0);
      }
      expect(band.minimum).toBeLessThan(band.midpoint);
      expect(band.midpoint).toBeLessThan(band.maximum);
    }
  });

  it('are none without any market', () => {
    const none = [{ grade: 'A', market: null }];
    expect(buildBands(none, { spread: 0.5, progression: 0.1, step: 1 })).toEqual([]);
    expect(buildBands(none, { spread: 0.5, progression: null, step: 1 })).toEqual([]);
  });

  it('suggest the progression that the market has', () => {
    expect(marketProgression(market)).toBeCloseTo(Math.sqrt(60_500 / 40_000) - 1, 12);
    const even = [1, 1.2, 1.44, 1.728].map((at) => ({ grade: String(at), market: 30_000 * at }));
    expect(marketProgression(even)).toBeCloseTo(0.2, 12);
    expect(marketProgression(market.slice(0, 2))).toBeNull();
  });
});

const band = (grade: string, minimum: number, midpoint: number, maximum: number): Band => ({
  grade,
  minimum,
  midpoint,
  maximum,
});
const messages = (...bands: Band[]) =>
  bandWarnings(bands).map(({ message }) => message.replaceAll('\u202f', ' '));

describe('the overlap of two bands', () => {
  it('is the share of the lower that lies in the higher', () => {
    expect(bandOverlap({ minimum: 40, maximum: 60 }, { minimum: 50 })).toBe(0.5);
    expect(bandOverlap({ minimum: 40, maximum: 60 }, { minimum: 60 })).toBe(0);
    expect(bandOverlap({ minimum: 40, maximum: 60 }, { minimum: 70 })).toBe(-0.5);
    expect(bandOverlap({ minimum: 40, maximum: 40 }, { minimum: 40 })).toBeNull();
  });
});

describe('warnings about bands', () => {
  const lower = band('A', 40, 50, 60);

  it('are none where neighbours overlap by up to a half', () => {
    expect(messages(lower, band('B', 50, 60, 70), band('C', 70, 80, 90))).toEqual([]);
  });

  it('say a gap, much overlap and too much of it', () => {
    expect(messages(lower, band('B', 61, 70, 80))).toEqual([
      'There is a gap between A and B: no range covers the pay in it.',
    ]);
    expect(messages(lower, band('B', 48, 58, 68))).toEqual([
      'A and B overlap by 60 %, more than the half that is usual.',
    ]);
    expect(messages(lower, band('B', 42, 52, 62))).toEqual([
      'A and B overlap by 90 %: they are nearly one grade.',
    ]);
  });

  it('say where midpoints do not rise', () => {
    expect(messages(lower, band('B', 40, 50, 66))).toEqual([
      'The midpoint of B is not above that of A.',
    ]);
  });

  it('say what cannot be used, and nothing about neighbours of it', () => {
    const found = bandWarnings([
      lower,
      band('B', 60, 50, 70),
      band('A', 1, 2, 3),
      band(' ', 1, 2, 3),
      band('E', 0, 2, Number.NaN),
    ]);
    expect(found.map(({ at, kind }) => [at, kind])).toEqual([
      [1, 'wrong'],
      [2, 'wrong'],
      [3, 'wrong'],
      [4, 'wrong'],
    ]);
    expect(found.map(({ message }) => message)).toEqual([
      'In grade B the minimum, the midpoint and the maximum must not fall.',
      'Grade A is there twice: give each grade one band.',
      'A band needs the name of its grade.',
      'Grade E needs a minimum, a midpoint and a maximum above zero.',
    ]);
  });
});
