import type { Row } from '#lib/domain/question.ts';
import { amountIn, type Unit } from './amount.ts';
import type { PointLine } from './point.ts';
import { rankIn, type Move, type RankColumn } from './rank-columns-of.ts';

/** What a tip says of a row: its rank and amount in each lens or why there is none, and its moves. */
export const slopeLines = (
  row: Row,
  columns: readonly RankColumn[],
  unit: Unit,
  moves: readonly Move[],
): readonly PointLine[] => [
  ...columns.map((column) => {
    const rank = rankIn(row, column);
    const { text } = amountIn(row, column.amount, unit);
    return { label: column.head, value: rank === null ? text : `${rank}. ${text}` };
  }),
  ...moves.map(({ words }) => ({ label: words, value: '' })),
];
