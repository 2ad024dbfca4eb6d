import type { RefusedRow } from '#lib/domain/payroll/payroll-account.ts';
import type { FileColumn } from '#lib/domain/payroll/payroll-file.ts';
import { csvCell } from '../files/csv-cell.ts';

/** What a file of refused rows has before the columns of the file that they are from. */
const ours = ['line', 'column', 'reason'] as const;

/** How many leading columns are ours: three where the file is one of refused rows, dropped again. */
export const ownColumnsOf = (columns: readonly FileColumn[]): number =>
  ours.every((name, at) => columns[at]?.name === name) ? ours.length : 0;

const byteOrderMark = '\ufeff';
const lineEnd = '\r\n';

/** The head of a file of refused rows, with the mark without which Excel does not read UTF-8. */
export const refusedHead = (columns: readonly FileColumn[]): string =>
  byteOrderMark +
  [...ours, ...columns.slice(ownColumnsOf(columns)).map(({ name }) => name)]
    .map(csvCell)
    .join(',') +
  lineEnd;

/** A refused row as a line: where it stood and why, then its cells, none of them a formula. */
export function refusedLine(
  { line, column, reason, cells }: RefusedRow,
  columns: readonly FileColumn[],
): string {
  const own = cells.slice(ownColumnsOf(columns));
  return [line, column ?? '', reason, ...own].map(csvCell).join(',') + lineEnd;
}

const escaped = /^'(?=[=+\-@\t\r\n＝＋－＠])/;

/** A cell of a file of refused rows as it was before it was kept from being a formula. */
export const unescapedCell = (cell: string): string =>
  cell.startsWith("'") ? cell.replace(escaped, '') : cell;
