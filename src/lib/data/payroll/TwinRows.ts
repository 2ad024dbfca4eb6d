/**
 * The rows of a file by their cells, to find one that equals an earlier one in every cell. Rows are kept as
 * 64 bits each: of a million rows, two unlike ones are taken for equal once in tens of millions of files.
 */
export class TwinRows {
  readonly #width: number;
  // A table with open places: at each, both halves of a row's bits and its line, 0 where it is free.
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #lines = new Uint32Array(1024);
  #held = 0;

  /** `width` is the number of columns: empty cells beyond it do not count. */
  constructor(width: number) {
    this.#width = width;
  }

  /** The line of the first row that equals this one; null for the first. */
  firstOf(cells: readonly string[], line: number): number | null {
    const [high, low] = bitsOf(cells, this.#width);
    const place = this.#placeOf(high, low);
    if (this.#lines[place] !== 0) return this.#lines[place]!;
    this.#put(place, high, low, line);
    this.#held += 1;
    if (this.#held * 2 > this.#lines.length) this.#grow();
    return null;
  }

  #placeOf(high: number, low: number): number {
    const last = this.#lines.length - 1;
    let place = low & last;
    while (this.#lines[place] !== 0 && (this.#low[place] !== low || this.#high[place] !== high)) {
      place = (place + 1) & last;
    }
    return place;
  }

  #put(place: number, high: number, low: number, line: number): void {
    this.#high[place] = high;
    this.#low[place] = low;
    this.#lines[place] = line;
  }

  #grow(): void {
    const [high, low, lines] = [this.#high, this.#low, this.#lines];
    this.#high = new Uint32Array(lines.length * 2);
    this.#low = new Uint32Array(lines.length * 2);
    this.#lines = new Uint32Array(lines.length * 2);
    lines.forEach((line, at) => {
      if (line !== 0) this.#put(this.#placeOf(high[at]!, low[at]!), high[at]!, low[at]!, line);
    });
  }
}

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
