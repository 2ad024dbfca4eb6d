import type { CsvPiece } from '#lib/domain/own-table.ts';

const pieceBytes = 2_000_000;
const [comma, quote, lineFeed] = [0x2c, 0x22, 0x0a];

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
    const text = value !== null && Number.isFinite(value) ? String(value) : '';
    this.#begin(text.length);
    this.#write(text);
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
      if (code > 0x7f) {
        this.#length = length;
        this.#writeRest(text.slice(at));
        return;
      }
      if (code === quote) bytes[length++] = quote;
      bytes[length++] = code;
    }
    this.#length = length;
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
