import type { TitleIndex } from '#lib/domain/title-index.ts';
import { wordsOf } from './search/words.ts';
import { TitleMatcher, type TitleMatch, type Tolerance } from './search/title-matcher.ts';
import { vocabularyOf } from './search/vocabulary.ts';

/** An occupation found. */
export interface Match {
  readonly code: string;
  readonly title: string;
  /** The other title that matched; null where the official one or the code did. */
  readonly alsoCalled: string | null;
  /** Persons; null where the publisher gives none. */
  readonly employment: number | null;
}

export type Search = (query: string, limit?: number) => readonly Match[];

// A longer query says nothing more, and must not take longer.
const longestQuery = 80;
const mostWords = 8;

// Up to this distance a title is the query or begins with it: no slips need be considered.
const surely = 3;

// Words that many titles have and that set none apart.
const little = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'or', 'the', 'to', 'with']);

/**
 * A search over all titles: one match for each occupation, exact titles before those that begin with
 * the query, those before titles with all its words, those before titles with slips of typing; then
 * the official title before another, then the occupation with more people. A SOC code, whole or its
 * beginning, finds the occupations that have it.
 */
export function createSearch({ occupations, titles }: TitleIndex): Search {
  const positions = new Map(occupations.map((occupation, index) => [occupation, index]));
  const entries = [
    ...occupations.map(({ title }, occupation) => ({ title, occupation })),
    ...titles.flatMap(({ title, occupations: known }) =>
      known.map((occupation) => ({ title, occupation: positions.get(occupation)! })),
    ),
  ];
  const entryWords = entries.map(({ title }) => wordsOf(title));
  const lengths = entryWords.map((words) => words.length);
  const folded = entryWords.map((words) => words.join(' '));
  const matcher = new TitleMatcher(vocabularyOf(entryWords), entries.length);
  // A group of a single occupation bears its title too, under a code before: one of them is enough.
  const lastWithTitle = new Map(occupations.map(({ title }, occupation) => [title, occupation]));
  const isTwin = (occupation: number) =>
    lastWithTitle.get(occupations[occupation]!.title) !== occupation;

  // Smaller is better; see above for the order of the reasons.
  function distance({ title, slips, missing }: TitleMatch, words: readonly string[]): number {
    const query = words.join(' ');
    const sameWords = lengths[title] === words.length;
    const whole = slips === 0 ? folded[title] === query : sameWords;
    const form = whole ? 0 : sameWords || folded[title]!.startsWith(query) ? 1 : 2;
    return missing * 1000 + slips * 10 + form * 2 + (title < occupations.length ? 0 : 1);
  }

  function best(words: readonly string[], tolerance: Tolerance): Map<number, Ranked> {
    const byOccupation = new Map<number, Ranked>();
    for (const match of matcher.match(words, tolerance)) {
      const { occupation } = entries[match.title]!;
      if (isTwin(occupation)) continue;
      const known = byOccupation.get(occupation);
      const far = distance(match, words);
      if (!known || far < known.distance) {
        byOccupation.set(occupation, { entry: match.title, occupation, distance: far });
      }
    }
    return byOccupation;
  }

  function byTitle(words: readonly string[], limit: number): Ranked[] {
    const found = best(words, 'none');
    const sure = [...found.values()].some(({ distance }) => distance <= surely);
    if (sure || found.size >= limit) return [...found.values()];
    const slipped = best(words, 'slips');
    const most = slipped.size > 0 || words.length === 1 ? slipped : best(words, 'missing words');
    return [...most.values()];
  }

  function byCode(digits: string): Ranked[] {
    return occupations.flatMap(({ code }, occupation) =>
      code.replace('-', '').startsWith(digits)
        ? { entry: occupation, occupation, distance: 0 }
        : [],
    );
  }

  const people = (occupation: number) => occupations[occupation]?.employment ?? 0;

  return (query, limit = 8) => {
    const text = query.slice(0, longestQuery);
    const code = /^\s*(\d{2})-?(\d{0,4})(\.\d{0,2})?\s*$/.exec(text);
    const words = queryWords(text);
    const found = code ? byCode(code[1]! + code[2]!) : words.length ? byTitle(words, limit) : [];
    return found
      .sort(
        (a, b) =>
          a.distance - b.distance ||
          people(b.occupation) - people(a.occupation) ||
          a.occupation - b.occupation,
      )
      .slice(0, limit)
      .map(({ entry, occupation }) => {
        const { code: soc, title, employment } = occupations[occupation]!;
        const alsoCalled = entry < occupations.length ? null : entries[entry]!.title;
        return { code: soc, title, alsoCalled, employment };
      });
  };
}

interface Ranked {
  readonly entry: number;
  readonly occupation: number;
  readonly distance: number;
}

function queryWords(text: string): string[] {
  const words = [...new Set(wordsOf(text))].slice(0, mostWords);
  const telling = words.filter((word) => !little.has(word));
  return telling.length > 0 ? telling : words;
}
