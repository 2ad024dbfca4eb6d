import { describe, expect, it } from 'vitest';
import { wageHistory } from '#lib/data/questions/wage-history.ts';
import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { areaPay, longNamedAreaPay } from '../../../../tests/visual/published/area-pay.ts';
import { physicianPayByYear } from '../../../../tests/visual/published/pay-by-year.ts';
import { bandWords } from './band-words.ts';
import { placePosition } from './place-position.ts';

const question = wagePercentiles({ soc: '11-9111', areas: ['99'] });
const nation = seen(question, areaPay);

describe('where a pay stands', () => {
  it('is placed among the published percentiles of the first row', () => {
    const { percentiles, pay } = placePosition(nation, 640, { pay: 131_000 });
    expect(percentiles.map(({ drawn }) => drawn['data-value'])).toEqual([
      73_390, 94_700, 123_860, 166_100, 224_340,
    ]);
    expect(pay.x).toBeGreaterThan(percentiles[2]!.x);
    expect(pay.x).toBeLessThan(percentiles[3]!.x);
    expect(pay.words).toBe('between the median and P55');
  });

  it('is beyond the outermost percentiles without a number of its own', () => {
    expect(placePosition(nation, 640, { pay: 20_000 }).pay.words).toBe('below P10');
    expect(placePosition(nation, 640, { pay: 900_000 }).pay.words).toBe('above P90');
  });

  it('moves the amounts aside where they would touch', () => {
    const { percentiles } = placePosition(nation, 296, { pay: 900_000 });
    const middles = percentiles.map(({ labelX }) => labelX);
    for (const [at, x] of middles.entries()) {
      if (at > 0) expect(x - middles[at - 1]!).toBeGreaterThan(30);
    }
  });

  it('is open above a floor', () => {
    const view = seen(
      wageHistory({ soc: '29-1215' }),
      physicianPayByYear.filter(({ year }) => year === 2021),
    );
    const { open, percentiles } = placePosition(view, 640, { pay: 90_000 });
    expect(open).toMatchObject({ floor: 208_000, text: '≥ $208,000' });
    expect(percentiles.map(({ name }) => name)).toEqual(['P10', 'P25']);
  });

  it('is not placed where nothing is published, or in another currency than the pay', () => {
    const none = placePosition(seen(question, longNamedAreaPay.slice(2)), 640, { pay: 90_000 });
    expect(none).toMatchObject({ none: 'suppressed', pay: { x: null } });
    expect(none.pay.words).toBe('no figure to compare it with');
  });

  it('is said in words that promise no more than the band', () => {
    expect(bandWords({ state: 'within', low: 55, high: 60 })).toBe('between P55 and P60');
    expect(bandWords({ state: 'at', percentile: 50 })).toBe('at the median');
    expect(bandWords({ state: 'unknown' })).toBe('nothing published to compare with');
  });
});
