import type { Value } from '#lib/domain/question.ts';

// What a spreadsheet takes for the start of a formula, its full-width forms included.
const trigger = '[=+\\-@\\t\\r\\n＝＋－＠]';
const startsFormula = new RegExp(`^${trigger}`);
const formulaAfterDelimiter = new RegExp(`([,;\\t])(?="*${trigger})`, 'g');

/**
 * A value as a CSV field (RFC 4180). Text that a spreadsheet would run as a formula gets a leading
 * apostrophe; numbers are never touched, so a negative number stays one.
 */
export function csvCell(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = startsFormula.test(value) ? `'${value}` : value;
  // A field with `#` (`C#`) is quoted too, so that no reader takes the rest of its line for a comment.
  return /[",\t\r\n;#]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Lines of a comment. A spreadsheet splits them at commas: a space after the comma keeps what
 * follows from being a formula.
 */
export const commentLines = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => `# ${line.replace(formulaAfterDelimiter, '$1 ')}`.trimEnd());
