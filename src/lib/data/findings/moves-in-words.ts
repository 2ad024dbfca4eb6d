import type { Finding } from '#lib/domain/finding.ts';
import type { Row } from '#lib/domain/question.ts';
import { rankMoves, type RankMove } from '#lib/domain/rank-moves.ts';
import type { View } from '#lib/domain/view.ts';
import { capitalised, counted, inList, sentences } from './in-list.ts';

interface Ranking {
  /** The rank columns between which rows move. */
  readonly from: string;
  readonly to: string;
  /** What moves them: `by purchasing power parity`. */
  readonly by: string;
  /** What is said where fewer than two rows have both numbers. */
  readonly tooFew: string;
  readonly nameOf: (row: Row) => string;
  readonly one: string;
  readonly many: string;
  /** Among whom the ranks are: `with both numbers`. */
  readonly among: string;
}

/** Who moves up and down most between two rank columns, with the ranks, as headline and sentence. */
export function movesInWords(
  view: View,
  { from, to, by, tooFew, nameOf, one, many, among }: Ranking,
): Pick<Finding, 'headline' | 'sentence'> {
  const moves = rankMoves(view, from, to).flatMap((move, at) =>
    move ? [{ move, name: nameOf(view.rows[at]!) }] : [],
  );
  if (moves.length < 2) return { headline: tooFew, sentence: `${tooFew}.` };
  const risen = farthest(moves, ({ up }) => up);
  const fallen = farthest(moves, ({ up }) => -up);
  if (risen.length === 0 && fallen.length === 0) {
    const headline = `All ${moves.length} ${many} keep their rank ${by}`;
    return { headline, sentence: `${headline}.` };
  }
  // Where equal amounts part, one may fall without another rising.
  const [first, second] = risen.length > 0 ? ([risen, fallen] as const) : ([fallen, []] as const);
  const [up, down] = risen.length > 0 ? (['up', 'down'] as const) : (['down', 'up'] as const);
  const others = second.length > 0 ? `, ${namesOf(second, many)} ${down}` : '';
  return {
    headline: capitalised(`${namesOf(first, many)} ${verb(first)} ${up} most ${by}${others}`),
    sentence: sentences(
      `Of ${counted(moves.length, one, many)} ${among}, ${saidOf(first, up, many)}.`,
      second.length > 0 && `${capitalised(saidOf(second, down, many))}.`,
    )!,
  };
}

interface Moved {
  readonly name: string;
  readonly move: RankMove;
}

/** Those who move farthest in one direction; none where nobody moves that way. */
function farthest(moves: readonly Moved[], by: (move: RankMove) => number): readonly Moved[] {
  const most = Math.max(...moves.map(({ move }) => by(move)));
  return most > 0 ? moves.filter(({ move }) => by(move) === most) : [];
}

const namesOf = (moved: readonly Moved[], many: string): string =>
  moved.length <= 2 ? inList(moved.map(({ name }) => name)) : `${moved.length} ${many}`;

const verb = (moved: readonly Moved[]): string => (moved.length === 1 ? 'moves' : 'move');

// `Romania moves up most, from rank 10 at market exchange to rank 6 by purchasing power parity`.
function saidOf(moved: readonly Moved[], direction: 'up' | 'down', many: string): string {
  const most = `${verb(moved)} ${direction} most`;
  const ranks = Math.abs(moved[0]?.move.up ?? 0);
  if (moved.length > 2) {
    return `${moved.length} ${many} ${most}, by ${counted(ranks, 'rank')} each: ${inList(moved.map(({ name }) => name))}`;
  }
  const steps = moved.map(({ move }) => `from rank ${move.from} to rank ${move.to}`);
  return `${inList(moved.map(({ name }) => name))} ${most}, ${inList(steps)}`;
}
