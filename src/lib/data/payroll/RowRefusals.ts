import type { ColumnMapping } from '#lib/domain/payroll/column-mapping.ts';
import type { Refusal } from './Accounting.ts';
import { clipped } from './clipped.ts';
import { isTotal, surplusCell } from './no-row.ts';
import { TwinRows } from './TwinRows.ts';

/** Finds the rows that are not taken whatever their pay is. */
export class RowRefusals {
  readonly #width: number;
  readonly #year: string;
  readonly #yearAt: number | null;
  readonly #twins: TwinRows | null;

  constructor({ columns, decisions }: ColumnMapping, width: number) {
    this.#width = width;
    this.#year = decisions.year;
    this.#yearAt = decisions.year === 'all' ? null : (columns.year ?? null);
    this.#twins = decisions.duplicates === 'first' ? new TwinRows(width) : null;
  }

  of(line: number, cells: readonly string[]): Refusal | null {
    const surplus = cells.length > this.#width ? surplusCell(cells, this.#width) : null;
    if (surplus !== null) return tooLong(cells.length, this.#width, surplus);
    if (isTotal(cells, this.#width)) return ofTotals(cells);
    return this.#ofYear(cells) ?? this.#ofTwin(line, cells);
  }

  #ofYear(cells: readonly string[]): Refusal | null {
    if (this.#yearAt === null) return null;
    const cell = cells[this.#yearAt] ?? '';
    const year = cell.trim();
    if (year === this.#year) return null;
    const reason = year
      ? `It is of “${clipped(year)}”: only rows of ${this.#year} are kept.`
      : `It does not say its year: only rows of ${this.#year} are kept.`;
    // By year, as far as they are years: the account shows how many rows each has.
    const kind = yearLike.test(year)
      ? `Of ${year}, where only ${this.#year} is kept`
      : `Not of ${this.#year}, which alone is kept`;
    return { kind, reason, at: this.#yearAt, cell };
  }

  #ofTwin(line: number, cells: readonly string[]): Refusal | null {
    const first = this.#twins?.firstOf(cells, line) ?? null;
    if (first === null) return null;
    const reason = `It equals line ${first} in every cell.`;
    return { kind: 'Equals an earlier row in every cell', reason, at: null, cell: '' };
  }
}

const yearLike = /^(fy ?)?(19|20)\d\d$/i;

function tooLong(cells: number, width: number, cell: string): Refusal {
  const reason = `It has ${cells} cells where the file has ${width} columns: put cells that hold the delimiter in quotation marks.`;
  return { kind: 'More cells than columns', reason, at: null, cell };
}

function ofTotals(cells: readonly string[]): Refusal {
  const cell = cells.find((each) => each.trim() !== '') ?? '';
  const reason = `It begins with “${clipped(cell)}” and sums up other rows.`;
  return { kind: 'A row of totals', reason, at: cells.indexOf(cell), cell };
}
