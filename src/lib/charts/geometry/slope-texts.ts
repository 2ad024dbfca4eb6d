import type { Row } from '#lib/domain/question.ts';
import { amountIn, type Unit } from './amount.ts';
import { isNarrow, px, strongText } from './layout.ts';
import type { Move, RankColumn } from './rank-columns-of.ts';
import { longestText } from './row-frame.ts';
import { textWidth } from './text-width.ts';
import { shortened } from './wrap-text.ts';

/** A row to be written beside its slope. */
export interface SlopeRow {
  readonly row: Row;
  readonly name: string;
  /** The largest first. */
  readonly moves: readonly Move[];
}

/** What is written beside a slope. */
export interface SlopeText {
  /** At the left: the name, and the amount where there is room. */
  readonly name: string;
  readonly amount: string | null;
  /** At the right: the name, and how far the row moved. */
  readonly end: string;
  /** The move is one to be marked. */
  readonly far: boolean;
}

export interface SlopeTexts {
  readonly texts: readonly SlopeText[];
  /** Where names and amounts end, where the first and the last column of ranks may stand, in px. */
  readonly nameX: number;
  readonly amountX: number;
  readonly from: number;
  readonly to: number;
}

// From how many places on a move is said, and marked unless only some are.
const farMove = 3;

// Names end at a line: what a font is wider than estimated goes beyond their beginning.
const spare = 4;

/**
 * Writes the rows beside their slopes, and leaves the room between for the ranks, `space` px apart. With
 * `marked`, only so many moves are marked, the farthest.
 */
export function slopeTexts(
  rows: readonly SlopeRow[],
  first: RankColumn | undefined,
  {
    width,
    unit,
    space,
    marked = rows.length,
  }: { width: number; unit: Unit; space: number; marked?: number },
): SlopeTexts {
  const narrow = isNarrow(width);
  const most = width * (narrow ? 0.31 : 0.28);
  const longestName = longestText(rows.map(({ name }) => name));
  const nameX = narrow ? most : Math.min(longestName + spare, width * 0.22);
  const far = Math.max(farMove, nthLargest(rows.map(farthestMove), marked));
  const texts = rows.map(({ row, name, moves }): SlopeText => {
    const [move] = moves.filter(({ up }) => Math.abs(up) >= farMove);
    return {
      name: shortened(name, nameX - spare, strongText),
      amount: narrow || !first ? null : amountIn(row, first.amount, unit).text,
      end: endText(name, move, most, { narrow }),
      far: move !== undefined && Math.abs(move.up) >= far,
    };
  });
  const amounts = longestText(texts.map(({ amount }) => amount ?? ''));
  const amountX = nameX + (amounts === 0 ? 0 : amounts + 8);
  const ends = Math.min(longestText(texts.map(({ end }) => end)), most);
  return {
    texts,
    nameX: px(nameX),
    amountX: px(amountX),
    from: px(amountX + space),
    to: px(width - ends - spare - space),
  };
}

const farthestMove = ({ moves: [move] }: SlopeRow): number => Math.abs(move?.up ?? 0);

const nthLargest = (numbers: readonly number[], nth: number): number =>
  [...numbers].sort((a, b) => b - a)[nth - 1] ?? 0;

// Fewer letters of a name say nothing.
const fewestLetters = 3;

// The move is said whole; the name, which stands at the left as well, makes room for it, and goes where
// nothing of it would be left.
function endText(
  name: string,
  move: Move | undefined,
  room: number,
  { narrow }: { narrow: boolean },
): string {
  const said = move ? (narrow ? move.short : move.words) : '';
  const words = move ? `, ${said}` : '';
  const left = shortened(name, room - textWidth(words, strongText), strongText);
  return left !== name && left.length <= fewestLetters ? said : `${left}${words}`;
}
