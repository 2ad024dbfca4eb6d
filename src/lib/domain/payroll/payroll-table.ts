import type { OwnColumn, OwnTable } from '../own-table.ts';
import type { PayrollAccount } from './payroll-account.ts';

/**
 * The columns of the engine's table `payroll`, one row a person as accepted. After them stand the columns of
 * the reader's own file, as text, under `originalColumn(at)`.
 */
export const payrollColumns = [
  /** Of the file, as an editor numbers it: the identity of a row. */
  { name: 'line', type: 'INTEGER' },
  { name: 'person_id', type: 'VARCHAR' },
  /** Position in the list of distinct jobs: title and SOC code as the file has them. */
  { name: 'job', type: 'INTEGER' },
  /** Position in the list of distinct places: location and state as the file has them. */
  { name: 'place', type: 'INTEGER' },
  { name: 'grade', type: 'VARCHAR' },
  { name: 'department', type: 'VARCHAR' },
  /** `women`, `men`, `other`, or null. */
  { name: 'sex', type: 'VARCHAR' },
  { name: 'hire_date', type: 'DATE' },
  /** Base pay as the row states it, and of what. */
  { name: 'pay_stated', type: 'DOUBLE' },
  { name: 'pay_stated_period', type: 'VARCHAR' },
  { name: 'pay_currency', type: 'VARCHAR' },
  /** Of full time: 0.5 is half time. */
  { name: 'fte', type: 'DOUBLE' },
  /** US dollars a year at full time: what is set against the market. */
  { name: 'pay', type: 'DOUBLE' },
  /** US dollars a year as paid, part time as it is: what money costs are counted in. */
  { name: 'pay_paid', type: 'DOUBLE' },
  /** What was corrected in the row, in words; null where nothing was. */
  { name: 'corrected', type: 'VARCHAR' },
] as const satisfies readonly OwnColumn[];

export const originalColumn = (at: number): string => `original_${at + 1}`;

/** A job as the payroll calls it: one choice of occupation serves all who have it. */
export interface PayrollJob {
  readonly title: string;
  /** As the file gives it; null where it gives none. */
  readonly soc: string | null;
  readonly people: number;
}

/** A place as the payroll calls it. */
export interface PayrollPlace {
  readonly location: string;
  readonly state: string | null;
  readonly people: number;
}

/** What reading a payroll gives. */
export interface PayrollRead {
  /** Of its rows those that were not taken before. */
  readonly table: OwnTable;
  /** The names of the reader's own columns, in order. */
  readonly names: readonly string[];
  readonly jobs: readonly PayrollJob[];
  readonly places: readonly PayrollPlace[];
  readonly account: PayrollAccount;
  /** CSV with the head of the file, the refused rows as they were, and before them line, cell and reason. */
  readonly refusedCsv: Blob;
  /** What was met beyond the first records and read in some way of ours, in sentences. */
  readonly said?: readonly string[];
}

/** How far the match of a job or place can be trusted. */
export type MatchQuality = 'given' | 'exact' | 'fuzzy' | 'chosen' | 'none';

/** The occupation that a job is set against. */
export interface JobMatch {
  readonly soc: string | null;
  readonly quality: MatchQuality;
  /** Likeness of the titles, 0 to 1; 1 where it was given, exact or chosen. */
  readonly score: number;
}

/** The area that a place is set against. */
export interface PlaceMatch {
  /** `US`, a state's FIPS code (`06`), or the code of a metropolitan or nonmetropolitan area. */
  readonly area: string | null;
  readonly kind: 'metro' | 'nonmetro' | 'state' | 'nation' | null;
  /** The FIPS code of the state that serves where the area publishes nothing. */
  readonly state: string | null;
  readonly quality: MatchQuality;
  readonly score: number;
}

/** The tables beside `payroll`, in the engine's memory as well. */
export const payrollJobColumns = [
  { name: 'job', type: 'INTEGER' },
  { name: 'title', type: 'VARCHAR' },
  { name: 'soc_code', type: 'VARCHAR' },
  { name: 'match', type: 'VARCHAR' },
  { name: 'score', type: 'DOUBLE' },
] as const satisfies readonly OwnColumn[];

export const payrollPlaceColumns = [
  { name: 'place', type: 'INTEGER' },
  { name: 'location', type: 'VARCHAR' },
  { name: 'area_code', type: 'VARCHAR' },
  { name: 'state_code', type: 'VARCHAR' },
  { name: 'match', type: 'VARCHAR' },
  { name: 'score', type: 'DOUBLE' },
] as const satisfies readonly OwnColumn[];

/** The reader's own pay ranges, US dollars a year at full time, by grade. */
export const payrollBandColumns = [
  { name: 'grade', type: 'VARCHAR' },
  { name: 'minimum', type: 'DOUBLE' },
  { name: 'midpoint', type: 'DOUBLE' },
  { name: 'maximum', type: 'DOUBLE' },
] as const satisfies readonly OwnColumn[];
