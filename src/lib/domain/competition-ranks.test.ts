import { describe, expect, it } from 'vitest';
import { competitionRanks } from './competition-ranks.ts';

describe('ranks', () => {
  it('are shared by equal numbers, and then skip', () => {
    expect(competitionRanks([30, 10, 20, 20])).toEqual([1, 4, 2, 2]);
  });

  it('do not depend on the order of the rows, and null has none', () => {
    expect(competitionRanks([null, 5, null, 9])).toEqual([null, 2, null, 1]);
  });
});
