import { scaleLinear } from 'd3-scale';
import { expect, it } from 'vitest';
import { linearScale } from './linear-scale.ts';

it.each([
  [
    [0, 250_000],
    [118, 620],
  ],
  [
    [50_000, 343_000],
    [620, 0],
  ],
  [
    [-12.5, 40],
    [0, 1],
  ],
  [
    [7, 7],
    [10, 20],
  ],
] as const)('over %j in %j places and ticks as d3 does', (domain, range) => {
  const ours = linearScale(domain, range);
  const theirs = scaleLinear(domain, range);
  for (const value of [domain[0], domain[1], 0, 99_999.5, -3]) {
    expect(ours(value)).toBeCloseTo(theirs(value), 8);
  }
  expect(ours.invert(range[1])).toBeCloseTo(theirs.invert(range[1]), 8);
  for (const count of [1, 3, 5, 10]) expect(ours.ticks(count)).toEqual(theirs.ticks(count));
  expect(ours.domain()).toEqual(theirs.domain());
});
