import type { Resource } from '#pipeline/data-package.ts';

/** One row of a CSV file of ours, every cell as text. */
export type TextRow = Readonly<Record<string, string>>;

/** What a publisher's file says of one of our tables. */
export interface ImportedTable {
  /** The name of the table in the data package. */
  readonly resource: string;
  readonly rows: readonly TextRow[];
  /** Which of the present rows the new ones take the place of. */
  readonly replaces: (row: TextRow) => boolean;
  /** What the entry in the data package says from now on, given all rows of the table. */
  readonly entry?: (rows: readonly TextRow[]) => Partial<Resource>;
}

/** What an importer makes of a publisher's file. */
export interface Imported {
  readonly tables: readonly ImportedTable[];
  /** What the reader should know although nothing is wrong. */
  readonly notes: readonly string[];
}

export interface PublisherFile {
  readonly name: string;
  readonly content: Uint8Array;
  /** The release as the publisher calls it, e.g. `May 2025` or `2024-34`. */
  readonly release: string;
}

/** Reads a publisher's file; throws, naming what is missing, where it has another shape. */
export type Importer = (file: PublisherFile, present: PresentTables) => Imported;

/** The rows that a table has now, by its name in the data package. */
export type PresentTables = (resource: string) => readonly TextRow[];

/** The least and the greatest of some text values. */
export function extremes(values: Iterable<string>): [string, string] {
  const sorted = [...values].sort();
  return [sorted[0] ?? '', sorted.at(-1) ?? ''];
}
