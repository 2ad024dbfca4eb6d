import type { Row } from '#lib/domain/question.ts';
import { inList, sentences } from './in-list.ts';
import { lowReliabilityNote } from './low-reliability-note.ts';
import { placeInWords } from './places-abroad.ts';
import { unlikePublications } from './unit-group-reach.ts';

/** A row of `payComparison` as a sentence names it: `Registered Nurses in Texas`. */
export const cellInWords = (row: Row): string =>
  `${String(row.occupation)} in ${placeInWords(row)}`;

/** What a reader must know of any comparison of occupations in places. */
export const comparisonNote = (rows: readonly Row[]): string | undefined =>
  sentences(
    rows.some(({ country_iso2 }) => country_iso2 !== 'US') && unlikePublications,
    basisNote(rows, 'hourly_only', 'by the hour only, because hours vary too much'),
    basisNote(rows, 'annual_only', 'by the year only, because hours are not fixed'),
    lowReliabilityNote(rows),
  );

function basisNote(rows: readonly Row[], basis: string, how: string): string | false {
  const titles = rows.flatMap((row) => (row.pay_basis === basis ? [String(row.occupation)] : []));
  return titles.length > 0 && `The Bureau publishes ${inList([...new Set(titles)])} ${how}.`;
}
