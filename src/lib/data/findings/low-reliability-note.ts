import type { Row } from '#lib/domain/question.ts';
import { inList } from './in-list.ts';
import { countriesIn } from './unit-group-reach.ts';

/** Which places' figures their publisher marks as unreliable; null where none are. */
export function lowReliabilityNote(rows: readonly Row[]): string | null {
  const few = countriesIn(
    rows.filter(({ flag }) => flag === 'low_reliability'),
    'place',
  );
  return few.length > 0 ? `The publisher marks as of low reliability: ${inList(few)}.` : null;
}
