import type { AnyMatch } from '#lib/domain/payroll/reviewed-match.ts';
import type { Choice } from '../choice.ts';

/** A title or location of a payroll in the list in which its match is looked over. */
export interface ReviewRow {
  /** Its position in the payroll's list. */
  readonly at: number;
  readonly name: string;
  /** What else the file says of it. */
  readonly note: string | null;
  readonly people: number;
  /** What was found, whatever the reader chose since: the order of the list is that of this. */
  readonly found: AnyMatch;
  /** The match in force. */
  readonly match: AnyMatch;
  /** The code it is set against; null for none. */
  readonly code: string | null;
  /** How many are as like as the first: with more than one, the file does not say which. */
  readonly equals: number;
  /** Asked for by the rows that are shown alone. */
  readonly choices: () => readonly Choice[];
  /** More of the match in force: its pay, the title that it was found by; asked for as `choices` are. */
  readonly detail: () => string | null;
  /** Why nothing was found. */
  readonly because: string | null;
}

export type ReviewFilter = 'all' | 'review' | 'unmatched';

export const isUnmatched = ({ match }: ReviewRow): boolean => match.quality === 'none';

/** Whether a reader had better look: no match, a match by likeness, one of several that are as good. */
export const needsReview = ({ match, equals }: ReviewRow): boolean =>
  match.quality === 'none' ||
  match.quality === 'fuzzy' ||
  (match.quality === 'exact' && equals > 1);

export const isIn = (filter: ReviewFilter, row: ReviewRow): boolean =>
  filter === 'all' || (filter === 'review' ? needsReview(row) : isUnmatched(row));

/** Worst first: unmatched, then the least like, then the ambiguous; more people before fewer. */
export const worstFirst = (rows: readonly ReviewRow[]): readonly ReviewRow[] =>
  [...rows].sort((a, b) => trust(a) - trust(b) || b.people - a.people || a.at - b.at);

// Scores are at most 1: one of several that are exact counts a little more than the likest.
const trust = ({ found: { quality, score }, equals }: ReviewRow): number => {
  if (quality === 'none' || quality === 'fuzzy') return score;
  return quality === 'exact' && equals > 1 ? 1.1 : 2;
};

/** How far a match can be trusted, in words. */
export function qualityWords({ match, code, equals }: ReviewRow): string {
  switch (match.quality) {
    case 'none':
      return 'No match';
    case 'chosen':
      return code === null ? 'Left out by you' : 'Your choice';
    case 'given':
      return 'Given by the file';
    case 'fuzzy':
      return `Similar, score ${match.score.toFixed(2)}`;
    case 'exact':
      return equals > 1 ? 'Exact, one of several' : 'Exact';
  }
}
