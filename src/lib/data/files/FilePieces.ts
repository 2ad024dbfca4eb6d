import { sha256, sha256OfBlob } from './sha256.ts';

// To hand a `Blob` over to the browser, which keeps it in another process, takes time; to hold it here, memory.
const mostHeld = 64_000_000;
// What outgrows this gets all its room at once: to move to ever wider room takes longer, and room costs nothing before it
// is written on.
const small = 1 << 20;

const encoder = new TextEncoder();

/** The content of a file as it grows: held here, and what is large handed to the browser, which may keep it on disk. */
export class FilePieces {
  readonly #pieces: Blob[] = [];
  #bytes = new Uint8Array(1 << 16);
  #size = 0;

  /** Adds to the end. Bytes are taken as they are by now. */
  add(part: string | Uint8Array): void {
    if (typeof part === 'string') {
      // No sign of UTF-16 takes more than three bytes.
      this.#reserve(3 * part.length);
      this.#size += encoder.encodeInto(part, this.#bytes.subarray(this.#size)).written;
    } else {
      this.#reserve(part.length);
      this.#bytes.set(part, this.#size);
      this.#size += part.length;
    }
    if (this.#size >= mostHeld) this.#hand();
  }

  /** Whether nothing was added. */
  get isEmpty(): boolean {
    return this.#pieces.length === 0 && this.#size === 0;
  }

  /** All that was added. */
  all(): readonly Blob[] {
    if (this.#size > 0) this.#hand();
    return this.#pieces;
  }

  /** The SHA-256 of all that was added, in hex; nothing is added after it. */
  sha256(): Promise<string> {
    if (this.#pieces.length > 0) return sha256OfBlob(new Blob([...this.all()]));
    const sum = sha256(this.#bytes.subarray(0, this.#size));
    // The browser takes over what there is while it is summed up.
    this.all();
    return sum;
  }

  #hand(): void {
    this.#pieces.push(new Blob([this.#bytes.subarray(0, this.#size)]));
    this.#size = 0;
  }

  #reserve(more: number): void {
    const needed = this.#size + more;
    if (needed <= this.#bytes.length) return;
    const room = needed > small ? mostHeld + small : 2 * this.#bytes.length;
    const wider = new Uint8Array(Math.max(room, needed));
    wider.set(this.#bytes.subarray(0, this.#size));
    this.#bytes = wider;
  }
}
