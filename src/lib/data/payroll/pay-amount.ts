import type { PayrollPeriod } from '#lib/domain/payroll/column-mapping.ts';
import { isCurrencyWord } from './currency-words.ts';
import { isNothing } from './nothing-words.ts';
import { readNumber, type NumberRead } from './number-in-cell.ts';
import { periodOfWord } from './period-words.ts';

/** An amount of pay as a cell has it. */
export interface AmountRead extends NumberRead {
  /** The sign or code of a currency in the cell; empty for none. */
  readonly word: string;
  /** The period that the cell itself names. */
  readonly period: PayrollPeriod | null;
}

/** What a cell of pay holds: an amount, nothing, or what is no pay. */
export type PayCell = AmountRead | 'nothing' | 'negative' | 'no amount';

/** What stands before or after the digits. */
interface Affix {
  readonly word: string;
  readonly period: PayrollPeriod | null;
  readonly times: number;
}

const bare: Affix = { word: '', period: null, times: 1 };
const unsigned = /^\d+(?:\.\d+)?$/;
const digitsWithin = /^((?:[^\d.,]*\p{L}\.|[^\d.,]*)\s*)([.,]?\d(?:.*\d)?)(\D*)$/su;
const isNegative = /^[^\d]*[-−–][^\d]*\d|^[^\d]*\(.*\)[^\d]*$|\d\s*[-−]$/s;
// `50.000,-` and `Fr. 50.–` are whole amounts.
const wholeMark = /^[.,][-–—]{0,2}/;

/** Reads the amounts of a file: each word beside a number is understood once. */
export class PayAmounts {
  readonly #decimal: '.' | ',';
  readonly #affixes = new Map<string, Affix | null>([['', bare]]);

  constructor(decimal: '.' | ',') {
    this.#decimal = decimal;
  }

  /** `56,705.00`, `"$56,705.00 "`, `EUR 4.500,50`, `25/hr`, `85k`, `1e5`; `(1,234.56)` and `-5` are negative. */
  read(cell: string): PayCell {
    const text = cell.trim();
    if (this.#decimal === '.' && unsigned.test(text)) return this.#amount(text, bare, bare);
    if (isNothing(text)) return 'nothing';
    const parts = digitsWithin.exec(text);
    if (!parts) return 'no amount';
    const [, before = '', digits = '', after = ''] = parts;
    const rest = after.replace(wholeMark, '');
    if (isNegative.test(before + digits + rest)) return 'negative';
    const [lead, tail] = [this.#affix(before), this.#affix(rest)];
    return lead && tail ? this.#amount(digits, lead, tail) : 'no amount';
  }

  #amount(digits: string, lead: Affix, tail: Affix): PayCell {
    const number = readNumber(digits, this.#decimal);
    if (!number) return 'no amount';
    if (number.value === 0) return 'nothing';
    const times = lead.times * tail.times;
    return {
      value: number.value * times,
      also: times === 1 ? number.also : null,
      otherMark: number.otherMark,
      word: lead.word || tail.word,
      period: tail.period ?? lead.period,
    };
  }

  #affix(words: string): Affix | null {
    const known = this.#affixes.get(words);
    if (known !== undefined) return known;
    const affix = affixOf(words.trim());
    if (this.#affixes.size < mostAffixes) this.#affixes.set(words, affix);
    return affix;
  }
}

const mostAffixes = 1_000;

const fillers = /^(?:per|a|an|each|pro|je|par|por|p)?\.?$/i;

function affixOf(text: string): Affix | null {
  const whole = affixOfWord(text);
  if (whole) return whole;
  // `€/h`, `USD per hour`, `k€`: word by word.
  let sum = bare;
  for (const word of text.split(/[\s/]+|(?<=\p{Sc})|(?=\p{Sc})/u)) {
    const next = fillers.test(word) ? bare : affixOfWord(word);
    if (!next) return null;
    sum = {
      word: sum.word || next.word,
      period: sum.period ?? next.period,
      times: sum.times * next.times,
    };
  }
  return sum;
}

function affixOfWord(word: string): Affix | null {
  if (/^k$/i.test(word)) return { ...bare, times: 1_000 };
  if (isCurrencyWord(word)) return { ...bare, word };
  // A sign of money is more than the period beside it.
  const period = /\p{Sc}/u.test(word) ? null : periodOfWord(word);
  return period ? { ...bare, period } : null;
}
