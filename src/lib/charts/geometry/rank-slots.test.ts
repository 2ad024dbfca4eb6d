import { expect, it } from 'vitest';
import { rankSlots } from './rank-slots.ts';

it('gives each row a line of its own, equal ranks in the order of the rows', () => {
  expect(rankSlots([2, 1, 2, 4])).toEqual([1, 0, 2, 3]);
});

it('sets rows without a rank below all others, a line apart', () => {
  expect(rankSlots([null, 1, null, 2])).toEqual([3, 0, 4, 1]);
  expect(rankSlots([])).toEqual([]);
});
