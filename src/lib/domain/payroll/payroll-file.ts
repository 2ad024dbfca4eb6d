/** How the bytes of a file become text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Delimiter = ',' | ';' | '\t' | '|';

/** How a payroll file is to be read: detected, shown, and for the reader to change. */
export interface FileShape {
  readonly kind: 'text' | 'workbook';
  /** Of text. */
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** What parts the decimals of its numbers. */
  readonly decimal: '.' | ',';
  /** Which record names the columns, from 0; null where none does. */
  readonly headRecord: number | null;
  /** Of a workbook: the name of the sheet. */
  readonly sheet: string | null;
}

/** A record of the file, its cells as text. */
export interface FileRecord {
  /** The line that it begins on, from 1, as an editor numbers it; of a workbook the row. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A column of the file, as far as its first records tell. */
export interface FileColumn {
  /** From 0. */
  readonly at: number;
  /** Its head, made unlike every other: nameless and repeated heads get a number. */
  readonly name: string;
  /** Up to five unlike cells that are not empty, in the order of the file. */
  readonly samples: readonly string[];
  /** Of the records looked at: the share, 0 to 1, whose cell is neither empty nor a word for nothing. */
  readonly filled: number;
  /** How many unlike cells the records looked at have, as far as counted. */
  readonly distinct: number;
}

/** What is seen of a file before it is read whole. */
export interface FilePreview {
  readonly shape: FileShape;
  /** Of a workbook: its sheets. */
  readonly sheets: readonly string[];
  /** How the shape was found, in sentences, what was doubtful among them. */
  readonly said: readonly string[];
  readonly columns: readonly FileColumn[];
  /** The first records below the head, at most 1,000. */
  readonly records: readonly FileRecord[];
  /** What stands above the head: lines of prose, usually. */
  readonly above: readonly FileRecord[];
}

/** What a reader gives: a file, or pasted text. */
export type PayrollSource = File | { readonly name: string; readonly text: string };

/** The most rows that the desk takes, and the largest file: said before a file is dropped. */
export const mostRows = 1_000_000;
export const mostFileBytes = 400_000_000;
/** A longer record is no record: quotation marks do not close, or the file is no table. */
export const longestRecord = 1_000_000;
export const mostColumns = 200;
