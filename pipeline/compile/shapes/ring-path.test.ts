import { expect, it } from 'vitest';
import { ringPath } from './ring-path.ts';

it('writes a ring as relative path data, to a tenth, without the points that fall together', () => {
  const ring = [[10, 20], [10.04, 20.01], [12.5, 20], [12.5, 19.5], [10, 19.5]] as const; // prettier-ignore
  expect(ringPath(ring)).toBe('M10 20l2.5 0 0-.5-2.5 0z');
});

it('does not let rounding add up along the way', () => {
  const ring = Array.from({ length: 11 }, (_, index) => [index * 0.36, 0] as const);
  const steps =
    ringPath(ring)
      .match(/l(.*)z/)?.[1]
      ?.split(' ')
      .filter((_, index) => index % 2 === 0) ?? [];
  const end = steps.reduce((sum, step) => sum + Number(step), 0);
  expect(end).toBeCloseTo(3.6, 10);
});
