/** The SQL name of a table that a reader brings to the analyst desk. */
export const ownTableName = 'my_table';

/**
 * Whether a query or a statement reads it. What it says may hold values of the reader's rows: it goes into no address, no
 * saved view and no history.
 */
export const readsOwnTable = (text: string): boolean => text.includes(ownTableName);

/** The most rows of it; said before one is brought. */
export const mostOwnRows = 200_000;

/** The column that is added to a reader's table for the line of the file that a row begins on. */
export const lineColumn = 'line';

/** What the codes in a column of a reader's table may stand for. */
export const ownKeyKinds = ['occupation', 'area', 'country', 'currency'] as const;

export type OwnKeyKind = (typeof ownKeyKinds)[number];

/** The column that is added to a reader's table: the code as our tables have it, null where it matched none. */
export const matchedColumn: Readonly<Record<OwnKeyKind, string>> = {
  occupation: 'matched_soc_code',
  area: 'matched_area_code',
  country: 'matched_country_iso2',
  currency: 'matched_currency',
};

/** The columns of our tables that hold such codes. */
export const codeColumns: Readonly<Record<OwnKeyKind, readonly string[]>> = {
  occupation: ['soc_code'],
  area: ['area_code'],
  country: ['country_iso2', 'iso2', 'iso3'],
  currency: ['currency'],
};

/** A code as it may be written, and as our tables have it. */
export interface KnownCode {
  readonly kind: OwnKeyKind;
  /** Upper case. */
  readonly written: string;
  readonly code: string;
}

/** A value that matched no code, and in how many rows it stands. */
export interface UnmatchedValue {
  readonly value: string;
  readonly rows: number;
}

/** What became of the column of a reader's table whose codes stand for something. */
export interface OwnKey {
  readonly kind: OwnKeyKind;
  /** Its place in the file, from 0. */
  readonly at: number;
  readonly matched: number;
  /** Whether most of what matched are states of the US: their area codes have two digits. */
  readonly states: boolean;
  readonly empty: number;
  /** The most rows first. */
  readonly unmatched: readonly UnmatchedValue[];
}
