import type { FileColumn, FileRecord } from '#lib/domain/payroll/payroll-file.ts';
import { foldedHead } from './folded.ts';
import { textOf } from './nothing-words.ts';
import { PayAmounts } from './pay-amount.ts';

/** What the first records of a file tell of one of its columns. */
export interface ColumnFacts {
  readonly column: FileColumn;
  /** The name in small letters, its words one space apart. */
  readonly head: string;
  /** Its cells that say something, trimmed. */
  readonly cells: readonly string[];
  /** Its amounts, whatever stands beside them; none below zero. */
  readonly amounts: readonly number[];
  /** How many cells hold an amount, or a zero, or one below zero. */
  readonly numeric: number;
  /** Unlike words of the column in small letters, with how many cells have each. */
  readonly words: ReadonlyMap<string, number>;
}

export function factsOf(
  columns: readonly FileColumn[],
  records: readonly FileRecord[],
  decimal: '.' | ',',
): readonly ColumnFacts[] {
  const amounts = new PayAmounts(decimal);
  return columns.map((column) => {
    const cells = records
      .map(({ cells }) => textOf(cells[column.at] ?? ''))
      .filter((cell) => cell !== '' && cell !== column.name);
    const read = cells.map((cell) => amounts.read(cell));
    return {
      column,
      head: foldedHead(column.name),
      cells,
      amounts: read.flatMap((amount) => (typeof amount === 'string' ? [] : [amount.value])),
      numeric: read.filter((amount) => amount !== 'no amount').length,
      words: countsOf(cells),
    };
  });
}

function countsOf(cells: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const word = cell.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The share of cells, 0 to 1, of which something is true; 0 where there are none. */
export const shareOf = ({ words, cells }: ColumnFacts, isSo: (word: string) => boolean): number => {
  if (cells.length === 0) return 0;
  let count = 0;
  for (const [word, times] of words) if (isSo(word)) count += times;
  return count / cells.length;
};

/** The middle of some numbers, the lower of two; null of none. */
export const medianOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0
    ? null
    : [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]!;
