import { describe, expect, it } from 'vitest';
import { areaPriceParts } from '#lib/data/questions/area-price-parts.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { newYorkPrices } from '../../../../tests/visual/published/local-pay.ts';
import { barsBesideHeight, placeBarsBeside } from './place-bars-beside.ts';

const question = areaPriceParts({ area: '35620' });
const options = { label: 'part', column: 'price_level', against: 'nation' };
const view = seen(question, newYorkPrices);

describe('bars with a mark beside them', () => {
  it('have lengths and marks in proportion to their numbers, from zero', () => {
    const { bars, zero } = placeBarsBeside(view, 640, options);
    const [all, , housing] = bars;
    expect(housing!.width / all!.width).toBeCloseTo(149.26 / 112.47, 3);
    expect((all!.mark!.x - zero) / all!.width).toBeCloseTo(100 / 112.47, 3);
    expect(all!.mark!.drawn).toMatchObject({ 'data-column': 'nation', 'data-value': 100 });
  });

  it('keep the order of the rows', () => {
    expect(placeBarsBeside(view, 640, options).bars.map(({ point }) => point.title)).toEqual([
      'All items',
      'Goods',
      'Housing',
      'Utilities',
      'Other services',
    ]);
  });

  it('say both numbers in words', () => {
    expect(placeBarsBeside(view, 640, options).bars[0]!.point.lines).toEqual([
      { label: 'Price level here', value: '112.47' },
      { label: 'Price level of the nation', value: '100' },
    ]);
  });

  it('have no length where nothing is published, and still the mark', () => {
    const rows = newYorkPrices.map((row) => ({ ...row, price_level: null }));
    const [bar] = placeBarsBeside(seen(question, rows), 640, options).bars;
    expect(bar).toMatchObject({ none: 'no figure', drawn: null });
    expect(bar!.mark).not.toBeNull();
  });

  it('write their numbers clear of the mark, inside the drawing', () => {
    for (const width of [296, 640, 1100]) {
      const placed = placeBarsBeside(view, width, options);
      for (const { written, mark, x, width: length } of placed.bars) {
        expect(written.x).toBeLessThanOrEqual(width);
        if (!placed.frame.narrow) {
          expect(written.x).toBeGreaterThan(Math.max(mark!.x, x + length));
        }
      }
      expect(barsBesideHeight(view, width, options)).toBe(placed.height);
    }
  });
});
