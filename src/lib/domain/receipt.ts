import type { CellColumn, Source } from './answer.ts';
import type { Lens } from './lens.ts';
import type { Order } from './order.ts';
import type { ColumnKind, Question } from './question.ts';

/** A column of a file, and how its cells are read from the rows of the statement. */
export interface ReceiptColumn extends CellColumn {
  /** What heads it in the file. */
  readonly header: string;
  /** The number or text, why there is none, or the floor of a top-coded one. */
  readonly part: 'value' | 'flag' | 'floor';
  readonly kind: ColumnKind;
}

/** A table that the statement reads, as it was when the file was made. */
export interface ReceiptTable {
  /** Its SQL name. */
  readonly table: string;
  readonly release: string;
  /** Below `/data/`; null for a table of the reader's own. */
  readonly file: string | null;
  /** Of that file, in hex; null where it is not known. */
  readonly sha256: string | null;
}

/** All that a file says of itself, so that it can be checked and made again. */
export interface Receipt {
  readonly version: 1;
  readonly title: string;
  /** Where a reader finds the figure again. */
  readonly address: string;
  /** ISO time at which the file was made. */
  readonly generated: string;
  readonly question: string;
  readonly filters: Question['parameters'];
  readonly lens: Lens;
  readonly order: Order | null;
  /** One statement that gives the rows in their order, its values written out. */
  readonly statement: string;
  readonly tables: readonly ReceiptTable[];
  /** With release, licence and attribution. */
  readonly sources: readonly Source[];
  /** ISO date of the exchange rates used; null where none was, empty where the reader's own have none. */
  readonly exchangeRates: string | null;
  readonly columns: readonly ReceiptColumn[];
  readonly rows: number;
  readonly suppressed: number;
  readonly topCoded: number;
  readonly notCollected: number;
  /** Of head and rows written as CSV (RFC 4180, UTF-8), in hex; null where the page could not make it. */
  readonly sha256: string | null;
}

/** A cell that a file has otherwise than the figures of now. */
export interface DifferingCell {
  /** The codes or words that name its row. */
  readonly row: string;
  readonly column: string;
  readonly inFile: string;
  readonly now: string;
}

/** How the cells of a file stand to the figures of now. */
export interface FiguresCompared {
  /** How many cells differ, and the first of them. */
  readonly differing: number;
  readonly named: readonly DifferingCell[];
  /** Rows that only the file has, and that only the figures of now have. */
  readonly goneRows: number;
  readonly newRows: number;
}

/** A file of a figure that was read back. */
export interface FileChecked {
  readonly name: string;
  readonly receipt: Receipt;
  /** Whether head and rows are as they were written; null where there is no checksum to tell it by. */
  readonly isWhole: boolean | null;
  /** It is a receipt without rows. */
  readonly isAlone: boolean;
}

/** A table that is another now than when a file was made. */
export interface TableMoved {
  readonly table: string;
  /** Its release then and now. */
  readonly then: string;
  readonly now: string;
}

/** How what the statement of a file gives now stands to the file; of a receipt alone, whether it gives the same rows. */
export type FiguresFound =
  | { readonly state: 'counted'; readonly same: boolean; readonly rows: number }
  | { readonly state: 'compared'; readonly compared: FiguresCompared };

/** What became of the figures of a file. */
export type FiguresChecked =
  | { readonly state: 'asking' }
  /** They rest on a table that only the reader has. */
  | { readonly state: 'own' }
  | { readonly state: 'failed'; readonly reason: string }
  | (FiguresFound & { readonly moved: readonly TableMoved[] });
