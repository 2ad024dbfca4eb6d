import { competitionRanks } from './competition-ranks.ts';
import { pricesPhrase } from './lens-in-words.ts';
import type { Lens } from './lens.ts';
import { payIn, unitIn } from './pay-in-row.ts';
import type { Column, Row } from './question.ts';
import type { Rates } from './rates.ts';
import { needsRates } from './restate.ts';
import { restatedColumn, type RestatedColumn } from './restated-column.ts';

/**
 * The price levels that places are ranked at side by side, each with the column of its ranks: countries
 * `abroad`, and areas of the United States `at-home`, where nothing is exchanged.
 */
const rankedLevels = {
  abroad: [
    ['fx', 'rank_market', `Rank ${pricesPhrase.fx}`],
    ['ppp', 'rank_ppp', `Rank ${pricesPhrase.ppp}`],
    ['bigmac', 'rank_big_mac', `Rank ${pricesPhrase.bigmac}`],
  ],
  'at-home': [
    ['fx', 'rank_as_paid', 'Rank as paid'],
    ['rpp', 'rank_rpp', `Rank ${pricesPhrase.rpp}`],
  ],
} as const;

/** Which price levels are ranked side by side. */
export type Ranks = keyof typeof rankedLevels;

/**
 * Columns that rank a published statistic at the price levels asked for: those that the view has the
 * amounts of, among the columns that its lenses `made` or as published.
 */
export function rankColumns(
  ranks: Ranks,
  published: Column | undefined,
  rows: readonly Row[],
  lens: Lens,
  rates: Rates | null,
  made: readonly RestatedColumn[],
): readonly Column[] {
  if (!published) return [];
  const columns = rankedLevels[ranks].flatMap(([priceLevel, name, label]): readonly Column[] => {
    const seen = { ...lens, priceLevel };
    const twin = restatedColumn(published, rows, seen, rates);
    const ranked = twin
      ? made.find(({ restated }) => restated.name === twin.restated.name)?.restated
      : published;
    if (!ranked || (!rates && takesRates(published, rows, seen))) return [];
    return [{ name, label, kind: 'count', unit: '1 = highest', rankOf: ranked.name }];
  });
  if (ranks === 'abroad') return columns;
  // At home only those that have a parity are ranked, as paid as well: ranks can be compared.
  return columns.map((column) => {
    const other = columns.find(({ name }) => name !== column.name);
    return other ? { ...column, rankedWith: other.rankOf } : column;
  });
}

/**
 * Rows with their ranks. Only a row with that number, in the ranked period, has a rank; where the column
 * says so, only one that also has another number.
 */
export function withRanks(
  rows: readonly Row[],
  ranks: readonly Column[],
  columns: readonly Column[],
  { period }: Lens,
): readonly Row[] {
  if (ranks.length === 0) return rows;
  const found = ranks.map(({ name, rankOf, rankedWith }) => {
    const column = columns.find((each) => each.name === rankOf);
    const numbers = column ? numbersIn(rows, column, period) : rows.map(() => null);
    const counted = numbers.map((number, at) =>
      rankedWith === undefined || typeof rows[at]?.[rankedWith] === 'number' ? number : null,
    );
    return [name, competitionRanks(counted)] as const;
  });
  return rows.map((row, at) => ({
    ...row,
    ...Object.fromEntries(found.map(([name, numbers]) => [name, numbers[at] ?? null])),
  }));
}

/**
 * The period that the amounts of a column are ranked in: the reader's, so that an amount by the hour is
 * not ranked among amounts by the year. Where the publisher refuses it to every row, the one they have.
 */
export function rankedPeriod(
  rows: readonly Row[],
  { name, money }: Column,
  wanted: Lens['period'],
): Lens['period'] {
  const periods = new Set(
    rows.flatMap((row) =>
      money && typeof row[name] === 'number' ? unitIn(row, money).period : [],
    ),
  );
  const [only] = periods;
  return periods.size === 1 && only ? only : wanted;
}

function numbersIn(
  rows: readonly Row[],
  column: Column,
  wanted: Lens['period'],
): readonly (number | null)[] {
  const { name, money } = column;
  const period = rankedPeriod(rows, column, wanted);
  return rows.map((row) => {
    const value = row[name];
    return typeof value === 'number' && money && unitIn(row, money).period === period
      ? value
      : null;
  });
}

const takesRates = (column: Column, rows: readonly Row[], lens: Lens): boolean =>
  rows.some((row) => {
    const pay = payIn(row, column);
    return pay !== null && needsRates(pay, lens);
  });
