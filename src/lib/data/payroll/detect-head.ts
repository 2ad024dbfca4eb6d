import type { FileRecord } from '#lib/domain/payroll/payroll-file.ts';
import { isDate, isNumeric, isVoid } from './cell-kinds.ts';
import type { Found } from './found.ts';

const rowsLookedAt = 50;

/**
 * Which record names the columns, by its position: the first that is as wide as the rows, unless it
 * already holds numbers or dates where the rows below do.
 */
export function detectHead(records: readonly FileRecord[], width: number): Found<number | null> {
  const at = records.findIndex(({ cells }) => isWide(cells, width));
  if (at < 0) return found(firstFilled(records), records);
  const below = records
    .slice(at + 1)
    .filter(({ cells }) => !isBlank(cells))
    .slice(0, rowsLookedAt);
  return found(isRow(records[at]!.cells, below) ? null : at, records);
}

export const isBlank = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell.trim() === '');

// A line of prose fills few cells; where commas part it, it is not as wide as the rows.
function isWide(cells: readonly string[], width: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return filled >= 0.8 * width || (cells.length >= width && filled >= 0.5 * width);
}

function isRow(cells: readonly string[], below: readonly FileRecord[]): boolean {
  const measured = cells.map((_, at) => at).filter((at) => isMeasured(below, at));
  const alike = measured.filter((at) => isMeasure(cells[at]!) && !namesYear(cells[at]!, below, at));
  return alike.length > 0 && alike.length >= measured.length / 2;
}

function isMeasured(records: readonly FileRecord[], at: number): boolean {
  const cells = records.map((record) => record.cells[at] ?? '').filter((cell) => !isVoid(cell));
  return cells.length > 0 && cells.filter(isMeasure).length >= 0.6 * cells.length;
}

// A column may be called by its year, as long as it does not hold years.
const namesYear = (cell: string, below: readonly FileRecord[], at: number): boolean =>
  isYear(cell) && !below.some(({ cells }) => isYear(cells[at] ?? ''));

const isYear = (cell: string): boolean => /^\s*(19|20)\d\d\s*$/.test(cell);

const isMeasure = (cell: string): boolean => isNumeric(cell) || isDate(cell);

const firstFilled = (records: readonly FileRecord[]): number =>
  Math.max(
    0,
    records.findIndex(({ cells }) => !isBlank(cells)),
  );

function found(value: number | null, records: readonly FileRecord[]): Found<number | null> {
  return { value, said: wordsOfHead(value, records) };
}

/** Where the names of the columns stand, in a sentence. */
export function wordsOfHead(value: number | null, records: readonly FileRecord[]): string {
  if (value === null) return 'No line names the columns: the first already holds numbers or dates.';
  const line = records[value]?.line ?? 1;
  const above = records.slice(0, value).filter(({ cells }) => !isBlank(cells)).length;
  const left = above === 1 ? '; 1 line above is left out' : `; ${above} lines above are left out`;
  return `Line ${line} names the columns${above > 0 ? left : ''}.`;
}
