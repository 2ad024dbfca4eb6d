/** Whether a cell holds nothing, or a word for nothing: `NA`, `-`, `#N/A`. */
export const isVoid = (cell: string): boolean => voidCell.test(cell);

/** Whether a cell holds a number, its sign, currency, per cent and thousands marks aside. */
export const isNumeric = (cell: string): boolean => /^\d[\d.,]*$/.test(bareNumber(cell));

/** The digits, points and commas of a cell that holds a number; without what may stand around them. */
export const bareNumber = (cell: string): string =>
  cell
    .trim()
    .replace(/^[A-Z]{3}(?=[\s\d.-])|[A-Z]{3}$/g, '')
    .replace(/[\p{Sc}%\s'’]/gu, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^[-+−]|[-−]$/g, '');

/** Whether a cell holds a date in a common order, or a date and a time. */
export const isDate = (cell: string): boolean => dates.test(cell.trim());

const voidCell = /^\s*(n\.?\s?[/.]?\s?a\.?|#n\/a|null|none|nil|nan|[-–—.]+)?\s*$/i;

const dates =
  /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}[-\s.]\s?\p{L}{3,9}\.?[-\s,]\s?\d{2,4}|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4})([T\s].*)?$/u;
