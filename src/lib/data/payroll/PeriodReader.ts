import type {
  ColumnMapping,
  PayColumn,
  PayrollPeriod,
} from '#lib/domain/payroll/column-mapping.ts';
import type { Correction, Refusal } from './Accounting.ts';
import { clipped } from './clipped.ts';
import { isNothing } from './nothing-words.ts';
import type { AmountRead } from './pay-amount.ts';
import { manyMeanings, periodOfWord } from './period-words.ts';

/** Reads of which period an amount is: its own cell says so, else the column of periods, else that of pay. */
export class PeriodReader {
  readonly #words: Readonly<Record<string, PayrollPeriod | null>>;
  readonly #at: number | undefined;
  readonly #known = new Map<string, PayrollPeriod | null>();

  constructor({ columns, decisions }: ColumnMapping) {
    this.#at = columns.period;
    this.#words = decisions.periodWords;
  }

  of(
    column: PayColumn,
    cell: string,
    amount: Pick<AmountRead, 'period'>,
    cells: readonly string[],
    corrections: Correction[],
  ): PayrollPeriod | Refusal {
    if (amount.period) {
      if (amount.period !== column.period) {
        const reason = 'The period beside the amount counts';
        corrections.push({ reason, at: column.at, cell });
      }
      return amount.period;
    }
    return column.period === 'by-column' ? this.#ofRow(cells) : column.period;
  }

  #ofRow(cells: readonly string[]): PayrollPeriod | Refusal {
    const at = this.#at ?? null;
    const cell = at === null ? '' : (cells[at] ?? '');
    if (isNothing(cell.trim())) {
      const reason = 'The row does not say of which period its pay is.';
      return { kind: 'No period of pay', reason, at, cell };
    }
    const period = this.#ofWord(cell);
    if (period) return period;
    const reason = `“${clipped(cell)}” is no period that is decided: choose how it is read.`;
    return { kind: 'Period of pay is not understood', reason, at, cell };
  }

  #ofWord(cell: string): PayrollPeriod | null {
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    const word = cell.trim().toLowerCase();
    const period = Object.hasOwn(this.#words, word) ? this.#words[word]! : surely(word);
    if (this.#known.size < mostKnown) this.#known.set(cell, period);
    return period;
  }
}

const mostKnown = 1_000;

/** Of a word that comes only late in a file: its period, where it can mean one only. */
const surely = (word: string): PayrollPeriod | null =>
  Object.hasOwn(manyMeanings, word) ? null : periodOfWord(word);
