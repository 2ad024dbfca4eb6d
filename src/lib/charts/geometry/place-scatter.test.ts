import { describe, expect, it } from 'vitest';
import { payAndGrowth } from '#lib/data/questions/pay-and-growth.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { Row } from '#lib/domain/question.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { occupationRows } from '../../../../tests/visual/published/occupations.ts';
import { boxBetween, boxOfText, overlaps, placesWithin } from './box.ts';
import { strongText, labelText } from './layout.ts';
import { placeScatter } from './place-scatter.ts';
import { quadrantChoices } from './quadrant-choices.ts';

const options = {
  label: 'title',
  code: 'soc_code',
  growth: 'growth_percent',
  size: 'annual_openings',
  caution: 'caution',
  selected: { key: 'soc_code', codes: new Set(['11-9111']) },
};
const viewOf = (rows: readonly Row[] = occupationRows, lens: Partial<Lens> = {}) =>
  seen(payAndGrowth(), rows, lens);
const placed = placeScatter(viewOf(), 1100, options);
const dotOf = (soc: string) => placed.dots.find(({ code }) => code === soc)!;

describe('a scatter of pay and growth', () => {
  it('sets higher pay higher and faster growth further right', () => {
    const [nurses, managers] = [dotOf('29-1141'), dotOf('11-9111')];
    expect(managers.y).toBeLessThan(nurses.y);
    expect(managers.x).toBeGreaterThan(nurses.x);
  });

  it('draws the largest first, so that none lies under a larger one', () => {
    const sizes = placed.dots.map(({ r }) => r);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(placed.dots[0]!.title).toBe('Fast Food and Counter Workers');
  });

  it('keeps every dot within its frame, at every width', () => {
    for (const width of [240, 360, 640, 1100]) {
      const { dots, plot } = placeScatter(viewOf(), width, options);
      for (const { x, y, title } of dots) {
        expect(x, title).toBeGreaterThanOrEqual(plot.left);
        expect(x, title).toBeLessThanOrEqual(plot.right);
        expect(y, title).toBeGreaterThanOrEqual(plot.top);
        expect(y, title).toBeLessThanOrEqual(plot.bottom);
      }
    }
  });

  it('counts in its corners all that it draws, and offers the same to pick', () => {
    const counts = placed.quadrants.map(({ lines }) => Number(/\d+$/.exec(lines.join(' '))?.[0]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(placed.dots.length);
    const choices = quadrantChoices(viewOf(), options);
    expect(choices.map(({ codes }) => codes.length)).toEqual(counts);
    const best = choices.find(({ value }) => value === 'more-faster')!;
    expect(best.codes).toContain('11-9111');
  });

  it('names the reader’s own occupation, and lets no name lie over another', () => {
    expect(placed.labels.filter(({ selected }) => selected)).toHaveLength(1);
    const boxes = placed.labels.map(({ text, x, y, anchor, selected }) =>
      boxOfText(text, x, y, anchor, selected ? strongText : labelText),
    );
    for (const [at, box] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) expect(overlaps(box, other)).toBe(false);
    }
  });

  it('tells a weak estimate by its dot and by its words', () => {
    const { weak, point } = dotOf('29-1243');
    expect(weak).toBe(true);
    expect(point.lines.at(-1)!.value).toBe('wide margin of error');
    expect(dotOf('29-1141').weak).toBe(false);
  });

  it('says how many it does not draw and why, and never draws them as zero', () => {
    expect(placed.dots).toHaveLength(occupationRows.length - 1);
    expect(placed.key.missing.join(' ')).toBe('Not drawn: 1 in USD an hour.');
    const rows = occupationRows.map((row, at) => ({
      ...row,
      p50_absence: 'suppressed',
      pay_p50: at < 3 ? null : (row.pay_p50 ?? null),
      growth_percent: at === 5 ? null : (row.growth_percent ?? null),
    }));
    const { dots, key } = placeScatter(viewOf(rows), 1100, options);
    expect(dots).toHaveLength(rows.length - 5);
    expect(key.missing.join(' ')).toBe(
      'Not drawn: 3 suppressed, 1 no projection, 1 in USD an hour.',
    );
  });

  it('draws the statistic and the money of the lens', () => {
    const view = viewOf(occupationRows, { statistic: 'p90', currency: 'JPY', period: 'month' });
    const { payTitle, dots } = placeScatter(view, 1100, options);
    expect(payTitle).toBe('90th percentile, JPY a month, log scale');
    const nurses = dots.find(({ code }) => code === '29-1141')!;
    // 137,470 ÷ 12 × 157.47729333, to three significant digits.
    expect(nurses.drawn?.['data-value']).toBe(1_800_000);
  });

  it('stands with no rows, and with one', () => {
    expect(placeScatter(viewOf([]), 640, options)).toMatchObject({ dots: [], quadrants: [] });
    const one = placeScatter(viewOf(occupationRows.slice(0, 1)), 640, options);
    expect(one.dots).toHaveLength(1);
    expect(one.medians).toBeNull();
    expect(Number.isFinite(one.dots[0]!.x + one.dots[0]!.y)).toBe(true);
  });
});

describe('a box in a drawing', () => {
  it('is the same from any corner, and holds what lies on its edge', () => {
    const box = boxBetween({ x: 30, y: 5 }, { x: 10, y: 25 });
    expect(box).toEqual({ left: 10, top: 5, right: 30, bottom: 25 });
    const places = [
      { x: 10, y: 25 },
      { x: 31, y: 10 },
      { x: 20, y: 10 },
    ];
    expect(placesWithin(box, places)).toEqual([0, 2]);
  });
});
