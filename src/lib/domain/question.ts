import type { PayPeriod } from './pay-period.ts';
import type { Statistic } from './statistic.ts';

/** A value as the engine hands it over: nothing else ever crosses the boundary. */
export type Value = string | number | boolean | null;

/** One row of an answer, keyed by column name. */
export type Row = Readonly<Record<string, Value>>;

export type ColumnKind =
  'text' | 'code' | 'year' | 'month' | 'date' | 'count' | 'money' | 'percent' | 'ratio' | 'index';

/** Why a cell without a number may be empty, in the publisher's own terms. */
export type Absence = 'suppressed' | 'not_collected';

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
  /** The column with the year of the amount, for constant prices. */
  readonly year?: { readonly column: string };
  /**
   * The column that says `annual_only` or `hourly_only` where the publisher refuses to restate the
   * amount by the hour or by the year; such a row keeps its period.
   */
  readonly basis?: { readonly column: string };
}

export interface Column {
  /** snake_case, exactly as the statement names it. */
  readonly name: string;
  /** What stands at the head of the column, in sentence case. */
  readonly label: string;
  readonly kind: ColumnKind;
  /** In words, for kinds other than money: `persons`, `percent`, `US = 100`. */
  readonly unit?: string;
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
  /** Restated at an exchange rate or price level, to three significant digits: shown with ≈. */
  readonly approximate?: boolean;
  /** Needed by the chart, the lens or a flag, but not shown as a column of its own. */
  readonly hidden?: boolean;
}

/** SQL with `?` for every value, and the values in order. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** A table (or, where it is partitioned by SOC major group, one partition) that a statement reads. */
export interface Read {
  /** The SQL name, e.g. `us_oews_metro`. */
  readonly table: string;
  /** The two-digit SOC major group, e.g. `11`; left out: the whole table. */
  readonly partition?: string;
}

/** Something a reader asks of the figures. Two questions with the same `key` have the same answer. */
export interface Question {
  readonly id: string;
  readonly parameters: Readonly<Record<string, Value | readonly string[]>>;
  readonly statement: Statement;
  readonly columns: readonly Column[];
  readonly reads: readonly Read[];
}

/** The identity of a question: its id and its parameters, in a fixed order. */
export function questionKey({ id, parameters }: Question): string {
  const entries = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${id}?${entries.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join('&')}`;
}
