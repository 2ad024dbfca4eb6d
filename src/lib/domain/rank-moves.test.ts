import { describe, expect, it } from 'vitest';
import type { Column } from './question.ts';
import { rankMoves } from './rank-moves.ts';

const rank = (name: string, rankOf: string): Column => ({
  name,
  label: name,
  kind: 'count',
  rankOf,
});
const columns = [rank('rank_market', 'market'), rank('rank_ppp', 'ppp')];
const moves = (...pairs: readonly (readonly [number | null, number | null])[]) =>
  rankMoves(
    {
      columns,
      rows: pairs.map(([market, ppp]) => ({
        market,
        ppp,
        rank_market: market === null ? null : 1,
        rank_ppp: ppp === null ? null : 1,
      })),
    },
    'rank_market',
    'rank_ppp',
  );

describe('how rows move between two lenses', () => {
  it('is told by their ranks in both', () => {
    expect(moves([300, 100], [200, 300], [100, 200])).toEqual([
      { from: 1, to: 3, up: -2 },
      { from: 2, to: 1, up: 1 },
      { from: 3, to: 2, up: 1 },
    ]);
  });

  it('is no move where only another row has no number', () => {
    expect(moves([300, null], [200, 300], [100, 200])).toEqual([
      null,
      { from: 1, to: 1, up: 0 },
      { from: 2, to: 2, up: 0 },
    ]);
  });

  it('is unknown where the view has no such ranks', () => {
    expect(rankMoves({ columns: [], rows: [{ market: 1 }] }, 'rank_market', 'rank_ppp')).toEqual([
      null,
    ]);
  });
});
