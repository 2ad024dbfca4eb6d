import { longestRecord, mostColumns, mostRows } from '#lib/domain/payroll/payroll-file.ts';
import { PayrollFileError } from './PayrollFileError.ts';

const count = (number: number): string => number.toLocaleString('en-US');

export const openQuote = (line: number): PayrollFileError =>
  new PayrollFileError(
    `A quotation mark that opens on line ${count(line)} is not closed. Close it or take it out; a quotation mark inside a cell is written twice ("").`,
  );

export const endlessLine = (line: number): PayrollFileError =>
  new PayrollFileError(
    `Line ${count(line)} goes on for more than ${count(longestRecord)} characters. A payroll has one person a line: export it again as CSV or xlsx.`,
  );

export const tooManyColumns = (line: number, columns: number): PayrollFileError =>
  new PayrollFileError(
    `Line ${count(line)} has ${count(columns)} cells, and the desk takes ${mostColumns} columns. Leave out columns that are not needed, or choose what parts the cells.`,
  );

export const tooManyRows = (): PayrollFileError =>
  new PayrollFileError(
    `The file has more than ${count(mostRows)} rows, which is the most that the desk takes. Split it, for example by department, and read the parts one after the other.`,
  );

export const noRows = (): PayrollFileError =>
  new PayrollFileError(
    'There are names of columns, and no row below them. Choose a file with one person a line below the names.',
  );
