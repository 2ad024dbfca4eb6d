import type { TitleIndex } from '#lib/domain/title-index.ts';
import { TitleRanking, type Ranked } from './search/title-ranking.ts';
import { wordsOf } from './search/words.ts';

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

// Words that many titles have and that set none apart.
const little = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'or', 'the', 'to', 'with']);

const socCode = /^\s*(\d{2})-?(\d{0,4})(\.\d{0,2})?\s*$/;

/**
 * A search over all titles: one match for each occupation, exact titles before those that begin with
 * the query, those before titles with all its words, those before titles with slips of typing; then
 * the official title before another, then the occupation with more people. A SOC code, whole or its
 * beginning, finds the occupations that have it.
 */
export function createSearch(index: TitleIndex): Search {
  const ranking = new TitleRanking(index);
  const places = new Map(index.occupations.map((occupation, place) => [occupation, place]));

  function byCode(digits: string): Ranked[] {
    return index.occupations
      .filter(({ code }) => code.replace('-', '').startsWith(digits))
      .map((occupation) => ({ occupation, alsoCalled: null, distance: 0 }));
  }

  const inOrder = (a: Ranked, b: Ranked): number =>
    a.distance - b.distance ||
    (b.occupation.employment ?? 0) - (a.occupation.employment ?? 0) ||
    places.get(a.occupation)! - places.get(b.occupation)!;

  return (query, limit = 8) => {
    const text = query.slice(0, longestQuery);
    const code = socCode.exec(text);
    const words = code ? [] : queryWords(text);
    const found = code
      ? byCode(code[1]! + code[2]!)
      : words.length > 0
        ? ranking.find(words, limit)
        : [];
    return found
      .sort(inOrder)
      .slice(0, limit)
      .map(({ occupation: { code: soc, title, employment }, alsoCalled }) => ({
        code: soc,
        title,
        alsoCalled,
        employment,
      }));
  };
}

function queryWords(text: string): string[] {
  const words = [...new Set(wordsOf(text))].slice(0, mostWords);
  const telling = words.filter((word) => !little.has(word));
  return telling.length > 0 ? telling : words;
}
