import type { TextCells } from '#lib/domain/own-batch.ts';
import { Validity } from './Validity.ts';

const room = 64;

/**
 * A column of text that is written row by row, in UTF-8. Letters of one byte are written at once: to encode each cell
 * by itself takes three times as long.
 */
export class TextColumn {
  readonly #encoder = new TextEncoder();
  readonly #validity = new Validity();
  #bytes = new Uint8Array(room * 16);
  #offsets = new Int32Array(room + 1);
  #length = 0;
  #rows = 0;

  /** How many bytes its cells are so far. */
  get length(): number {
    return this.#length;
  }

  /** The next cell; null for none. */
  add(text: string | null): void {
    const row = this.#rows;
    this.#rows = row + 1;
    if (text === null) this.#validity.miss(row);
    else this.#write(text);
    if (row + 1 === this.#offsets.length) this.#growOffsets();
    this.#offsets[row + 1] = this.#length;
  }

  /** Begins with the first row again. */
  clear(): void {
    this.#validity.clear();
    this.#rows = 0;
    this.#length = 0;
  }

  /** A copy of the cells so far. */
  cells(): TextCells {
    return {
      offsets: this.#offsets.slice(0, this.#rows + 1),
      bytes: this.#bytes.slice(0, this.#length),
      validity: this.#validity.of(this.#rows),
    };
  }

  // A character is three bytes at most.
  #write(text: string): void {
    const most = text.length * 3;
    const from = this.#length;
    if (from + most > this.#bytes.length) this.#growBytes(most);
    const bytes = this.#bytes;
    let at = 0;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 0x80) break;
      bytes[from + at] = code;
    }
    this.#length = from + at;
    if (at < text.length) this.#writeRest(text.slice(at));
  }

  #writeRest(text: string): void {
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  #growBytes(more: number): void {
    const wider = new Uint8Array(this.#bytes.length * 2 + more);
    wider.set(this.#bytes);
    this.#bytes = wider;
  }

  #growOffsets(): void {
    const wider = new Int32Array(this.#offsets.length * 2);
    wider.set(this.#offsets);
    this.#offsets = wider;
  }
}
