import { describe, expect, it } from 'vitest';
import { finestPlace } from '#lib/data/payroll/market.ts';
import { payrollBands } from '#lib/data/questions/payroll-bands.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { placeRangeBands, rangeBandsHeight, type RangeBandsOptions } from './place-range-bands.ts';

const question = payrollBands({ desk: 1, k: 5, ageing: 1, weights: finestPlace });
const options: RangeBandsOptions = {
  label: 'grade',
  range: { minimum: 'minimum', midpoint: 'midpoint', maximum: 'maximum' },
  people: { low: 'people_p10', middle: 'people_p50', high: 'people_p90' },
  counts: { below: 'below', within: 'within', above: 'above' },
};
const band = (grade: string, minimum: number | null, more = {}) => ({
  grade,
  minimum,
  midpoint: 50_000,
  maximum: 60_000,
  below: 2,
  within: 7,
  above: 0,
  people_p10: 38_000,
  people_p50: 47_000,
  people_p90: 59_000,
  ...more,
});
const place = (
  rows: Parameters<typeof seen>[1],
  more: Partial<RangeBandsOptions> = {},
  lens = {},
) => placeRangeBands(seen(question, rows, lens), 640, { ...options, ...more });

describe('bands', () => {
  it('reach from minimum to maximum with the midpoint, on an axis of all amounts', () => {
    const { bands, axis } = place([band('A', 40_000)]);
    const { range } = bands[0]!;
    expect(range!.minimum.x).toBeCloseTo(axis.scale(40_000), 1);
    expect(range!.midpoint.drawn).toEqual({
      'data-row': 0,
      'data-column': 'midpoint',
      'data-value': 50_000,
    });
    expect(axis.scale.domain()).toEqual([38_000, 60_000]);
  });

  it('have the pay of their people only where it is shown', () => {
    const hidden = { people_p10: null, people_p50: null, people_p90: null };
    const { bands } = place([band('A', 40_000), band('B', 45_000, hidden)]);
    expect(bands.map(({ people }) => people?.middle.drawn['data-value'])).toEqual([
      47_000,
      undefined,
    ]);
    expect(bands[1]!.point.lines.map(({ label }) => label)).toEqual([
      'Range',
      'Midpoint',
      'People',
    ]);
  });

  it('say how many people are below, in and above them', () => {
    const { bands } = place([
      band('A', 40_000),
      band('B', 40_000, { above: 1200 }),
      band('C', 40_000, { below: 0, within: 0 }),
    ]);
    expect(bands.map(({ written }) => written?.text)).toEqual([
      '2 below, 7 in',
      '2 below, 7 in, 1,200 above',
      'nobody',
    ]);
    expect(place([band('A', 1)], { counts: undefined }).bands[0]!.written).toBeNull();
  });

  it('are seen through the lens', () => {
    const { bands } = place([band('A', 40_000)], {}, { currency: 'EUR' });
    expect(bands[0]!.range!.maximum.drawn).toMatchObject({
      'data-column': 'maximum_eur_year',
      'data-value': 48_000,
    });
  });

  it('are hatched where an end is missing', () => {
    const { bands } = place([band('A', null)]);
    expect(bands[0]).toMatchObject({ range: null, none: 'no range' });
  });

  it('stand on an axis that reaches as far as it is told', () => {
    const { axis } = place([band('A', 40_000)], { reaching: [20_000, 90_000] });
    expect(axis.scale.domain()).toEqual([20_000, 90_000]);
  });

  it('know their height before they are drawn', () => {
    const view = seen(question, [band('A', 40_000), band('B', 42_000)]);
    for (const width of [296, 640]) {
      expect(rangeBandsHeight(view, width, options)).toBe(
        placeRangeBands(view, width, options).height,
      );
    }
    expect(rangeBandsHeight(seen(question, []), 640, options)).toBeGreaterThan(0);
  });
});
