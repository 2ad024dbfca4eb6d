import type { Finding } from '#lib/domain/finding.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { countryInWords } from './country-in-words.ts';
import { counted } from './in-list.ts';

const note =
  'Codes are tied to each other, not to what people do at work: read the titles, and choose another group where it fits better.';

/** Which published group of a country stands for the occupation, out of how many, and by which link. */
export function matchCandidatesFinding({ rows }: View): Finding {
  const nearest = rows.find(({ is_default }) => is_default === true);
  if (!nearest) {
    const headline = 'No published group is known to hold this occupation';
    return {
      headline,
      subtitle: 'Groups that hold the occupation',
      sentence: `${headline}.`,
      note,
    };
  }
  const title = `“${String(nearest.occupation_title)}”`;
  return {
    headline: `${title} stands for the occupation`,
    subtitle: `Groups that hold the occupation, ${String(nearest.country)}, ${String(nearest.year)}`,
    sentence: `Of ${counted(rows.length, 'published group')} in ${countryInWords(String(nearest.country))} that ${rows.length === 1 ? 'holds' : 'hold'} the occupation, ${title} (${String(nearest.occupation_code)}) is nearest, with ${digits(nearest)} of ISCO-08 in common: ${String(nearest.linked_by)}.`,
    note,
  };
}

const digits = ({ depth }: Row): string => counted(Number(depth), 'digit');
