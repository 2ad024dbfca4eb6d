import { formatCount } from '#lib/domain/format.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { areaOccupationsFinding } from './area-occupations-finding.ts';
import { dearnessHere } from './area-prices-finding.ts';
import { capitalised, sentences } from './in-list.ts';
import { placeOf } from './place-names.ts';

/** What work pays in an area, which work is done there, and how dear it is. */
export function areaLede(profile: Row, paid: View, common: View): string {
  const [pay, jobs] = [areaOccupationsFinding(paid), areaOccupationsFinding(common)];
  return sentences(pay.sentence, shortened(jobs.sentence, placeOf(profile)), dear(profile)) ?? '';
}

// The place is named once; the sentence about jobs need not begin with it again.
const shortened = (sentence: string, place: string): string => {
  const start = `In ${place} `;
  return sentence.startsWith(start) ? capitalised(sentence.slice(start.length)) : sentence;
};

function dear(profile: Row): string {
  const { price_level, price_year, price_rank, price_ranked, area_kind } = profile;
  if (typeof price_level !== 'number') {
    return 'How dear it is cannot be said: no regional price parity is published for it.';
  }
  const kind =
    area_kind === 'metro' ? 'metropolitan areas' : 'states, with the District of Columbia';
  return `It was ${dearnessHere(price_level)} in ${String(price_year)}, rank ${String(price_rank)} of ${formatCount(Number(price_ranked))} ${kind}.`;
}
