// A browser keeps each `Blob` in another process: to hand one over costs as much as the text of a thousand rows.
const pieceSize = 4_000_000;

/** The content of a file as it grows, which the browser may keep on disk: in pieces of about four megabytes. */
export class FilePieces {
  readonly #pieces: Blob[] = [];
  #waiting: (string | Uint8Array<ArrayBuffer>)[] = [];
  #size = 0;

  /** Adds to the end. Bytes are taken as they are by now. */
  add(part: string | Uint8Array<ArrayBuffer>): void {
    this.#waiting.push(typeof part === 'string' ? part : part.slice());
    this.#size += part.length;
    if (this.#size >= pieceSize) this.#hand();
  }

  /** Whether nothing was added. */
  get isEmpty(): boolean {
    return this.#pieces.length === 0 && this.#waiting.length === 0;
  }

  /** All that was added. */
  all(): readonly Blob[] {
    if (this.#waiting.length > 0) this.#hand();
    return this.#pieces;
  }

  #hand(): void {
    this.#pieces.push(new Blob(this.#waiting));
    this.#waiting = [];
    this.#size = 0;
  }
}
