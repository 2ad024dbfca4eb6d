import type { ColumnMapping } from '#lib/domain/payroll/column-mapping.ts';
import type { Refusal } from './Accounting.ts';
import { clipped } from './clipped.ts';
import { currencyOfWord } from './currency-words.ts';
import { isNothing } from './nothing-words.ts';

/** The currency of a row, and how it is exchanged; said where it is. */
export interface CurrencyRead {
  readonly code: string;
  readonly unitsPerUsd: number;
  readonly said: string | null;
}

type Known = CurrencyRead | { readonly kind: string; readonly reason: string };

/**
 * Reads in which currency an amount is: by the sign beside it and by the column of currencies, which must
 * agree, else as decided. One without a rate is never taken one to one.
 */
export class CurrencyReader {
  readonly #at: number | undefined;
  readonly #decided: string;
  readonly #unitsPerUsd: Readonly<Record<string, number>>;
  readonly #known = new Map<string, Known>();

  constructor(
    { columns, decisions }: ColumnMapping,
    unitsPerUsd: Readonly<Record<string, number>>,
  ) {
    this.#at = columns.currency;
    this.#decided = decisions.currency;
    this.#unitsPerUsd = unitsPerUsd;
  }

  /** `word` is what stands beside the amount in its own cell; empty for nothing. */
  of(
    payAt: number,
    payCell: string,
    word: string,
    cells: readonly string[],
  ): CurrencyRead | Refusal {
    const at = this.#at ?? null;
    const cell = at === null ? '' : (cells[at] ?? '');
    const key = `${word}\n${cell}`;
    const known = this.#known.get(key) ?? this.#of(word, cell.trim());
    if (this.#known.size < mostKnown) this.#known.set(key, known);
    if (!('kind' in known)) return known;
    const isOfColumn = at !== null && !isNothing(cell.trim());
    return isOfColumn ? { ...known, at, cell } : { ...known, at: payAt, cell: payCell };
  }

  #of(word: string, cell: string): Known {
    const named = isNothing(cell) ? null : currencyOfWord(cell, this.#decided);
    if (named === null && !isNothing(cell)) return unknown(cell);
    const beside = word === '' ? null : currencyOfWord(word, named ?? this.#decided);
    if (word !== '' && beside === null) return unknown(word);
    if (named && beside && named !== beside) {
      const reason = `The amount is in ${beside}, its column of currencies says ${named}.`;
      return { kind: 'Two currencies are named', reason };
    }
    return this.#exchanged(beside ?? named ?? this.#decided);
  }

  #exchanged(code: string): Known {
    const rate = code === 'USD' ? 1 : this.#unitsPerUsd[code];
    if (rate === undefined || !(rate > 0) || !Number.isFinite(rate)) {
      const reason = `There is no exchange rate for ${code}: bring one with your own rates, or give pay in another currency.`;
      return { kind: `No exchange rate for ${code}`, reason };
    }
    const said = `${code} exchanged to US dollars at 1 USD = ${Number(rate.toPrecision(6))} ${code}`;
    return { code, unitsPerUsd: rate, said: code === 'USD' ? null : said };
  }
}

const mostKnown = 1_000;

const unknown = (word: string): Known => ({
  kind: 'Currency is not understood',
  reason: `“${clipped(word)}” does not say one currency: write its code, such as USD.`,
});
