import { competitionRanks } from './competition-ranks.ts';
import type { View } from './view.ts';

/** From which rank to which a row moves between two lenses. */
export interface RankMove {
  readonly from: number;
  readonly to: number;
  /** How many places nearer the top; below zero where it falls. */
  readonly up: number;
}

/**
 * How each row moves from one rank column to another, by its place in the view; null where it lacks
 * either number. Both ranks are among the rows that have both numbers, so that no row moves only because
 * another has no number there.
 */
export function rankMoves(
  { columns, rows }: Pick<View, 'columns' | 'rows'>,
  from: string,
  to: string,
): readonly (RankMove | null)[] {
  const numbersOf = (name: string) => {
    const rankOf = columns.find((column) => column.name === name)?.rankOf;
    return rows.map((row) => {
      const number = rankOf === undefined ? null : row[rankOf];
      return typeof row[name] === 'number' && typeof number === 'number' ? number : null;
    });
  };
  const before = numbersOf(from);
  const after = numbersOf(to);
  const both = rows.map((_, at) => before[at] !== null && after[at] !== null);
  const ranksOf = (numbers: readonly (number | null)[]) =>
    competitionRanks(numbers.map((number, at) => (both[at] ? number : null)));
  const [first, second] = [ranksOf(before), ranksOf(after)];
  return rows.map((_, at) => {
    const [start, end] = [first[at] ?? null, second[at] ?? null];
    return start === null || end === null ? null : { from: start, to: end, up: start - end };
  });
}
