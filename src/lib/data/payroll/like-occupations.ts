import type { IndexedOccupation } from '#lib/domain/title-index.ts';
import { wordsOf } from '../search/words.ts';

/** An occupation by one of its titles, and how like that is to the title asked for, 0 to 1. */
export interface LikeOccupation {
  readonly occupation: IndexedOccupation;
  readonly title: string;
  readonly score: number;
}

const mostCandidates = 8;

/**
 * The best of each occupation, likest first. Where titles are about as like, the order is that of
 *
 *     score + 0.1 × share of the words that the official title has, too
 *           + 0.02 × log₁₀(people) − 0.1 for a residual occupation (`All Other`)
 *
 * so that `Underwriter` is an insurance underwriter before a loan officer, and a driver one of the two
 * million truck drivers before one of thirty thousand others.
 */
export function likestFirst(
  all: readonly LikeOccupation[],
  words: readonly string[],
): readonly LikeOccupation[] {
  const best = new Map<IndexedOccupation, LikeOccupation>();
  for (const each of all) {
    if (each.score > (best.get(each.occupation)?.score ?? 0)) best.set(each.occupation, each);
  }
  return [...best.values()]
    .map((each) => ({ each, standing: each.score + likelihood(each.occupation, words) }))
    .sort((a, b) => b.standing - a.standing)
    .slice(0, mostCandidates)
    .map(({ each }) => each);
}

function likelihood({ title, employment }: IndexedOccupation, words: readonly string[]): number {
  const own = new Set(wordsOf(title));
  const shared = words.filter((word) => own.has(word)).length / Math.max(words.length, 1);
  const residual = title.endsWith('All Other') ? 0.1 : 0;
  return 0.1 * shared + 0.02 * Math.log10(1 + (employment ?? 0)) - residual;
}
