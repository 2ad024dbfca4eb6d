import { fipsOf, postalCodeOf } from '#lib/domain/postal-code.ts';
import type { Parameter } from './parameter.ts';

const occupation = /^\d{2}-\d{4}$/;
const localArea = /^(\d{5}|\d{7})$/;
const country = /^[A-Z]{2}$/;

/**
 * `from`: what all else is set against in a comparison. An occupation (`11-9111`), a place (`US-TX`), or
 * one occupation in one place (`11-9111.US-TX`). States are written as in ISO 3166-2, because `CA` alone
 * is California in one list of the address and Canada in the other.
 */
export const from: Parameter = {
  key: 'from',
  read(chosen, text) {
    const [first = '', ...others] = text.split('.');
    const soc = occupation.test(first) ? first : '';
    const places = (soc ? others : [first, ...others]).map(placeIn);
    const known = places.length <= 1 && !places.includes(null);
    return known
      ? { chosen: { ...chosen, comparedWith: { occupation: soc, place: places[0] ?? '' } } }
      : { chosen, refused: text };
  },
  write: ({ comparedWith: { occupation: soc, place } }) =>
    [soc, place && placeAddress(place)].filter(Boolean).join('.'),
  refusal: 'is nothing to compare with, so it is the first occupation in the first place',
};

function placeIn(text: string): string | null {
  if (text === 'US') return '99';
  if (text.startsWith('US-')) return fipsOf(text.slice(3)) ?? null;
  return localArea.test(text) || country.test(text) ? text : null;
}

function placeAddress(place: string): string {
  const postal = postalCodeOf(place);
  return place === '99' ? 'US' : postal ? `US-${postal}` : place;
}
