import { beginningWith, like, vocabularyOf, type Vocabulary } from '../search/vocabulary.ts';
import type { NamedOccupations } from './named-occupations.ts';
import { headOf, isLittle } from './title-words.ts';

/** A title like the one asked for, and how like, 0 to 1. */
export interface LikeTitle {
  readonly title: NamedOccupations;
  readonly score: number;
}

/** A word of the vocabulary that a word asked for stands for, and how surely, 0 to 1. */
interface Reading {
  readonly word: number;
  readonly sure: number;
}

// A word in so many titles sets few apart: it counts, but finds no title of its own.
const common = 1500;
// What a word that no title has weighs: a name of a department, usually, and no part of the job.
const unknownWeight = 2;
const otherHead = 0.75;
const slip = 0.9;
const cutOff = 0.85;
const fewestLettersCut = 4;

/**
 * How like titles are, by their words. With wₓ = 1 + log₁₀(titles ÷ titles with word x) ÷ 2, words that
 * few titles have weigh most, and
 *
 *     score = 2 Σ sₓ wₓ over the words in common ÷ (Σ wₓ of the one + Σ wₓ of the other)
 *
 * (the Dice coefficient, weighted), where sₓ is 1, 0.9 for each slip of typing, 0.85 where the word is
 * cut off. Words that join others are left out. It is ×0.75 where the word differs that says what the
 * job is: the last, or the one before `of`.
 */
export class TitleLikeness {
  readonly #titles: readonly NamedOccupations[];
  readonly #words: readonly (readonly string[])[];
  readonly #heads: readonly (string | undefined)[];
  readonly #vocabulary: Vocabulary;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #weights: Float64Array;
  readonly #totals: Float64Array;
  readonly #shared: Float64Array;
  readonly #readings = new Map<string, Reading | null>();

  constructor(titles: readonly NamedOccupations[]) {
    this.#titles = titles;
    this.#words = titles.map(({ words }) => telling(words));
    this.#heads = titles.map(({ words }) => headOf(words));
    this.#vocabulary = vocabularyOf(this.#words);
    const { words, starts } = this.#vocabulary;
    this.#positions = new Map(words.map((word, at) => [word, at]));
    this.#weights = Float64Array.from(
      words,
      (_, at) => 1 + Math.log10(titles.length / (starts[at + 1]! - starts[at]!)) / 2,
    );
    this.#totals = Float64Array.from(this.#words, (own) => this.#sum(own));
    this.#shared = new Float64Array(titles.length);
  }

  has(word: string): boolean {
    return this.#positions.has(word);
  }

  /** The titles with a score of at least `least`, in no order; `head` is the word that says the job. */
  like(asked: readonly string[], head: string, least: number): LikeTitle[] {
    const words = telling(asked);
    const total = this.#sum(words);
    const touched = this.#count(words);
    const found: LikeTitle[] = [];
    for (const at of touched) {
      const plain = (2 * this.#shared[at]!) / (total + this.#totals[at]!);
      this.#shared[at] = 0;
      if (plain < least) continue;
      const score = this.#stands(head, this.#heads[at]) ? plain : plain * otherHead;
      if (score >= least) found.push({ title: this.#titles[at]!, score });
    }
    return found;
  }

  #stands(asked: string, known: string | undefined): boolean {
    return asked === known || this.#vocabulary.words[this.#read(asked)?.word ?? -1] === known;
  }

  #sum(words: readonly string[]): number {
    return words.reduce((sum, word) => {
      const at = this.#positions.get(word) ?? this.#read(word)?.word;
      return sum + (at === undefined ? unknownWeight : this.#weights[at]!);
    }, 0);
  }

  // Rarest first: the words of many titles are then counted only where another has been found.
  #count(words: readonly string[]): readonly number[] {
    const read = words
      .map((word) => this.#read(word))
      .filter((reading) => reading !== null)
      .sort((a, b) => this.#reach(a) - this.#reach(b));
    const touched: number[] = [];
    read.forEach((reading, at) =>
      this.#add(reading, at > 0 && this.#reach(reading) > common, touched),
    );
    return touched;
  }

  #reach({ word }: Reading): number {
    const { starts } = this.#vocabulary;
    return starts[word + 1]! - starts[word]!;
  }

  #add({ word, sure }: Reading, onlyFound: boolean, touched: number[]): void {
    const { starts, titles } = this.#vocabulary;
    const weight = this.#weights[word]! * sure;
    for (let posting = starts[word]!; posting < starts[word + 1]!; posting += 1) {
      const at = titles[posting]!;
      if (this.#shared[at] === 0) {
        if (onlyFound) continue;
        touched.push(at);
      }
      this.#shared[at]! += weight;
    }
  }

  /** What a word stands for: itself where titles have it, else the word it is a slip or beginning of. */
  #read(word: string): Reading | null {
    const before = this.#readings.get(word);
    if (before !== undefined) return before;
    const position = this.#positions.get(word);
    const reading = position === undefined ? this.#guess(word) : { word: position, sure: 1 };
    this.#readings.set(word, reading);
    return reading;
  }

  #guess(word: string): Reading | null {
    const cut = word.length < fewestLettersCut ? [] : beginningWith(this.#vocabulary, word);
    const guesses = [
      ...like(this.#vocabulary, word, false).map((each) => ({ ...each, sure: slip ** each.slips })),
      ...cut.map((each) => ({ ...each, sure: cutOff })),
    ];
    guesses.sort((a, b) => b.sure - a.sure || this.#reach(b) - this.#reach(a));
    return guesses[0] ?? null;
  }
}

/** The words of a title that set it apart, each once; all of them where none does. */
function telling(words: readonly string[]): readonly string[] {
  const left = [...new Set(words)].filter((word) => !isLittle(word));
  return left.length > 0 ? left : words;
}
