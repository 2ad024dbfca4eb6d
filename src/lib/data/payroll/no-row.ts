import type { FileColumn } from '#lib/domain/payroll/payroll-file.ts';

/** Whether every cell is empty: a spacer, no row. */
export function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/**
 * Whether a record is the head once more, in the middle of a file. Names that were made unlike each other
 * begin with what the head says.
 */
export function isHeadAgain(cells: readonly string[], columns: readonly FileColumn[]): boolean {
  let same = 0;
  for (const { at, name } of columns) {
    const cell = (cells[at] ?? '').trim();
    if (cell === name) same += 1;
    // A nameless column has a name of ours.
    else if (cell !== '' && !name.startsWith(`${cell} (`)) return false;
  }
  return same >= Math.min(2, columns.length);
}

// Only that word, with a number or what is summed: a `Total Rewards Manager` is a person.
const total =
  /^(grand |sub ?-?)?(totals?|gesamt|summe|zwischensumme|somme|suma)( (pay(roll)?|salar(y|ies)|wages|employees|headcount|staff|all|g[eé]n[eé]ral))?\s*([:(\d].*)?$/i;

/** Whether a record sums up the rows above it: its first word says so, and no more than half is filled. */
export function isTotal(cells: readonly string[], width: number): boolean {
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  if (!total.test(first.trim())) return false;
  return cells.filter((cell) => cell.trim() !== '').length <= Math.max(2, width / 2);
}

/** The first cell beyond the columns of the file that holds something; null where none does. */
export function surplusCell(cells: readonly string[], width: number): string | null {
  for (let at = width; at < cells.length; at += 1) {
    if (cells[at]!.trim() !== '') return cells[at]!;
  }
  return null;
}
