import { slipsAllowed, typosBetween } from './typos.ts';

/** The distinct words of all titles, each with the titles that hold it. */
export interface Vocabulary {
  /** In alphabetical order. */
  readonly words: readonly string[];
  /** Bit n is set where the word has the nth letter: tells most unlike words apart in one step. */
  readonly letters: Int32Array;
  /** The titles of word n are `titles[starts[n]]` to `titles[starts[n + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly titles: Int32Array;
}

/** A known word that a typed one may stand for, with the typing slips between them. */
export interface Candidate {
  readonly word: number;
  readonly slips: number;
}

export function vocabularyOf(titles: readonly (readonly string[])[]): Vocabulary {
  const holders = new Map<string, number[]>();
  let total = 0;
  titles.forEach((words, title) => {
    for (const word of words) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [title]);
      else if (list[list.length - 1] === title) continue;
      else list.push(title);
      total += 1;
    }
  });
  const words = [...holders.keys()].sort();
  const starts = new Int32Array(words.length + 1);
  const all = new Int32Array(total);
  words.forEach((word, index) => {
    const list = holders.get(word) ?? [];
    const start = starts[index] ?? 0;
    all.set(list, start);
    starts[index + 1] = start + list.length;
  });
  return { words, letters: Int32Array.from(words, lettersOf), starts, titles: all };
}

/** The words that begin with what was typed, itself included. */
export function beginningWith({ words }: Vocabulary, typed: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (let word = firstFrom(words, typed); words[word]?.startsWith(typed); word += 1) {
    candidates.push({ word, slips: 0 });
  }
  return candidates;
}

/** The words that what was typed may be a slip of, the nearest first; `open`: of their beginning. */
export function like({ words, letters }: Vocabulary, typed: string, open: boolean): Candidate[] {
  const most = slipsAllowed(typed.length);
  const mine = lettersOf(typed);
  const candidates: Candidate[] = [];
  for (let word = 0; word < words.length; word += 1) {
    const theirs = letters[word]!;
    if (bits(mine & ~theirs) > most || (!open && bits(theirs & ~mine) > most)) continue;
    const slips = typosBetween(typed, words[word]!, most, open);
    if (slips <= most) candidates.push({ word, slips });
  }
  return candidates.sort((a, b) => a.slips - b.slips);
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    letters |= 1 << (letter >= 0 ? letter : 26 + ((letter + 97) % 5));
  }
  return letters;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function firstFrom(words: readonly string[], typed: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}
