import { mostCompared, type Compared } from '#lib/data/compared.ts';
import type { Base } from '#lib/domain/question.ts';
import type { Chosen } from '#lib/state/chosen.ts';

/** What the page compares where nothing is chosen: two jobs of a hospital, in five places. */
export const example: Compared = {
  occupations: ['11-9111', '29-1141'],
  places: ['99', '06', '48', 'GB', 'CA'],
};

/** What is compared by what is chosen, and what is not. */
export interface ComparedBy {
  readonly compared: Compared;
  /** Chosen beyond the most that stand side by side. */
  readonly leftOut: Compared;
  /** Nobody chose them: they are the example's. */
  readonly isExample: { readonly occupations: boolean; readonly places: boolean };
}

/** Areas stand before countries, each in the order chosen; the United States is an area. */
export function comparedBy({
  occupations,
  areas,
  countries,
}: Pick<Chosen, 'occupations' | 'areas' | 'countries'>): ComparedBy {
  const elsewhere = countries.map((country) => (country === 'US' ? '99' : country));
  const places = [...new Set([...areas, ...elsewhere])];
  const isExample = { occupations: occupations.length === 0, places: places.length === 0 };
  const chosen = {
    occupations: isExample.occupations ? example.occupations : occupations,
    places: isExample.places ? example.places : places,
  };
  return {
    compared: {
      occupations: chosen.occupations.slice(0, mostCompared),
      places: chosen.places.slice(0, mostCompared),
    },
    leftOut: {
      occupations: chosen.occupations.slice(mostCompared),
      places: chosen.places.slice(mostCompared),
    },
    isExample,
  };
}

/** What of an address stands for a comparison: the example's part of it too. */
export function choiceOf({ occupations, places }: Compared): Partial<Chosen> {
  const isArea = (place: string) => /^\d/.test(place);
  return {
    occupations,
    areas: places.filter(isArea),
    countries: places.filter((place) => !isArea(place)),
  };
}

/**
 * What everything is set against: what is chosen, where it is compared at all; else the first occupation
 * in the first place.
 */
export function baseOf(
  { occupations, places }: Compared,
  { occupation, place }: Chosen['comparedWith'],
): Base {
  const has = (list: readonly string[], code: string) => code === '' || list.includes(code);
  const known = has(occupations, occupation) && has(places, place) && occupation + place !== '';
  const [soc, where] = known ? [occupation, place] : [occupations[0]!, places[0]!];
  return {
    codes: {
      ...(soc === '' ? {} : { soc_code: soc }),
      ...(where === '' ? {} : { place_code: where }),
    },
    within: soc === '' ? ['soc_code'] : where === '' ? ['place_code'] : [],
  };
}
