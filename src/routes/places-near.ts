import { slipsAllowed, typosBetween } from '#lib/data/search/typos.ts';

/** What is enough of a place to be found by. */
interface NamedPlace {
  /** As addresses name it: `GB`, `CA`, `35620`. */
  readonly code: string;
  readonly name: string;
}

/**
 * The places that somebody may have meant, the nearest first: by code in any case, by the beginning of a
 * name, by a part of it, by a name (or the first city of one) with slips of typing. Empty where none
 * comes near. `otherCodes` are in use but are not the codes of the places.
 */
export function placesNear<P extends NamedPlace>(
  sought: string,
  places: readonly P[],
  otherCodes: Readonly<Record<string, string>> = {},
): readonly P[] {
  const upper = sought.toUpperCase();
  const code = otherCodes[upper] ?? upper;
  const words = spaced(sought);
  const slips = slipsAllowed(words.length);
  const ways: readonly ((place: P) => boolean)[] = [
    (place) => place.code === code,
    ({ name }) => spaced(name).startsWith(words),
    ({ name }) => words.length > 2 && spaced(name).includes(words),
    ({ name }) =>
      [name, name.split(/[-/,]/, 1)[0] ?? name].some(
        (each) => typosBetween(words, spaced(each), slips, false) <= slips,
      ),
  ];
  return words === '' ? [] : [...new Set(ways.flatMap((way) => places.filter(way)))];
}

// An address writes spaces as hyphens, and so does the name of a metro between its cities.
const spaced = (text: string): string => text.toLowerCase().replaceAll(/[-\s]+/g, ' ');
