import { placesNear } from '../places-near.ts';
import type { CountryPage } from './country-page.ts';

// Codes that are in use but are not those of ISO 3166-1.
const otherCodes: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** The countries that somebody may have meant by a code or a name, the nearest first. */
export const countriesNear = <C extends Pick<CountryPage, 'code' | 'name'>>(
  sought: string,
  countries: readonly C[],
): readonly C[] => placesNear(sought, countries, otherCodes);
