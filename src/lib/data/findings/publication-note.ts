import type { Row } from '#lib/domain/question.ts';
import { titleLanguage } from '#lib/domain/title-language.ts';
import type { Statistic } from '#lib/domain/statistic.ts';
import { confidenceWords } from '../publication-words.ts';
import { sentences } from './in-list.ts';

/** Where a reader of one publication could be misled: whose figures, of whom, of when, how measured. */
export function publicationNote(
  rows: readonly Row[],
  statistic?: Statistic | null,
): string | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const { publisher, reference_period, population, confidence } = first;
  const language = titleLanguage(first.country_iso2);
  return sentences(
    `${String(publisher)}, ${String(reference_period)}; counted are: ${lowerFirst(String(population))}.`,
    language && `The titles are its own, in ${language.name}: it publishes none in English.`,
    confidence === 'third_party_derived' &&
      `These figures are a ${String(confidenceWords.third_party_derived)}, no published table.`,
    statistic === 'mean' &&
      first.measure === 'mean' &&
      'Only means are published: a mean usually lies above the median.',
    rows.some((row) => row.flag === 'low_reliability') &&
      'Figures marked low reliability rest on few observations, by the publisher’s own word.',
  );
}

// Not an abbreviation.
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
