import { bytesCutOff, utf8LengthAt } from './utf-8.ts';

/**
 * Decodes UTF-8 in a stream, and each byte that is none as Windows-1252: files pasted together from
 * several systems have both.
 */
export class MixedDecoder {
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #windows = new TextDecoder('windows-1252');
  #cut: Uint8Array = new Uint8Array();
  #begun = false;
  #stray = 0;

  /** How many bytes so far were not UTF-8. */
  get stray(): number {
    return this.#stray;
  }

  /** The text of the next bytes, without a byte order mark. */
  decode(bytes: Uint8Array, last: boolean): string {
    const joined = this.#cut.length === 0 ? bytes : join(this.#cut, bytes);
    const cut = last ? 0 : bytesCutOff(joined);
    this.#cut = joined.slice(joined.length - cut);
    const text = this.#decodeWhole(joined.subarray(0, joined.length - cut));
    if (this.#begun || text === '') return text;
    this.#begun = true;
    return text.replace(/^\ufeff/, '');
  }

  #decodeWhole(bytes: Uint8Array): string {
    try {
      return this.#utf8.decode(bytes);
    } catch {
      return this.#decodeEach(bytes);
    }
  }

  #decodeEach(bytes: Uint8Array): string {
    const text: string[] = [];
    let from = 0;
    for (let at = 0; at < bytes.length;) {
      const length = utf8LengthAt(bytes, at);
      if (length === 0) {
        text.push(this.#utf8.decode(bytes.subarray(from, at)));
        text.push(this.#windows.decode(bytes.subarray(at, at + 1)));
        this.#stray += 1;
        from = at + 1;
      }
      at += length || 1;
    }
    text.push(this.#utf8.decode(bytes.subarray(from)));
    return text.join('');
  }
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
