import { formatCount } from '#lib/domain/format.ts';
import type { PayrollAccount } from '#lib/domain/payroll/payroll-account.ts';

/** `1 row`, `45 rows`, `no row`. */
export const rowsInWords = (rows: number): string =>
  rows === 0 ? 'no row' : rows === 1 ? '1 row' : `${formatCount(rows)} rows`;

/** What became of the rows of a file, in one sentence that adds up. */
export function accountSentence(account: PayrollAccount, fileName: string): string {
  const { rows, accepted, corrected, refused } = account;
  if (rows === 0) return `${fileName} has no rows.`;
  return (
    `${fileName} has ${rowsInWords(rows)}: ${inWords(accepted)} taken as they are, ` +
    `${inWords(corrected)} taken corrected, ${inWords(refused)} refused.`
  );
}

/** What a file has between its rows that is none. */
export const blankSentence = ({ blank }: PayrollAccount): string =>
  blank === 0
    ? 'It has no blank lines.'
    : blank === 1
      ? 'One line is no row: it is blank, or repeats the column names.'
      : `${formatCount(blank)} lines are no rows: they are blank, or repeat the column names.`;

const inWords = (count: number) => (count === 0 ? 'none' : formatCount(count));
