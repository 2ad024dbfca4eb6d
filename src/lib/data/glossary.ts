import { classifications } from '#lib/data/glossary/classifications.ts';
import { money } from '#lib/data/glossary/money.ts';
import { payRanges } from '#lib/data/glossary/pay-ranges.ts';
import { surveys } from '#lib/data/glossary/surveys.ts';
import type { Term } from '#lib/data/glossary/term.ts';
import { wageLevels } from '#lib/data/glossary/wage-levels.ts';
import { wageStatistics } from '#lib/data/glossary/wage-statistics.ts';

/** A chapter of the glossary. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly Term[];
}

/** Every term that the pages use, by chapter. */
export const glossary: readonly Chapter[] = [
  { id: 'wage-statistics', title: 'Wage statistics', terms: wageStatistics },
  { id: 'surveys', title: 'Surveys and projections', terms: surveys },
  { id: 'wage-levels', title: 'Wage levels', terms: wageLevels },
  { id: 'classifications', title: 'Classifications and places', terms: classifications },
  { id: 'money', title: 'Money and prices', terms: money },
  { id: 'pay-ranges', title: 'Pay ranges and comparison', terms: payRanges },
];

const terms = new Map(glossary.flatMap((chapter) => chapter.terms.map((term) => [term.id, term])));

/** A term by its anchor; throws on an anchor that the glossary does not have. */
export function termOf(id: string): Term {
  const term = terms.get(id);
  if (!term) throw new Error(`The glossary has no term “${id}”`);
  return term;
}
