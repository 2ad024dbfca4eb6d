import { beginningWith, like, type Candidate, type Vocabulary } from './vocabulary.ts';

/** A title that has the words of a query, or most of them. */
export interface TitleMatch {
  readonly title: number;
  /** Typing slips between the query's words and the title's. */
  readonly slips: number;
  /** Words of the query that the title does not have. */
  readonly missing: number;
}

/** How far a title may be from the query: no slip, slips in words, words left out. */
export type Tolerance = 'none' | 'slips' | 'missing words';

/** Finds titles by words in any order; keeps its counters from one query to the next. */
export class TitleMatcher {
  readonly #vocabulary: Vocabulary;
  readonly #found: Uint8Array;
  readonly #slips: Uint8Array;
  readonly #latest: Uint8Array;

  constructor(vocabulary: Vocabulary, titles: number) {
    this.#vocabulary = vocabulary;
    this.#found = new Uint8Array(titles);
    this.#slips = new Uint8Array(titles);
    this.#latest = new Uint8Array(titles);
  }

  /** The titles for the words typed, the last of which may be unfinished. */
  match(words: readonly string[], tolerance: Tolerance): TitleMatch[] {
    const allowed = tolerance === 'missing words' ? Math.floor(words.length / 2) : 0;
    const candidates = words.map((word, at) =>
      this.#candidates(word, tolerance !== 'none', at === words.length - 1),
    );
    // Starting with the rarest word leaves the fewest titles to look at for the others.
    const rarestFirst = candidates
      .map((list) => ({ list, titles: this.#reach(list) }))
      .sort((a, b) => a.titles - b.titles);
    const touched: number[] = [];
    rarestFirst.forEach(({ list }, at) => this.#count(list, at, allowed, touched));
    const matches = touched
      .filter((title) => this.#found[title]! >= words.length - allowed)
      .map((title) => ({
        title,
        slips: this.#slips[title]!,
        missing: words.length - this.#found[title]!,
      }));
    for (const title of touched) {
      this.#found[title] = this.#slips[title] = this.#latest[title] = 0;
    }
    return matches;
  }

  #candidates(word: string, slips: boolean, last: boolean): readonly Candidate[] {
    const begun = beginningWith(this.#vocabulary, word);
    if (!slips) return begun;
    const seen = new Set(begun.map((candidate) => candidate.word));
    const slipped = like(this.#vocabulary, word, last).filter((each) => !seen.has(each.word));
    return [...begun, ...slipped];
  }

  #reach(candidates: readonly Candidate[]): number {
    const { starts } = this.#vocabulary;
    return candidates.reduce((sum, { word }) => sum + starts[word + 1]! - starts[word]!, 0);
  }

  // `at` words were counted before: a title that lacks more of them than allowed is passed over.
  #count(candidates: readonly Candidate[], at: number, allowed: number, touched: number[]): void {
    const { starts, titles } = this.#vocabulary;
    const [found, slips, latest] = [this.#found, this.#slips, this.#latest];
    for (const { word, slips: more } of candidates) {
      const end = starts[word + 1]!;
      for (let posting = starts[word]!; posting < end; posting += 1) {
        const title = titles[posting]!;
        if (latest[title] === at + 1 || found[title]! < at - allowed) continue;
        if (found[title] === 0) touched.push(title);
        latest[title] = at + 1;
        found[title]! += 1;
        slips[title]! += more;
      }
    }
  }
}
