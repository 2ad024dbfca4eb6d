import type { IndexedOccupation, TitleIndex } from '#lib/domain/title-index.ts';
import { TitleMatcher, type TitleMatch, type Tolerance } from './title-matcher.ts';
import { vocabularyOf } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** An occupation with the best of its titles that match. */
export interface Ranked {
  readonly occupation: IndexedOccupation;
  /** The other title that matched; null where the official one did. */
  readonly alsoCalled: string | null;
  /** How far the title is from the query: smaller is better. */
  readonly distance: number;
}

interface Entry {
  readonly title: string;
  readonly occupation: IndexedOccupation;
  readonly official: boolean;
  /** Its words, one space apart, and how many. */
  readonly folded: string;
  readonly length: number;
}

// Up to this distance a title is the query or begins with it: no slips need be considered.
const surely = 3;

/** Every title of an index with its occupation, and how near each is to a query. */
export class TitleRanking {
  readonly #entries: readonly Entry[];
  readonly #matcher: TitleMatcher;
  readonly #twins: ReadonlySet<IndexedOccupation>;

  constructor({ occupations, titles }: TitleIndex) {
    const known = [
      ...occupations.map((occupation) => ({ title: occupation.title, occupation, official: true })),
      ...titles.flatMap(({ title, occupations: several }) =>
        several.map((occupation) => ({ title, occupation, official: false })),
      ),
    ];
    const words = known.map(({ title }) => wordsOf(title));
    this.#entries = known.map((entry, at) => {
      const own = words[at]!;
      return { ...entry, folded: own.join(' '), length: own.length };
    });
    this.#matcher = new TitleMatcher(vocabularyOf(words), known.length);
    this.#twins = twinsAmong(occupations);
  }

  /** The occupations for the words of a query; slips and missing words only where nothing is sure. */
  find(words: readonly string[], limit: number): Ranked[] {
    const found = this.#best(words, 'none');
    const sure = [...found.values()].some(({ distance }) => distance <= surely);
    if (sure || found.size >= limit) return [...found.values()];
    const slipped = this.#best(words, 'slips');
    const enough = slipped.size > 0 || words.length === 1;
    return [...(enough ? slipped : this.#best(words, 'missing words')).values()];
  }

  #best(words: readonly string[], tolerance: Tolerance): Map<IndexedOccupation, Ranked> {
    const best = new Map<IndexedOccupation, Ranked>();
    const query = words.join(' ');
    for (const match of this.#matcher.match(words, tolerance)) {
      const entry = this.#entries[match.title]!;
      const { occupation, official, title } = entry;
      if (this.#twins.has(occupation)) continue;
      const distance = distanceOf(match, entry, query, words.length);
      if (distance < (best.get(occupation)?.distance ?? Infinity)) {
        best.set(occupation, { occupation, alsoCalled: official ? null : title, distance });
      }
    }
    return best;
  }
}

// Words left out weigh most, then slips, then how the title begins, then whether it is official.
function distanceOf(
  { slips, missing }: TitleMatch,
  { folded, length, official }: Entry,
  query: string,
  words: number,
): number {
  const sameWords = length === words;
  const whole = slips === 0 ? folded === query : sameWords;
  const form = whole ? 0 : sameWords || folded.startsWith(query) ? 1 : 2;
  return missing * 1000 + slips * 10 + form * 2 + (official ? 0 : 1);
}

// A group of a single occupation bears its title too, under a code before: one of them is enough.
function twinsAmong(occupations: readonly IndexedOccupation[]): Set<IndexedOccupation> {
  const last = new Map(occupations.map((occupation) => [occupation.title, occupation]));
  return new Set(occupations.filter((occupation) => last.get(occupation.title) !== occupation));
}
