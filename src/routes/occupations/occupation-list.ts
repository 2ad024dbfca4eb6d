import { occupationPages } from '#lib/data/questions/occupation-pages.ts';
import type { Answer, PackedAnswer } from '#lib/domain/answer.ts';

/** A group of occupations that has a page of its own. */
export interface OccupationGroup {
  readonly code: string;
  readonly title: string;
}

/** All occupations, and the major groups they stand in: `list.json` beside the page. */
export interface OccupationList extends Record<string, unknown> {
  readonly occupations: PackedAnswer;
  readonly groups: readonly OccupationGroup[];
}

/** The detailed occupations whose titles contain a text. */
export const occupationsNamed = (named: string) =>
  occupationPages({ level: 'detailed', named: named || null });

/**
 * The answer to `occupationsNamed` for a text, from the answer for all of them: what the engine would
 * say, at once and without it.
 */
export function titled({ rows, sources }: Answer, named: string): Answer {
  const text = named.toLowerCase();
  return {
    question: occupationsNamed(named),
    rows: text ? rows.filter((row) => String(row.title).toLowerCase().includes(text)) : rows,
    sources,
  };
}
