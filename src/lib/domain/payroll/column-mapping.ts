import type { PayPeriod } from '../pay-period.ts';

/**
 * What one column of a payroll is for. `pay` is base pay; `other-pay` is overtime, a bonus, a total or
 * gross pay, which is never taken for base pay unless the reader says so.
 */
export const columnRoles = [
  'pay',
  'other-pay',
  'currency',
  'period',
  'hours',
  'fte',
  'title',
  'soc',
  'grade',
  'location',
  'state',
  'department',
  'sex',
  'hire-date',
  'id',
  'year',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** The pay periods of payrolls: more than those that a lens offers. */
export const payrollPeriods = [
  'year',
  'month',
  'half-month',
  'fortnight',
  'week',
  'day',
  'hour',
] as const;

export type PayrollPeriod = (typeof payrollPeriods)[number];

/**
 * Periods in a full-time year: those of `periodsPerYear`, 24 half months, 26 fortnights and 260 days
 * (52 weeks of five).
 */
export const payrollPeriodsPerYear: Readonly<Record<PayrollPeriod, number>> = {
  year: 1,
  month: 12,
  'half-month': 24,
  fortnight: 26,
  week: 52,
  day: 260,
  hour: 2080,
} satisfies Record<PayPeriod, number> & Record<string, number>;

/** A column of pay, and of which period it is. */
export interface PayColumn {
  readonly at: number;
  /** `by-column`: the column of periods says so, row by row. */
  readonly period: PayrollPeriod | 'by-column';
}

/** Every way in which a payroll can be read otherwise; each is shown, and the reader's to change. */
export interface Decisions {
  /** How each word of the column of periods is read, in small letters: `{ h: 'hour' }`; null refuses. */
  readonly periodWords: Readonly<Record<string, PayrollPeriod | null>>;
  /** Hours of a full-time week, to which hours, weeks and part time are set: 40, unless a payroll says else. */
  readonly fullTimeHours: number;
  /** Of what the column of hours counts them. */
  readonly hoursPer: 'week' | 'fortnight' | 'month' | 'year';
  readonly fteAs: 'fraction' | 'percent';
  /** Whether the pay of part-timers already is that of full time, or what they are paid. */
  readonly partTimePay: 'full-time' | 'as-paid';
  /** ISO 4217, where no column says so. */
  readonly currency: string;
  readonly dateOrder: 'ymd' | 'dmy' | 'mdy';
  /** Two-digit years above it are of the last century. */
  readonly centuryPivot: number;
  /** Of several years stacked in one file: which are kept. */
  readonly year: 'all' | string;
  /** Whether a row equal to one before it, in every cell, is kept. */
  readonly duplicates: 'keep' | 'first';
  /** How each word of the column of sex is read, in small letters. */
  readonly sexWords: Readonly<Record<string, Sex>>;
}

export type Sex = 'women' | 'men' | 'other';

/** Which column is what, and how its cells are read. */
export interface ColumnMapping {
  /** The first that a row fills is its pay. */
  readonly pay: readonly PayColumn[];
  /** Of the other roles: the position of their column. */
  readonly columns: Readonly<Partial<Record<Exclude<ColumnRole, 'pay' | 'other-pay'>, number>>>;
  readonly decisions: Decisions;
}

/** A mapping as suggested from names and contents of the columns, with what speaks for it. */
export interface SuggestedMapping {
  readonly mapping: ColumnMapping;
  /** For each column in order: its role as suggested, and why, in a few words. */
  readonly roles: readonly { readonly role: ColumnRole | null; readonly because: string }[];
  /** What the reader has to decide before the file is read, in questions: none where all is clear. */
  readonly open: readonly OpenQuestion[];
}

/** Something that the file does not say: nothing is read until it is answered. */
export interface OpenQuestion {
  readonly about:
    'pay' | 'period' | 'other-pay' | 'dates' | 'decimal' | 'currency' | 'hours' | 'year';
  /** In one sentence, with what the magnitudes suggest. */
  readonly question: string;
}
