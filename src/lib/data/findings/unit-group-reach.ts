import type { Row } from '#lib/domain/question.ts';
import { countryInWords } from './country-in-words.ts';
import { capitalised, counted, inList } from './in-list.ts';

/** What a reader must know of any comparison between publications. */
export const unlikePublications =
  'Publishers differ in whom they count, how and when: each row says its measure, year and population. Means and medians are not ranked together.';

/** The countries of some rows as a sentence names them, each once, by the column with their name. */
export const countriesIn = (rows: readonly Row[], column: string): readonly string[] =>
  [...new Set(rows.map((row) => countryInWords(String(row[column]))))].sort();

/** As a headline: which of some countries publish the occupation's ISCO-08 unit group. */
export const reachHeadline = (exact: readonly string[], all: readonly string[]): string =>
  exact.length > 0
    ? `${exact.length > 3 ? `${exact.length} countries` : inList(exact)} publish${exact.length === 1 ? 'es' : ''} its ISCO-08 group`
    : `${counted(all.length, 'country publishes', 'countries publish')} a wider group that contains this occupation`;

/** The same in a sentence, with their names. */
export function reachSentence(exact: readonly string[], all: readonly string[]): string {
  const unitGroup = 'pay for the occupation’s ISCO-08 unit group';
  if (all.length === 1) {
    const [country] = all;
    return exact.length === 1
      ? `${capitalised(country!)} publishes ${unitGroup}.`
      : `${capitalised(country!)} publishes a wider group than the occupation’s ISCO-08 unit group.`;
  }
  const among = `Of ${all.length} countries,`;
  return exact.length > 0
    ? `${among} ${inList(exact)} publish${exact.length === 1 ? 'es' : ''} ${unitGroup}.`
    : `${among} none publishes ${unitGroup}, all publish a wider one.`;
}
