import type { Value } from '#lib/domain/question.ts';

/** The most occupations, and the most places, that stand side by side. */
export const mostCompared = 5;

/**
 * Which occupations are compared, and where: SOC codes and place codes, each in the order chosen. A
 * place is a US area by its code (`99` the nation, FIPS, CBSA) or another country by ISO 3166-1 alpha-2.
 */
export interface Compared {
  readonly occupations: readonly string[];
  readonly places: readonly string[];
}

/** Whether a place is a country, and no US area. */
export const isCountry = (place: string): boolean => /^[A-Z]{2}$/.test(place);

/** Whether all of one comparison stands in another. */
export const isPartOf = (part: Compared, whole: Compared): boolean =>
  part.occupations.every((soc) => whole.occupations.includes(soc)) &&
  part.places.every((place) => whole.places.includes(place));

/** Rows of a wider comparison that a narrower one asks for, in its own order. */
export function rowsCompared<Row extends Readonly<Record<string, Value>>>(
  rows: readonly Row[],
  { occupations, places }: Compared,
): readonly Row[] {
  return occupations.flatMap((soc) =>
    places.flatMap((place) =>
      rows.filter((row) => row.soc_code === soc && row.place_code === place),
    ),
  );
}
