import type {
  AccountLine,
  PayrollAccount,
  RefusedRow,
} from '#lib/domain/payroll/payroll-account.ts';
import type { FileColumn, FileRecord } from '#lib/domain/payroll/payroll-file.ts';
import { TextPieces } from './TextPieces.ts';
import { refusedHead, refusedLine } from './refused-file.ts';

/** What was corrected in a row, and from which cell; `at` is the column, null for the row. */
export interface Correction {
  readonly reason: string;
  readonly at: number | null;
  readonly cell: string;
}

/** Why a row is not taken: in general, as it is counted, and of this one. */
export interface Refusal {
  readonly kind: string;
  readonly reason: string;
  readonly at: number | null;
  readonly cell: string;
}

const mostShown = 1_000;

/** Keeps count of what becomes of every row of a file, and the rows that are refused. */
export class Accounting {
  readonly #columns: readonly FileColumn[];
  readonly #corrections = new Map<string, Counted>();
  readonly #refusals = new Map<string, Counted>();
  readonly #refusedRows: RefusedRow[] = [];
  readonly #refusedFile = new TextPieces();
  #accepted = 0;
  #corrected = 0;
  #refused = 0;
  #blank = 0;

  constructor(columns: readonly FileColumn[]) {
    this.#columns = columns;
    this.#refusedFile.add(refusedHead(columns));
  }

  /** A record that is no row: a spacer, the head once more. */
  blank(): void {
    this.#blank += 1;
  }

  accept(line: number, corrections: readonly Correction[]): void {
    if (corrections.length === 0) this.#accepted += 1;
    else this.#corrected += 1;
    for (const { reason, at, cell } of corrections) {
      count(this.#corrections, reason, line, cell, this.#nameOf(at));
    }
  }

  refuse({ line, cells }: FileRecord, { kind, reason, at, cell }: Refusal): void {
    this.#refused += 1;
    const column = this.#nameOf(at);
    count(this.#refusals, kind, line, cell, column);
    const row = { line, column, cell, reason, cells };
    if (this.#refusedRows.length < mostShown) this.#refusedRows.push(row);
    this.#refusedFile.add(refusedLine(row, this.#columns));
  }

  account(): PayrollAccount {
    return {
      rows: this.#accepted + this.#corrected + this.#refused,
      accepted: this.#accepted,
      corrected: this.#corrected,
      refused: this.#refused,
      blank: this.#blank,
      corrections: linesOf(this.#corrections),
      refusals: linesOf(this.#refusals),
      refusedRows: this.#refusedRows,
    };
  }

  refusedFile(): Blob {
    return new Blob([...this.#refusedFile.take()], { type: 'text/csv' });
  }

  #nameOf(at: number | null): string | null {
    return at === null ? null : (this.#columns[at]?.name ?? null);
  }
}

type Counted = Omit<AccountLine, 'reason' | 'rows'> & { rows: number };

function count(
  lines: Map<string, Counted>,
  reason: string,
  line: number,
  cell: string,
  column: string | null,
): void {
  const counted = lines.get(reason);
  if (counted) counted.rows += 1;
  else lines.set(reason, { rows: 1, line, cell, column });
}

/** The most frequent first. */
const linesOf = (lines: ReadonlyMap<string, Counted>): readonly AccountLine[] =>
  Array.from(lines, ([reason, counted]) => ({ reason, ...counted })).sort(
    (a, b) => b.rows - a.rows,
  );
