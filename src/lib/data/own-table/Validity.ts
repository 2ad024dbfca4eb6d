/** Which rows of a column have a cell, as Apache Arrow keeps it: a bit for each, the lowest first. */
export class Validity {
  #bits = new Uint8Array(0);
  #isFull = true;

  /** Says that a row has none; rows come in their order. */
  miss(row: number): void {
    if (row >> 3 >= this.#bits.length) this.#grow(row);
    this.#isFull = false;
    this.#bits[row >> 3]! &= ~(1 << (row & 7));
  }

  /** Begins with the first row again: all have a cell. */
  clear(): void {
    if (!this.#isFull) this.#bits.fill(0xff);
    this.#isFull = true;
  }

  /** A copy of the bits of so many rows; null where all have a cell. */
  of(rows: number): Uint8Array<ArrayBuffer> | null {
    if (this.#isFull) return null;
    if (this.#bits.length * 8 < rows) this.#grow(rows - 1);
    return this.#bits.slice(0, Math.ceil(rows / 8));
  }

  // What is not said to be missing is there.
  #grow(row: number): void {
    const wider = new Uint8Array(Math.max(64, this.#bits.length * 2, (row >> 3) + 1)).fill(0xff);
    wider.set(this.#bits);
    this.#bits = wider;
  }
}
