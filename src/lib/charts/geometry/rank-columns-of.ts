import type { Column, Row } from '#lib/domain/question.ts';
import { rankMoves } from '#lib/domain/rank-moves.ts';
import type { View } from '#lib/domain/view.ts';

/** A rank column of a view and the amounts that it ranks. */
export interface RankColumn {
  readonly rank: Column;
  readonly amount: Column;
  /** `Market`, `PPP`, `Big Mac`. */
  readonly head: string;
  /** How a row moves to this rank: `by PPP`. */
  readonly by: string;
}

const heads: Readonly<Record<string, Pick<RankColumn, 'head' | 'by'>>> = {
  rank_market: { head: 'Market', by: 'at market exchange' },
  rank_ppp: { head: 'PPP', by: 'by PPP' },
  rank_big_mac: { head: 'Big Mac', by: 'by Big Mac' },
  rank_as_paid: { head: 'As paid', by: 'as paid' },
  rank_rpp: { head: 'At US prices', by: 'at US prices' },
};

/** The ranks of a view, from market exchange on. */
export const rankColumnsOf = ({ columns }: View): readonly RankColumn[] =>
  columns.flatMap((rank) => {
    const amount = columns.find(({ name }) => name === rank.rankOf);
    const words = heads[rank.name] ?? { head: rank.label, by: `by ${rank.label}` };
    return amount ? [{ rank, amount, ...words }] : [];
  });

export const rankIn = (row: Row, { rank }: RankColumn): number | null => {
  const value = row[rank.name];
  return typeof value === 'number' ? value : null;
};

/** By how many places a row moves from the first of the ranks to another, and in words. */
export interface Move {
  readonly up: number;
  /** `up 4`. */
  readonly short: string;
  /** `up 4 by PPP`. */
  readonly words: string;
}

/** The moves of each row away from the first of these ranks; the largest first. */
export function movesOf(
  view: View,
  [first, ...others]: readonly RankColumn[],
): readonly (readonly Move[])[] {
  const moves = others.map(({ rank, by }) =>
    rankMoves(view, first?.rank.name ?? '', rank.name).map((move) => moveTo(move?.up ?? 0, by)),
  );
  return view.rows.map((_, at) =>
    moves
      .flatMap((ofColumn) => ofColumn[at] ?? [])
      .filter(({ up }) => up !== 0)
      .sort((a, b) => Math.abs(b.up) - Math.abs(a.up)),
  );
}

function moveTo(up: number, by: string): Move {
  const short = `${up > 0 ? 'up' : 'down'} ${Math.abs(up)}`;
  return { up, short, words: `${short} ${by}` };
}
