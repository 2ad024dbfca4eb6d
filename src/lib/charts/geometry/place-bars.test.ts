import { describe, expect, it } from 'vitest';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import { wageHistory } from '#lib/data/questions/wage-history.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { physicianPayByYear } from '../../../../tests/visual/published/pay-by-year.ts';
import { cardiologistPay, statePay } from '../../../../tests/visual/published/state-pay.ts';
import { placeBars } from './place-bars.ts';

const question = stateWages({ soc: '11-9111', region: null });
const view = seen(question, statePay, { rank: true });
const options = { label: 'area_name' };

describe('ranked bars', () => {
  it('begin at zero and are as long as their amounts', () => {
    const { bars, zero } = placeBars(view, 640, options);
    const [first, second] = bars;
    expect(first!.x).toBe(zero);
    expect(second!.width / first!.width).toBeCloseTo(155_140 / 164_120, 3);
  });

  it('begin at another base where they are given one, without ranks, and its name stays in the drawing', () => {
    const base = 155_140;
    const [first, second, third] = placeBars(view, 640, {
      ...options,
      base,
      baseName: 'base',
    }).bars;
    expect(second!.width).toBe(0);
    expect(third!.x + third!.width).toBe(first!.x);
    expect(first!.rank).toBeNull();
    for (const far of [20_000, 900_000]) {
      const placed = placeBars(view, 296, {
        ...options,
        base: far,
        baseName: 'a name of the base',
      });
      expect(placed.base!.anchor).toBe(far === 20_000 ? 'start' : 'end');
    }
  });

  it('stand in the order of the view, with their ranks by amount', () => {
    const { bars } = placeBars(view, 640, options);
    expect(bars.slice(0, 3).map(({ point, rank }) => [rank, point.title])).toEqual([
      [1, 'New York'],
      [2, 'District of Columbia'],
      [3, 'Hawaii'],
    ]);
    const byName = placeBars(seen(question, statePay), 640, options).bars;
    expect([byName[0]!.point.title, byName[0]!.rank]).toEqual(['Alabama', 51]);
  });

  it('leave out all but the first and the chosen ones, and say how many', () => {
    const selected = { key: 'usps', codes: new Set(['CA']) };
    const { bars, gaps } = placeBars(view, 640, { ...options, limit: 3, selected });
    expect(bars.map(({ rank }) => rank)).toEqual([1, 2, 3, 7]);
    expect(bars.map(({ selected: chosen }) => chosen)).toEqual([false, false, false, true]);
    expect(gaps.map(({ text }) => text)).toEqual(['⋯ 3 between', '⋯ 47 more']);
  });

  it('keep one scale for the rows drawn and those left out', () => {
    const bottom = { key: 'usps', codes: new Set(['PR']) };
    const { bars } = placeBars(view, 640, { ...options, limit: 1, selected: bottom });
    expect(bars[1]!.width / bars[0]!.width).toBeCloseTo(82_580 / 164_120, 3);
  });

  it('have no rank and no bar where nothing is published', () => {
    const { bars } = placeBars(seen(question, cardiologistPay, { rank: true }), 640, options);
    const last = bars.at(-1)!;
    expect([last.none, last.rank, last.drawn]).toEqual(['suppressed', null, null]);
    expect(bars[0]!.point.lines.at(-1)).toEqual({ label: 'Rank', value: '1 of 23' });
  });

  it('end open at a floor, without a rank', () => {
    const physicians = seen(wageHistory({ soc: '29-1215' }), physicianPayByYear, {
      statistic: 'p75',
    });
    const { bars } = placeBars(physicians, 640, { label: 'year' });
    expect(bars[0]).toMatchObject({ floor: 208_000, rank: null, drawn: null });
    expect(bars[0]!.width).toBeGreaterThan(0);
    expect(bars.at(-1)).toMatchObject({ floor: null, rank: 1 });
  });

  it('draw another column than pay where one is named', () => {
    const jobs = statePay.map((row, at) => ({ ...row, employment: at * 100 }));
    const { bars } = placeBars(seen(question, jobs), 640, { ...options, column: 'employment' });
    expect(bars[2]!.written.text).toBe('200');
    expect(bars[2]!.drawn).toEqual({
      'data-row': 2,
      'data-column': 'employment',
      'data-value': 200,
    });
  });

  it('refuse a statistic that the view has no column for', () => {
    const titles = { ...question, columns: question.columns.filter(({ money }) => !money) };
    expect(() => placeBars(seen(titles, statePay), 640, options)).toThrow('No p50 to draw');
  });
});
