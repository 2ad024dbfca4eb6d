import { describe, expect, it } from 'vitest';
import { guideLevels } from '#lib/data/questions/guide-levels.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import { viewOf } from '#lib/domain/view.ts';
import { placeLadder } from './place-ladder.ts';

const options = { label: 'career_level', from: 'years_min', to: 'years_max' };
const level = (
  order: number,
  name: string,
  p50: number,
  mean: number,
  from: number,
  to: number | null,
) => ({
  level_order: order,
  career_level: name,
  pay_p50: p50,
  pay_mean: mean,
  years_min: from,
  years_max: to,
});
const rows = [
  level(1, 'Assistant Medical Office Manager', 52_000, 55_000, 0, 2),
  level(2, 'Medical Office Manager', 67_000, 70_000, 3, 6),
  level(3, 'Director of Medical Office Operations', 110_000, 115_000, 15, null),
];
const question = guideLevels();
const view = viewOf({ question, rows, sources: [] }, { lens: defaultLens, rates: null });

describe('a ladder of levels', () => {
  it('gives each step the length of its years and the height of its median', () => {
    const { rungs } = placeLadder(view, 640, options);
    const [first, second, third] = rungs;
    expect(second!.width / first!.width).toBeCloseTo(1.5, 1);
    expect(first!.y).toBeGreaterThan(second!.y);
    expect(second!.y).toBeGreaterThan(third!.y);
    expect(rungs.map(({ median }) => median?.['data-value'])).toEqual([52_000, 67_000, 110_000]);
    expect(rungs.map(({ mean }) => mean?.drawn['data-value'])).toEqual([55_000, 70_000, 115_000]);
  });

  it('leaves the last step open and says so', () => {
    const { rungs } = placeLadder(view, 640, options);
    expect(rungs.map(({ open }) => open)).toEqual([false, false, true]);
    expect(rungs[2]?.point.lines[2]?.value).toBe('15 years and more');
  });

  it.each([328, 640, 1100])('keeps every name inside a drawing %d px wide', (width) => {
    for (const { textX, textEnd } of placeLadder(view, width, options).rungs) {
      expect(textX).toBeLessThanOrEqual(width);
      expect(textX).toBeGreaterThanOrEqual(0);
      if (textEnd) expect(textX).toBe(width);
    }
  });
});
