import type { Value } from '#lib/domain/question.ts';

/** As RFC 4180 ends a line. */
export const lineEnd = '\r\n';

// What a spreadsheet takes for the start of a formula, its full-width forms included.
const trigger = '[=+\\-@\\t\\r\\n＝＋－＠]';
const startsFormula = new RegExp(`^${trigger}`);
const formulaAfterDelimiter = new RegExp(`([,;\\t])(?="*${trigger})`, 'g');

/**
 * A value as the text of a cell. Text that a spreadsheet would run as a formula gets a leading
 * apostrophe; numbers are never touched, so a negative number stays one.
 */
export function cellText(value: Value): string {
  if (value === null) return '';
  return typeof value === 'string' && startsFormula.test(value) ? `'${value}` : String(value);
}

// A field with `#` (`C#`) is quoted too, so that no reader takes the rest of its line for a comment.
const separates = /[",\t\r\n;#]|^\s|\s$/;
const isSpecial = new RegExp(`${startsFormula.source}|${separates.source}`);

/** A value as a CSV field (RFC 4180), its text as in `cellText`. */
export function csvCell(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  // Nearly every text is written as it is.
  if (!isSpecial.test(value)) return value;
  const text = cellText(value);
  return separates.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV lines, each with its line end. */
export function csvLines(rows: readonly (readonly Value[])[]): string {
  let text = '';
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) text += (at > 0 ? ',' : '') + csvCell(row[at]!);
    text += lineEnd;
  }
  return text;
}

/** The line above the rows. */
export const headLine = (columns: readonly { readonly header: string }[]): string =>
  csvLines([columns.map(({ header }) => header)]);

/**
 * Lines of a comment. A spreadsheet splits them at commas: a space after the comma keeps what
 * follows from being a formula.
 */
export const commentLines = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => `# ${line.replace(formulaAfterDelimiter, '$1 ')}`.trimEnd());
