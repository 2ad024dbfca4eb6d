import type { BatchColumn, Numbers, Texts } from '#lib/domain/batch.ts';
import type { Value } from '#lib/domain/question.ts';
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

/** Room for the longest number in JavaScript, the comma before it, and the end of the line. */
const room = 32;
/** Shorter numbers are written digit by digit. */
const short = 1e9;

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

  /** The lines of all rows of some columns; what is given stands until the next are written. */
  lines(length: number, columns: readonly BatchColumn[]): Uint8Array<ArrayBuffer> {
    const writers = columns.map((column) => this.#writerOf(column));
    let end = 0;
    for (let row = 0; row < length; row += 1) {
      for (let at = 0; at < writers.length; at += 1) {
        this.#reserve(end + room);
        if (at > 0) this.#bytes[end++] = comma;
        end = writers[at]!(row, end);
      }
      this.#reserve(end + room);
      this.#bytes[end] = carriageReturn;
      this.#bytes[end + 1] = lineFeed;
      end += 2;
    }
    return this.#bytes.subarray(0, end);
  }

  #writerOf(column: BatchColumn): WriteCell {
    if (column.texts) return this.#writerOfTexts(column.texts);
    if (column.numbers) return this.#writerOfNumbers(column.numbers);
    const { values } = column;
    return (row, at) => this.#writeValue(values[row]!, at);
  }

  #writerOfTexts({ bytes: from, offsets, isNull }: Texts): WriteCell {
    return (row, at) => {
      const [first, last] = [offsets[row]!, offsets[row + 1]!];
      if (first === last || isNull?.(row)) return at;
      this.#reserve(at + last - first);
      const into = this.#bytes;
      let unlike = specialAtStart[from[first]!]! | specialAtEnd[from[last - 1]!]!;
      let end = at;
      for (let index = first; index < last; index += 1) {
        const byte = from[index]!;
        unlike |= special[byte]!;
        into[end++] = byte;
      }
      return unlike === 0
        ? end
        : this.#writeText(csvCell(decoder.decode(from.subarray(first, last))), at);
    };
  }

  #writerOfNumbers({ values, isNull }: Numbers): WriteCell {
    return (row, at) => {
      const number = values[row]!;
      return Number.isFinite(number) && !isNull?.(row) ? this.#writeNumber(number, at) : at;
    };
  }

  #writeValue(value: Value, at: number): number {
    if (typeof value === 'number') return this.#writeNumber(value, at);
    return value === null ? at : this.#writeText(csvCell(value), at);
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
    // No sign of UTF-16 takes more than three bytes.
    this.#reserve(at + 3 * text.length);
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

  #reserve(end: number): void {
    if (end <= this.#bytes.length) return;
    const wider = new Uint8Array(Math.max(2 * this.#bytes.length, end));
    wider.set(this.#bytes);
    this.#bytes = wider;
  }
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
