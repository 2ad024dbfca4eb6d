import { describe, expect, it } from 'vitest';
import { competitionRanks, firstAndChosen } from './ranks.ts';

describe('ranks', () => {
  it('are shared by equal numbers, and then skip', () => {
    expect(competitionRanks([30, 10, 20, 20])).toEqual([1, 4, 2, 2]);
  });

  it('do not depend on the order of the rows, and null has none', () => {
    expect(competitionRanks([null, 5, null, 9])).toEqual([null, 2, null, 1]);
  });
});

describe('the rows to draw', () => {
  it('are the first ones and the chosen ones, in order and once', () => {
    const chosen = (at: number) => at === 1 || at === 6;
    expect(firstAndChosen(8, 3, chosen)).toEqual([0, 1, 2, 6]);
    expect(firstAndChosen(3, undefined, chosen)).toEqual([0, 1, 2]);
  });
});
