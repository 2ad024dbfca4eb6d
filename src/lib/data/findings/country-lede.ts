import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { countryInWords } from './country-in-words.ts';
import { sentences } from './in-list.ts';
import { majorGroupsFinding } from './major-groups-finding.ts';
import { dearness } from './price-level-finding.ts';
import { bestPaid } from './top-occupations-finding.ts';

/**
 * What work pays in a country, and how dear it is: from its major groups, or from its best-paid
 * occupations where it publishes no groups, and from its newest price level.
 */
export function countryLede(profile: Row, groups: View, occupations: View): string {
  const pay = groups.rows.length > 0 ? majorGroupsFinding(groups).sentence : bestPaid(occupations);
  return sentences(pay, dear(profile)) ?? '';
}

function dear({ country, country_iso2, price_level, price_year }: Row): string {
  if (country_iso2 === 'US') return '';
  if (typeof price_level !== 'number') {
    return 'How dear the country is cannot be said: no monthly market rate of its money is held.';
  }
  const place = countryInWords(String(country));
  const name = place.charAt(0).toUpperCase() + place.slice(1);
  return `${name} was ${dearness(price_level)} the United States in ${String(price_year)}.`;
}
