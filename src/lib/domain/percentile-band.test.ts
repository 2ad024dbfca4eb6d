import { describe, expect, it } from 'vitest';
import { percentileBand } from './percentile-band.ts';

const market = { 10: 50_000, 25: 60_000, 50: 80_000, 75: 100_000, 90: 140_000 };

describe('where a pay stands', () => {
  it('is a band five percentiles wide between the published ones around it', () => {
    expect(percentileBand(70_000, market)).toEqual({ state: 'within', low: 35, high: 40 });
    expect(percentileBand(61_000, market)).toEqual({ state: 'within', low: 25, high: 30 });
    expect(percentileBand(99_999, market)).toEqual({ state: 'within', low: 70, high: 75 });
  });

  it('never falls as the pay rises', () => {
    let before = 0;
    for (let pay = 50_000; pay <= 140_000; pay += 250) {
      const band = percentileBand(pay, market);
      const low = band.state === 'within' ? band.low : band.state === 'at' ? band.percentile : NaN;
      expect(low).toBeGreaterThanOrEqual(before);
      before = low;
    }
  });

  it('says only below or above outside what is published', () => {
    expect(percentileBand(49_999, market)).toEqual({ state: 'below', percentile: 10 });
    expect(percentileBand(1e9, market)).toEqual({ state: 'above', percentile: 90 });
    expect(percentileBand(120_000, { ...market, 90: null })).toEqual({
      state: 'above',
      percentile: 75,
    });
  });

  it('is exact where a pay equals a published percentile', () => {
    expect(percentileBand(80_000, market)).toEqual({ state: 'at', percentile: 50 });
  });

  it('spans percentiles that are equal', () => {
    expect(percentileBand(50_000, { ...market, 25: 50_000 })).toEqual({
      state: 'within',
      low: 10,
      high: 25,
    });
  });

  it('is unknown where nothing is published', () => {
    const nothing = { 10: null, 25: null, 50: null, 75: null, 90: null };
    expect(percentileBand(80_000, nothing)).toEqual({ state: 'unknown' });
    expect(percentileBand(80_000, { ...nothing, 50: 80_000 }).state).toBe('at');
  });
});
