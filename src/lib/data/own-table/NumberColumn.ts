import type { NumberCells } from '#lib/domain/own-batch.ts';
import { digitsIn } from '../digits-in.ts';
import { Validity } from './Validity.ts';

const room = 64;

/** A column of numbers that is written row by row. */
export class NumberColumn {
  readonly #validity = new Validity();
  #values: Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
  #rows = 0;

  /** Of whole numbers of 32 bits, or of any. */
  constructor(isWhole: boolean) {
    this.#values = isWhole ? new Int32Array(room) : new Float64Array(room);
  }

  /** The next cell; null for none, and for what is no number. */
  add(value: number | null): void {
    const row = this.#rows;
    this.#rows = row + 1;
    if (row === this.#values.length) this.#grow();
    if (value === null || !Number.isFinite(value)) this.#validity.miss(row);
    else this.#values[row] = value;
  }

  /** The next cell of a column of dates: a day in ISO 8601; null for none. */
  addDay(day: string | null): void {
    this.add(day === null ? null : daysSince1970(day));
  }

  /** Begins with the first row again. */
  clear(): void {
    this.#validity.clear();
    this.#rows = 0;
  }

  /** A copy of the cells so far. */
  cells(): NumberCells {
    return {
      values: this.#values.slice(0, this.#rows),
      validity: this.#validity.of(this.#rows),
    };
  }

  #grow(): void {
    const { length } = this.#values;
    const isWhole = this.#values instanceof Int32Array;
    const wider = isWhole ? new Int32Array(length * 2) : new Float64Array(length * 2);
    wider.set(this.#values);
    this.#values = wider;
  }
}

const daysSince1970 = (day: string): number =>
  Date.UTC(digitsIn(day, 0, 4), digitsIn(day, 5, 7) - 1, digitsIn(day, 8, 10)) / 864e5;
