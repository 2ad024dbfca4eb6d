import { expect, it } from 'vitest';
import { middleLevels, wageLevelReached } from './wage-level.ts';

const levels = [50, 60, 70, 80];

it.each([
  [49.99, 0],
  [50, 1],
  [69.99, 2],
  [70, 3],
  [500, 4],
])('a pay of %d reaches level %d', (pay, level) => {
  expect(wageLevelReached(pay, levels)).toBe(level);
});

it('reaches the last of several equal levels', () => {
  expect(wageLevelReached(50, [50, 50, 50, 50])).toBe(4);
});

it('sets levels II and III a third and two thirds of the way', () => {
  expect(middleLevels(50, 80)).toEqual([60, 70]);
  expect(middleLevels(50, 50)).toEqual([50, 50]);
});
