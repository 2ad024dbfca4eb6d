/** A number as a cell has it. */
export interface NumberRead {
  readonly value: number;
  /** The other reading of digits like `56.705`, which may be thousands; null where there is one. */
  readonly also: number | null;
  /** It has decimals, parted otherwise than the file's are. */
  readonly otherMark: boolean;
}

const whole = /^\d+$/;
const spaced = /^\d{1,3}(?:[\s'’´]\d{3})+(?:[.,]\d+)?$/;
const oneMark = /^(\d*)([.,])(\d*)$/;
// Groups of three, or of two as in India; the last of three.
const grouped = /^\d{1,3}(?:,\d{2,3})*,\d{3}$|^\d{1,3}(?:\.\d{3})+$/;
const groupedWithDecimals = /^(?:(\d{1,3}(?:,\d{2,3})*,\d{3})\.(\d+)|(\d{1,3}(?:\.\d{3})+),(\d+))$/;
const scientific = /^(\d+)(?:([.,])(\d+))?e\+?(\d{1,2})$/i;

/**
 * The number that digits are, with thousands by comma, point, space or apostrophe, under the decimal mark
 * of the file; null where they are none. Groups of three after one mark are thousands where decimals have
 * the other; after the decimal mark itself they may be either, and both readings are given.
 */
export function readNumber(digits: string, decimal: '.' | ','): NumberRead | null {
  const short = shortNumber(digits, decimal);
  if (!Number.isNaN(short)) return plain(short);
  if (whole.test(digits)) return plain(Number(digits));
  const marked = oneMark.exec(digits);
  if (marked) return withOneMark(marked[1]!, marked[2]!, marked[3]!, decimal);
  if (grouped.test(digits)) return plain(Number(digits.replace(/[.,]/g, '')));
  const both = groupedWithDecimals.exec(digits);
  if (both) {
    const [, points, cents, commas, decimals] = both;
    return points === undefined
      ? plain(Number(`${commas!.replaceAll('.', '')}.${decimals}`), decimal !== ',')
      : plain(Number(`${points.replaceAll(',', '')}.${cents}`), decimal !== '.');
  }
  if (spaced.test(digits)) {
    const close = digits.replace(/[\s'’´]/g, '');
    return plain(Number(close.replace(',', '.')), /[.,]/.test(close) && !close.includes(decimal));
  }
  return withExponent(digits, decimal);
}

/**
 * The number of up to 15 digits, which may have one or two decimals after the mark of the file; NaN for what is
 * written otherwise. Whole numbers and powers of ten of that size are exact, and so is what they are divided to:
 * the nearest number, as `Number` finds it in more time.
 */
function shortNumber(digits: string, decimal: '.' | ','): number {
  const { length } = digits;
  if (length === 0 || length > 16) return NaN;
  const mark = decimal.charCodeAt(0);
  let number = 0;
  let markAt = length;
  for (let at = 0; at < length; at += 1) {
    const code = digits.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) number = number * 10 + (code - 0x30);
    else if (code === mark && markAt === length && at > 0) markAt = at;
    else return NaN;
  }
  const decimals = length - markAt - 1;
  if (decimals < 0) return length < 16 ? number : NaN;
  return decimals === 1 ? number / 10 : decimals === 2 ? number / 100 : NaN;
}

const plain = (value: number, otherMark = false): NumberRead => ({ value, also: null, otherMark });

function withOneMark(
  before: string,
  mark: string,
  after: string,
  decimal: '.' | ',',
): NumberRead | null {
  if (before === '' && after === '') return null;
  const value = Number(`${before || '0'}.${after || '0'}`);
  const mayBeThousands = after.length === 3 && before.length <= 3 && /^[1-9]/.test(before);
  if (!mayBeThousands) return plain(value, mark !== decimal && after !== '');
  const thousands = Number(before + after);
  return mark === decimal ? { value, also: thousands, otherMark: false } : plain(thousands);
}

function withExponent(digits: string, decimal: '.' | ','): NumberRead | null {
  const parts = scientific.exec(digits);
  if (!parts) return null;
  const [, before, mark, after, power] = parts;
  return plain(
    Number(`${before}.${after ?? '0'}e${power}`),
    mark !== undefined && mark !== decimal,
  );
}
