/** Why rows were corrected or refused, with how many and an example. */
export interface AccountLine {
  /** In words: `Annual pay worked out from hourly pay`. */
  readonly reason: string;
  readonly rows: number;
  /** The line of the first, its cell, and the column's name. */
  readonly line: number;
  readonly cell: string;
  readonly column: string | null;
}

/** A row that was not taken, as the file has it. */
export interface RefusedRow {
  readonly line: number;
  readonly column: string | null;
  readonly cell: string;
  readonly reason: string;
  readonly cells: readonly string[];
}

/**
 * What became of every row of a file: taken as it is, taken corrected, refused, or no row at all (blank
 * spacers, a repeated head). The first three add up to `rows`.
 */
export interface PayrollAccount {
  readonly rows: number;
  readonly accepted: number;
  readonly corrected: number;
  readonly refused: number;
  readonly blank: number;
  readonly corrections: readonly AccountLine[];
  readonly refusals: readonly AccountLine[];
  /** The first thousand of them; the file of refused rows has them all. */
  readonly refusedRows: readonly RefusedRow[];
}
