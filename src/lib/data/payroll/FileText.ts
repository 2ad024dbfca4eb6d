import type { Encoding } from '#lib/domain/payroll/payroll-file.ts';
import { MixedDecoder } from './MixedDecoder.ts';

/** The text of a file, bytes by bytes, with every line break (`\r\n`, `\r`) as `\n`. */
export class FileText {
  readonly #decode: (bytes: Uint8Array, last: boolean) => string;
  readonly #mixed: MixedDecoder | null;
  // A `\r` at the end: whether a `\n` belongs to it, the next text tells.
  #held = '';

  constructor(encoding: Encoding) {
    this.#mixed = encoding === 'utf-8' ? new MixedDecoder() : null;
    this.#decode = this.#mixed ? this.#mixed.decode.bind(this.#mixed) : streamed(encoding);
  }

  /** How many bytes of a UTF-8 file so far were read as Windows-1252, because they are not UTF-8. */
  get stray(): number {
    return this.#mixed?.stray ?? 0;
  }

  read(bytes: Uint8Array, last: boolean): string {
    const text = this.#held + this.#decode(bytes, last);
    if (!text.includes('\r')) return text;
    const isHeld = !last && text.endsWith('\r');
    this.#held = isHeld ? '\r' : '';
    return (isHeld ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n');
  }
}

function streamed(encoding: Encoding): (bytes: Uint8Array, last: boolean) => string {
  const decoder = new TextDecoder(encoding);
  return (bytes, last) => decoder.decode(bytes, { stream: !last });
}
