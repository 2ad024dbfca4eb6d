import { areaInWords } from '#lib/domain/area-name.ts';
import type { Row } from '#lib/domain/question.ts';
import { countryInWords } from './country-in-words.ts';
import { inList } from './in-list.ts';

/** The place of a row of `payByCountry`, a country or a US area, as a sentence names it. */
export const placeInWords = ({ place, area_kind }: Row): string =>
  typeof area_kind === 'string' && area_kind !== 'nation'
    ? areaInWords(String(place), area_kind)
    : countryInWords(String(place));

/** One or two of them by name, more by their number. */
export const placesInWords = (rows: readonly Row[]): string =>
  rows.length <= 2 ? inList(rows.map(placeInWords)) : `${rows.length} places`;
