import type { Lens } from './lens.ts';
import type { PayPeriod } from './pay-period.ts';
import type { Statistic } from './statistic.ts';

/** A value as the engine hands it over: nothing else ever crosses the boundary. */
export type Value = string | number | boolean | null;

/** One row of an answer, keyed by column name. */
export type Row = Readonly<Record<string, Value>>;

export type ColumnKind =
  'text' | 'code' | 'year' | 'month' | 'date' | 'count' | 'money' | 'percent' | 'ratio' | 'index';

/**
 * Why a cell without a number may be empty: in the publisher's own terms; `hidden`, because so few of the
 * reader's own records are behind it that one of them could be told; `no_match`, because no published
 * figure belongs to the row.
 */
export const absences = ['suppressed', 'not_collected', 'hidden', 'no_match'] as const;

export type Absence = (typeof absences)[number];

/**
 * What an amount is counted in. `currency` and `period` are either fixed for the column or read,
 * row by row, from the columns named.
 */
export interface MoneyUnit {
  readonly currency: string | { readonly column: string };
  readonly period: PayPeriod | { readonly column: string };
  /** A single amount, such as the cost of a course: its period says nothing and is never changed. */
  readonly once?: boolean;
  /** The column with the ISO 3166-1 alpha-2 country whose prices the amount is paid at; default `US`. */
  readonly country?: { readonly column: string };
  /** The column with the US area code (`99`, FIPS, CBSA) whose price parity applies. */
  readonly area?: { readonly column: string };
  /** The column with the year of the amount, for constant prices and the rates of its own year. */
  readonly year?: { readonly column: string };
  /**
   * The column that says `annual_only` or `hourly_only` where the publisher refuses to restate the
   * amount by the hour or by the year; such a row keeps its period.
   */
  readonly basis?: { readonly column: string };
  /**
   * No lens restates the amount: it stands `as_published`, to be compared in its own currency, or it was
   * itself worked out `through_lens`, backwards from the reader's pay, and rests on the lens's rates.
   */
  readonly kept?: 'as_published' | 'through_lens';
}

export interface Column {
  /** snake_case, exactly as the statement names it. */
  readonly name: string;
  /** What stands at the head of the column, in sentence case. */
  readonly label: string;
  /** What a file calls it, where that is not made from its name: as the reader's own file does. */
  readonly heading?: string;
  readonly kind: ColumnKind;
  /** In words, for kinds other than money: `persons`, `percent`, `US = 100`. */
  readonly unit?: string;
  /** Always so many decimals, `1.00` too; left out: as many as a number of its kind needs. */
  readonly digits?: number;
  readonly money?: MoneyUnit;
  /** For a wage column: which statistic of the wage distribution it is. */
  readonly statistic?: Statistic;
  /**
   * What an empty cell means, for the column or row by row from the column named; a column without
   * it is simply empty there.
   */
  readonly absence?: Absence | { readonly column: string };
  /** Row columns that say from which statistic upward the cells are top-coded, and at which floor. */
  readonly topCode?: { readonly from: string; readonly floor: string };
  /** The column that this one restates through the lens; it stands beside it in table and file. */
  readonly publishedAs?: string;
  /** Its numbers stand with every digit that they have, as in the publisher's own table. */
  readonly exact?: boolean;
  /** Restated at an exchange rate or price level, to three significant digits: shown with ≈. */
  readonly approximate?: boolean;
  /** It stands beside the amounts that are drawn, seen through this lens instead of the view's. */
  readonly lens?: Lens;
  /** It ranks the numbers of the column named: 1 the highest, equal numbers sharing the better rank. */
  readonly rankOf?: string;
  /** The column with its relative standard error, in percent. */
  readonly error?: { readonly column: string };
  /**
   * It sets the column named against that of a base: the difference in money, in percent of the base,
   * whether it is clear, by the published errors of both, or whether a rate or price level was used for
   * either amount (then an amount of difference is shown with ≈, and `about` names this column).
   */
  readonly differenceOf?: {
    readonly column: string;
    readonly base: Base;
    readonly as: 'amount' | 'percent' | 'clarity' | 'about';
    readonly about?: string;
  };
  /** It ranks only rows that have a number in the column named as well. */
  readonly rankedWith?: string;
  /** The column with the country in whose language its text may be, where its publisher has no English. */
  readonly languageOf?: string;
  /** Needed by the chart, the lens or a flag, but not shown as a column of its own. */
  readonly hidden?: boolean;
}

/**
 * The row that others are set against: the one that has these codes, by column. With columns to be equal
 * `within`, each row is set against the one that is equal to it in them: the same place, say.
 */
export interface Base {
  readonly codes: Readonly<Record<string, string>>;
  readonly within: readonly string[];
}

/** SQL with `?` for every value, and the values in order. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly Value[];
  /** What the engine runs instead: the same rows in the same order, but what is stored in that order is not sorted. */
  readonly asStored?: Omit<Statement, 'asStored'>;
}

/** The rows of a partitioned table whose `column` begins with `prefix`: `soc_code` with `11`. */
export interface Partition {
  readonly column: string;
  /** Two digits. */
  readonly prefix: string;
}

/** A table, or of a partitioned one the partition, that a statement reads. */
export interface Read {
  /** The SQL name, e.g. `us_oews_metro`. */
  readonly table: string;
  /** Left out: the whole table. */
  readonly partition?: Partition;
  /** A table that the reader brought: `OwnTable`. */
  readonly own?: true;
}

/** A wider question whose answer holds the rows of another, and how to find them there. */
export interface Within {
  readonly question: Question;
  /** What the engine would give for the other question, in the same order. */
  readonly rows: (rows: readonly Row[]) => readonly Row[];
}

/** Something a reader asks of the figures. Two questions with the same `key` have the same answer. */
export interface Question {
  readonly id: string;
  readonly parameters: Readonly<Record<string, Value | readonly string[]>>;
  readonly statement: Statement;
  readonly columns: readonly Column[];
  readonly reads: readonly Read[];
  /** Where it only leaves rows out of another's answer, or adds what a row alone tells: once that is here, no engine is needed. */
  readonly within?: Within;
}

/** The identity of a question: its id and its parameters, in a fixed order. */
export function questionKey({ id, parameters }: Question): string {
  const entries = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${id}?${entries.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join('&')}`;
}
