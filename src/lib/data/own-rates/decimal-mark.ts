/** What parts the decimals of the numbers in a file. */
export type DecimalMark = '.' | ',';

const withDecimalComma = /^\d{1,3}(\.\d{3})+,\d+$|^\d+,(\d{1,2}|\d{4,})$|^0,\d+$/;
const withDecimalPoint = /^\d{1,3}(,\d{3})+\.\d+$|^\d+\.(\d{1,2}|\d{4,})$|^0\.\d+$/;

/**
 * The decimal mark of a file's numbers, from those that can be read one way only: a comma where some have
 * one and none has a point, else a point.
 */
export function decimalMarkOf(cells: readonly string[]): DecimalMark {
  const numbers = cells.map((cell) => cell.trim());
  const hasComma = numbers.some((number) => withDecimalComma.test(number));
  return hasComma && !numbers.some((number) => withDecimalPoint.test(number)) ? ',' : '.';
}

/**
 * A rate with this decimal mark, above zero; or why it is none. `1,234` beside decimal points may be
 * either, and is refused with both readings.
 */
export function readRate(cell: string, decimal: DecimalMark): number | string {
  const text = cell.trim();
  if (text === '') return 'It has no rate.';
  if (decimal === '.' && /^\d{1,3},\d{3}$/.test(text)) {
    return `“${text}” may be ${text.replace(',', '')} or ${text.replace(',', '.')}: write it without thousands, with a decimal point.`;
  }
  const thousands = decimal === ',' ? '.' : ',';
  const shape =
    decimal === ',' ? /^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/ : /^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;
  if (!shape.test(text)) return `“${clipped(text)}” is not a rate.`;
  const rate = Number(text.replaceAll(thousands, '').replace(decimal, '.'));
  if (!Number.isFinite(rate)) return `“${clipped(text)}” is not a rate.`;
  return rate > 0 ? rate : 'A rate must be above zero.';
}

const clipped = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
