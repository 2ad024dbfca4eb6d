import { ownCopy } from './own-copy.ts';

/** Distinct pairs of texts in the order of their first coming, with how many rows have each. */
export class DistinctPairs {
  readonly #positions = new Map<string, number>();
  readonly #pairs: { readonly first: string; readonly second: string | null; rows: number }[] = [];

  /** The position of a pair, which one more row has. */
  add(first: string, second: string | null): number {
    const key = second === null ? first : `${first}\n${second}`;
    const known = this.#positions.get(key);
    if (known !== undefined) {
      this.#pairs[known]!.rows += 1;
      return known;
    }
    const pair = { first: ownCopy(first), second: second === null ? null : ownCopy(second) };
    const position = this.#pairs.push({ ...pair, rows: 1 }) - 1;
    this.#positions.set(ownCopy(key), position);
    return position;
  }

  get all(): readonly {
    readonly first: string;
    readonly second: string | null;
    readonly rows: number;
  }[] {
    return this.#pairs;
  }
}
