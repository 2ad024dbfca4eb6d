import { expect, it } from 'vitest';
import { firstAndChosen } from './first-and-chosen.ts';

it('draws the first rows and the chosen ones, in order and once', () => {
  const chosen = (at: number) => at === 1 || at === 6;
  expect(firstAndChosen(8, 3, chosen)).toEqual([0, 1, 2, 6]);
  expect(firstAndChosen(3, undefined, chosen)).toEqual([0, 1, 2]);
});
