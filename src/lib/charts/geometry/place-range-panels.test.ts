import { describe, expect, it } from 'vitest';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { countryRates } from '../../../../tests/visual/published/pay-by-country.ts';
import { compared, comparedPay } from '../../../../tests/visual/published/pay-comparison.ts';
import { placeRangePanels, rangePanelsHeight } from './place-range-panels.ts';

const options = { label: 'place', panel: 'occupation', low: 'pay_low', high: 'pay_high' };
const view = seen(compared, comparedPay, { rates: countryRates });
const place = (width: number, more = {}) => placeRangePanels(view, width, { ...options, ...more });

describe('panels of ranges', () => {
  it('stand in the order of the rows, each with its own', () => {
    const { panels } = place(1100);
    expect(panels.map(({ heading }) => heading.join(' '))).toEqual([
      'Medical and Health Services Managers',
      'Pharmacists',
      'Registered Nurses',
    ]);
    expect(panels.map(({ placed }) => placed.ranges.map(({ row }) => row))).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
      [8, 9, 10, 11],
    ]);
  });

  it.each([296, 640, 1100])('share one scale, %i px wide', (width) => {
    const { panels } = place(width);
    const amounts = [30_000, 123_860, 274_660];
    const [first, ...others] = panels.map(({ placed }) => amounts.map(placed.axis.scale));
    for (const other of others) expect(other).toEqual(first);
    for (const { placed } of panels) {
      for (const { caps } of placed.ranges) {
        for (const { x, drawn } of caps)
          expect(x).toBeCloseTo(placed.axis.scale(drawn['data-value']), 1);
      }
    }
  });

  it('stand side by side where there is room, and never overlap', () => {
    expect(new Set(place(1100).panels.map(({ y }) => y)).size).toBe(1);
    expect(new Set(place(296).panels.map(({ y }) => y)).size).toBe(3);
    for (const width of [296, 640, 1100]) {
      const { panels, height } = place(width);
      for (const [at, panel] of panels.entries()) {
        const bottom = panel.top + panel.placed.height;
        expect(bottom).toBeLessThanOrEqual(height);
        expect(panel.x + panel.width).toBeLessThanOrEqual(width);
        for (const next of panels.slice(at + 1)) {
          expect(next.x >= panel.x + panel.width || next.y >= bottom).toBe(true);
        }
      }
      expect(rangePanelsHeight(view, width, options)).toBe(height);
    }
  });

  it('have one list of points, each where its row is drawn', () => {
    const { panels, points } = place(1100);
    expect(points.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const second = panels[1]!;
    const point = second.placed.points[0]!;
    expect(points[second.first]).toMatchObject({
      x: point.x + second.x,
      y: point.y + second.top,
    });
  });

  it('keep a row without figures, hatched, with the reason under it', () => {
    const [panel] = place(1100, { caption: 'caption' }).panels;
    const japan = panel!.placed.ranges[3]!;
    expect(japan.none).toBe('not collected');
    expect(japan.caption?.lines).toEqual(['no published group is known to hold it']);
  });
});
