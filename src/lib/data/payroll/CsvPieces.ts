import type { CsvPiece } from '#lib/domain/own-table.ts';

const pieceBytes = 2_000_000;
const [comma, quote, lineFeed, point, zero] = [0x2c, 0x22, 0x0a, 0x2e, 0x30];
// `-1.2345678901234567e-300`
const longestNumber = 24;

/**
 * CSV for the engine as it is written, in UTF-8 pieces of about two megabytes: text in quotes, nothing for what
 * is empty. Bytes are written at once: a text in between costs more time than all the rest.
 */
export class CsvPieces {
  readonly #encoder = new TextEncoder();
  readonly #pieces: CsvPiece[] = [];
  #bytes = new Uint8Array(pieceBytes);
  #length = 0;
  #isFirst = true;

  /** The next cell: text. */
  text(text: string): void {
    this.#begin(text.length);
    if (text === '') return;
    this.#bytes[this.#length++] = quote;
    this.#write(text);
    this.#bytes[this.#length++] = quote;
  }

  /** The next cell: a number, or nothing for none and for what is no number. */
  number(value: number | null): void {
    this.#begin(longestNumber);
    if (value === null || !Number.isFinite(value)) return;
    const hundredths = Math.round(value * 100);
    // What hundredths say in full needs no shortest text to be looked for.
    const isShort = value >= 0 && hundredths < 2 ** 31 && hundredths / 100 === value;
    if (isShort) this.#writeHundredths(hundredths);
    else this.#write(String(value));
  }

  /** Ends the line. */
  end(): void {
    this.#bytes[this.#length++] = lineFeed;
    this.#isFirst = true;
    if (this.#length > pieceBytes - pieceBytes / 8) this.#cut(pieceBytes);
  }

  /** The pieces that are full, each of whole lines; they are not kept. */
  takeFull(): readonly CsvPiece[] {
    return this.#pieces.splice(0);
  }

  /** All that was written and not taken; nothing is kept. */
  take(): readonly CsvPiece[] {
    if (this.#length > 0) this.#cut(0);
    return this.takeFull();
  }

  // Three bytes a character are enough, and so are six for a quotation mark that is none of the last.
  #begin(characters: number): void {
    const room = characters * 3 + 8;
    if (this.#length + room > this.#bytes.length) this.#grow(room);
    if (!this.#isFirst) this.#bytes[this.#length++] = comma;
    this.#isFirst = false;
  }

  #write(text: string): void {
    const bytes = this.#bytes;
    let length = this.#length;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 0x80) {
        if (code === quote) bytes[length++] = quote;
        bytes[length++] = code;
      } else if (code < 0x800) {
        bytes[length++] = 0xc0 | (code >> 6);
        bytes[length++] = 0x80 | (code & 0x3f);
      } else {
        this.#length = length;
        this.#writeRest(text.slice(at));
        return;
      }
    }
    this.#length = length;
  }

  #writeHundredths(hundredths: number): void {
    const rest = hundredths % 100;
    this.#writeWhole((hundredths - rest) / 100);
    if (rest === 0) return;
    this.#bytes[this.#length++] = point;
    this.#bytes[this.#length++] = zero + Math.floor(rest / 10);
    if (rest % 10 !== 0) this.#bytes[this.#length++] = zero + (rest % 10);
  }

  #writeWhole(whole: number): void {
    let digits = 1;
    for (let above = 10; above <= whole; above *= 10) digits += 1;
    let left = whole;
    for (let at = this.#length + digits - 1; at >= this.#length; at -= 1) {
      this.#bytes[at] = zero + (left % 10);
      left = Math.floor(left / 10);
    }
    this.#length += digits;
  }

  #writeRest(text: string): void {
    const rest = text.includes('"') ? text.replaceAll('"', '""') : text;
    this.#length += this.#encoder.encodeInto(rest, this.#bytes.subarray(this.#length)).written;
  }

  #grow(room: number): void {
    const wider = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + room));
    wider.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = wider;
  }

  #cut(next: number): void {
    this.#pieces.push(this.#bytes.subarray(0, this.#length));
    this.#bytes = new Uint8Array(next);
    this.#length = 0;
  }
}
