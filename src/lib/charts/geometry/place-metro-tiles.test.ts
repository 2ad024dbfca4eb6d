import { describe, expect, it } from 'vitest';
import { byLocalArea } from '../../../../tests/visual/charts/areas.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { localPay } from '../../../../tests/visual/published/local-pay.ts';
import { metroTilesHeight, placeMetroTiles, type MetroTilesOptions } from './place-metro-tiles.ts';

const view = seen(byLocalArea, localPay);
const place = (width = 640, options: Partial<MetroTilesOptions> = {}) =>
  placeMetroTiles(view, width, { label: 'area_name', ...options });
const tileOf = (usps: string, placed = place()) => placed.tiles.find((tile) => tile.usps === usps)!;
const pointOf = (usps: string, placed = place()) =>
  placed.points[placed.tiles.findIndex((tile) => tile.usps === usps)]!;

describe('areas in the tiles of their states', () => {
  it('have a tick in every state that they lie in, at the same place', () => {
    const newYork = (usps: string) =>
      tileOf(usps).ticks.find(({ drawn }) => drawn['data-value'] === 167_580)!;
    const within = (usps: string) => newYork(usps).x - tileOf(usps).x;
    expect(within('NY')).toBeCloseTo(within('NJ'), 5);
    expect(tileOf('CT').ticks).toHaveLength(3);
  });

  it('stand from the lowest at the left edge to the highest at the right, on one scale', () => {
    const placed = place();
    const within = (usps: string, value: number) => {
      const tile = tileOf(usps, placed);
      return tile.ticks.find(({ drawn }) => drawn['data-value'] === value)!.x - tile.x;
    };
    expect(within('PR', 62_610)).toBe(5);
    expect(within('NY', 167_580)).toBe(placed.side - 5);
    // (117,160 − 62,610) ÷ (167,580 − 62,610) = 0.5197 of the way.
    const way = (within('WY', 117_160) - 5) / (placed.side - 10);
    expect(way).toBeCloseTo(0.5197, 3);
  });

  it('never leave their tile, on a phone neither', () => {
    for (const width of [220, 296, 640]) {
      const placed = place(width);
      for (const { x, ticks } of placed.tiles) {
        for (const tick of ticks) {
          expect(tick.x).toBeGreaterThan(x);
          expect(tick.x).toBeLessThan(x + placed.side);
        }
      }
      expect(metroTilesHeight(view, width, { label: 'area_name' })).toBe(placed.height);
    }
  });

  it('are told in words: the highest, the lowest, how many, and how many publish nothing', () => {
    expect(pointOf('PR').lines).toEqual([
      { label: 'Highest', value: '$87,980, San Juan-Bayamon-Caguas' },
      { label: 'Lowest', value: '$62,610, Aguadilla' },
      { label: 'Without one', value: '1' },
    ]);
    expect(pointOf('NJ').lines).toContainEqual({ label: 'Areas with a figure', value: '4' });
    expect(pointOf('WY').lines).toEqual([{ label: 'Its one area', value: '$117,160, Cheyenne' }]);
    expect(pointOf('TX').lines).toEqual([{ label: '', value: 'no area in this selection' }]);
    expect(pointOf('TX', place(640, { names: { TX: 'Texas' } })).title).toBe('Texas');
  });

  it('say what left and right mean, and nothing where there is no amount', () => {
    expect(place().key.lines.join(' ')).toMatch(/left edge \$63k.*right edge \$168k/);
    const none = seen(byLocalArea, localPay.slice(-1));
    const placed = placeMetroTiles(none, 640, { label: 'area_name' });
    expect(placed.key.lines).toEqual([]);
    expect(pointOf('PR', placed).lines).toEqual([
      { label: '', value: 'no area publishes a figure' },
    ]);
  });

  it('mark the area that the reader chose', () => {
    const selected = { key: 'area_code', codes: new Set(['14860']) };
    const ticks = tileOf('CT', place(640, { selected })).ticks;
    expect(ticks.filter((tick) => tick.selected).map(({ drawn }) => drawn['data-value'])).toEqual([
      138_870,
    ]);
  });
});
