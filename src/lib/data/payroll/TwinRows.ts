/**
 * The rows of a file by their cells, to find one that equals an earlier one in every cell. Rows are kept as
 * 64 bits each: of a million rows, two unlike ones are taken for equal once in tens of millions of files.
 */
export class TwinRows {
  readonly #width: number;
  // A table with open places, three numbers each: both halves of a row's bits and its line, 0 where it is free.
  #places = new Uint32Array(1024 * placeSize);
  #mask = 1023;
  #held = 0;

  /** `width` is the number of columns: empty cells beyond it do not count. */
  constructor(width: number) {
    this.#width = width;
  }

  /** The line of the first row that equals this one; null for the first. */
  firstOf(cells: readonly string[], line: number): number | null {
    const [high, low] = bitsOf(cells, this.#width);
    const place = this.#placeOf(high, low);
    const known = this.#places[place + 2]!;
    if (known !== 0) return known;
    this.#put(place, high, low, line);
    this.#held += 1;
    if (this.#held * 2 > this.#mask) this.#grow();
    return null;
  }

  #placeOf(high: number, low: number): number {
    const places = this.#places;
    let at = low & this.#mask;
    for (;;) {
      const place = at * placeSize;
      const isFree = places[place + 2] === 0;
      if (isFree || (places[place + 1] === low && places[place] === high)) return place;
      at = (at + 1) & this.#mask;
    }
  }

  #put(place: number, high: number, low: number, line: number): void {
    this.#places[place] = high;
    this.#places[place + 1] = low;
    this.#places[place + 2] = line;
  }

  #grow(): void {
    const before = this.#places;
    this.#places = new Uint32Array(before.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let at = 0; at < before.length; at += placeSize) {
      const [high, low, line] = [before[at]!, before[at + 1]!, before[at + 2]!];
      if (line !== 0) this.#put(this.#placeOf(high, low), high, low, line);
    }
  }
}

const placeSize = 3;

// No character has this code: `ab, c` is not `a, bc`.
const betweenCells = 0x10000;

// The mixing of cyrb53 (bryc, public domain), with both of its halves kept whole.
function bitsOf(cells: readonly string[], width: number): [high: number, low: number] {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < width; at += 1) {
    const cell = cells[at] ?? '';
    for (let index = 0; index < cell.length; index += 1) {
      const code = cell.charCodeAt(index);
      one = Math.imul(one ^ code, 2654435761);
      two = Math.imul(two ^ code, 1597334677);
    }
    one = Math.imul(one ^ betweenCells, 2654435761);
    two = Math.imul(two ^ betweenCells, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [one >>> 0, two >>> 0];
}
