import {
  payrollPeriodsPerYear,
  type OpenQuestion,
  type PayrollPeriod,
} from '#lib/domain/payroll/column-mapping.ts';
import type { FileRecord } from '#lib/domain/payroll/payroll-file.ts';
import { medianOf, type ColumnFacts } from './column-facts.ts';
import { isNothing } from './nothing-words.ts';
import { PayAmounts } from './pay-amount.ts';
import { manyMeanings, periodOfWord } from './period-words.ts';
import { isLikely } from './suggest-pay.ts';

type Words = Readonly<Record<string, PayrollPeriod | null>>;

export interface PeriodsSuggested {
  readonly periodWords: Words;
  readonly open: readonly OpenQuestion[];
}

/** How much is paid beside each word of the column of periods: the middle of the amounts. */
export type MedianByWord = ReadonlyMap<string, number>;

export function medianByWord(
  records: readonly FileRecord[],
  payAt: number,
  periodAt: number,
  decimal: '.' | ',',
): MedianByWord {
  const amounts = new PayAmounts(decimal);
  const byWord = new Map<string, number[]>();
  for (const { cells } of records) {
    const word = (cells[periodAt] ?? '').trim().toLowerCase();
    const amount = amounts.read(cells[payAt] ?? '');
    if (isNothing(word) || typeof amount === 'string') continue;
    byWord.set(word, [...(byWord.get(word) ?? []), amount.value]);
  }
  return new Map(Array.from(byWord, ([word, values]) => [word, medianOf(values)!]));
}

/**
 * How the words of the column of periods are read. What may mean several periods is read as that by which the
 * pay of a year is the most usual; what is no known word is asked about.
 */
export function suggestPeriods(facts: ColumnFacts, medians: MedianByWord): PeriodsSuggested {
  const words = [...facts.words.keys()].slice(0, mostWords);
  const periodWords: Words = Object.fromEntries(
    words.map((word) => [word, periodOf(word, medians.get(word))]),
  );
  const unknown = words.filter((word) => periodWords[word] === null);
  const name = facts.column.name;
  const open = unknown.slice(0, 3).map((word): OpenQuestion => {
    return { about: 'period', question: `Of which period is pay where “${name}” says “${word}”?` };
  });
  return { periodWords, open };
}

const mostWords = 50;
const usualPay = 55_000;

function periodOf(word: string, median: number | undefined): PayrollPeriod | null {
  const many = Object.hasOwn(manyMeanings, word) ? manyMeanings[word]! : null;
  if (!many || median === undefined) return periodOfWord(word);
  const distance = (period: PayrollPeriod) =>
    Math.abs(Math.log((median * payrollPeriodsPerYear[period]) / usualPay));
  return [...many].sort((a, b) => distance(a) - distance(b))[0]!;
}

// Pay of a year above it is not usual in any trade, as far as the first rows of a payroll go.
const mostUsual = 1_000_000;

/**
 * Whether the words tell the unit of the amounts beside them: by their periods the pay of a year is more alike
 * than the amounts themselves are. Else they tell paydays. Of one period only, its size has to be usual.
 */
export function wordsAgree(medians: MedianByWord): boolean {
  const known = Array.from(medians).flatMap(([word, median]) => {
    const period = periodOf(word, median);
    return period ? [{ median, period, year: median * payrollPeriodsPerYear[period] }] : [];
  });
  if (new Set(known.map(({ period }) => period)).size > 1) {
    return spread(known.map(({ year }) => year)) <= spread(known.map(({ median }) => median));
  }
  return known.every(({ median, period, year }) => isLikely(median, period) && year <= mostUsual);
}

const spread = (amounts: readonly number[]): number => Math.max(...amounts) / Math.min(...amounts);
