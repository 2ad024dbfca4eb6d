import type { BatchColumn, Numbers, Texts } from '#lib/domain/batch.ts';
import { csvCell } from './csv-cell.ts';

const code = (sign: string): number => sign.charCodeAt(0);
const [comma, carriageReturn, lineFeed] = [code(','), code('\r'), code('\n')];
const [zero, minus, point] = [code('0'), code('-'), code('.')];

// A text with one of these bytes may have to be written otherwise than it is: `csvCell` says how.
const special = new Uint8Array(256);
for (const sign of '",\t\r\n;#') special[code(sign)] = 1;
// White space at an end, which may be one of Unicode's.
const specialAtEnd = special
  .slice()
  .fill(1, 0, code(' ') + 1)
  .fill(1, 0x80);
const specialAtStart = specialAtEnd.slice();
for (const sign of '=+-@') specialAtStart[code(sign)] = 1;

/** Shorter numbers are written digit by digit. */
const short = 1e9;
/** The longest number in JavaScript. */
const longestNumber = 24;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Writes the cell of a row from an offset on, and gives the offset behind it. */
type WriteCell = (row: number, at: number) => number;

/**
 * Rows as lines of CSV in UTF-8, byte for byte as `csvLines` has them, but out of the columns where they lie:
 * texts are copied, and most numbers written, without a string for each.
 */
export class CsvBytes {
  #bytes = new Uint8Array(1 << 20);
  #view = new DataView(this.#bytes.buffer);

  /** The lines of all rows of some columns; what is given stands until the next are written. */
  lines(length: number, columns: readonly BatchColumn[]): Uint8Array<ArrayBuffer> {
    const cells = columns.map((column) => cellsOf(column));
    const separators = length * (columns.length + 1);
    this.#reserve(cells.reduce((sum, each) => sum + mostBytes(each, length), separators));
    const writers = cells.map((each) => this.#writerOf(each, length));
    const into = this.#bytes;
    let end = 0;
    for (let row = 0; row < length; row += 1) {
      for (let at = 0; at < writers.length; at += 1) {
        if (at > 0) into[end++] = comma;
        end = writers[at]!(row, end);
      }
      into[end] = carriageReturn;
      into[end + 1] = lineFeed;
      end += 2;
    }
    return into.subarray(0, end);
  }

  #writerOf(cells: Cells, length: number): WriteCell {
    if (cells.texts) return this.#writerOfTexts(cells.texts, length);
    if (cells.numbers) return this.#writerOfNumbers(cells.numbers);
    return (row, at) => this.#writeText(cells.written[row]!, at);
  }

  #writerOfTexts({ bytes, offsets, isNull }: Texts, length: number): WriteCell {
    const nothingSpecial = !hasSpecial(bytes, offsets[0]!, offsets[length]!);
    const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const into = this.#view;
    return (row, at) => {
      const [first, last] = [offsets[row]!, offsets[row + 1]!];
      if (first === last || isNull?.(row)) return at;
      const unlike = specialAtStart[bytes[first]!]! | specialAtEnd[bytes[last - 1]!]!;
      return unlike === 0 && (nothingSpecial || !hasSpecial(bytes, first, last))
        ? copy(from, first, last, into, at)
        : this.#writeText(csvCell(decoder.decode(bytes.subarray(first, last))), at);
    };
  }

  #writerOfNumbers({ values, isNull }: Numbers): WriteCell {
    return (row, at) => {
      const number = values[row]!;
      return Number.isFinite(number) && !isNull?.(row) ? this.#writeNumber(number, at) : at;
    };
  }

  // A decimal of so few digits is the shortest that stands for its double: what `String` writes.
  #writeNumber(number: number, at: number): number {
    const into = this.#bytes;
    const hundredths = Math.round(number * 100);
    const size = Math.abs(hundredths);
    if (size >= short || hundredths / 100 !== number) return this.#writeText(String(number), at);
    const [units, rest] = [(size / 100) | 0, size % 100];
    if (number < 0) into[at++] = minus;
    const end = writeInteger(units, into, at);
    if (rest === 0) return end;
    into[end] = point;
    into[end + 1] = zero + ((rest / 10) | 0);
    if (rest % 10 === 0) return end + 2;
    into[end + 2] = zero + (rest % 10);
    return end + 3;
  }

  #writeText(text: string, at: number): number {
    let end = at;
    for (let index = 0; index < text.length; index += 1) {
      const sign = text.charCodeAt(index);
      if (sign >= 0x80) {
        return at + encoder.encodeInto(text, this.#bytes.subarray(at)).written;
      }
      this.#bytes[end++] = sign;
    }
    return end;
  }

  // A copied text may write up to three bytes behind itself.
  #reserve(size: number): void {
    if (size + 3 <= this.#bytes.length) return;
    this.#bytes = new Uint8Array(2 * (size + 3));
    this.#view = new DataView(this.#bytes.buffer);
  }
}

/** A column as it lies, or its cells as they are written. */
type Cells =
  | { readonly texts: Texts; readonly numbers?: undefined }
  | { readonly texts?: undefined; readonly numbers: Numbers }
  | { readonly texts?: undefined; readonly numbers?: undefined; readonly written: string[] };

// The values of a column are read where they are asked for: only where it does not lie in memory.
function cellsOf(column: BatchColumn): Cells {
  const { texts, numbers } = column;
  if (texts) return { texts };
  return numbers ? { numbers } : { written: column.values.map(csvCell) };
}

/** What the cells of a column take at most: no sign of UTF-16 takes more than three bytes. */
function mostBytes(cells: Cells, length: number): number {
  if (cells.numbers) return length * longestNumber;
  if (!cells.texts) return cells.written.reduce((sum, text) => sum + 3 * text.length, 0);
  const { offsets } = cells.texts;
  // All quotes doubled, two around it and an apostrophe; or all of it bytes that are no UTF-8, and written as `\ufffd`.
  return 3 * (offsets[length]! - offsets[0]! + length);
}

function hasSpecial(bytes: Uint8Array, first: number, last: number): boolean {
  let found = 0;
  for (let index = first; index < last; index += 1) found |= special[bytes[index]!]!;
  return found !== 0;
}

/** Copies bytes four at a time where those behind them allow it, which may leave some of those behind the copy as well. */
function copy(from: DataView, first: number, last: number, into: DataView, at: number): number {
  const end = at + last - first;
  if (last + 3 <= from.byteLength) {
    for (let index = first; index < last; index += 4, at += 4) {
      into.setUint32(at, from.getUint32(index));
    }
  } else {
    for (let index = first; index < last; index += 1, at += 1) {
      into.setUint8(at, from.getUint8(index));
    }
  }
  return end;
}

/** The digits of an integer from an offset on; gives the offset behind them. */
function writeInteger(integer: number, into: Uint8Array, at: number): number {
  let digits = 1;
  for (let above = 10; above <= integer; above *= 10) digits += 1;
  let rest = integer;
  for (let index = at + digits - 1; index >= at; index -= 1) {
    const tenth = (rest / 10) | 0;
    into[index] = zero + rest - tenth * 10;
    rest = tenth;
  }
  return at + digits;
}
