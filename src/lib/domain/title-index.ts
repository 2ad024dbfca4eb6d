/** Occupation code, official title, level (`detailed`, `broad` …), employment (persons) or null. */
export type PackedOccupation = readonly [string, string, string, number | null];

/** The search index as it travels: compact, so that it is fetched before the first key is typed. */
export interface PackedTitleIndex {
  readonly occupations: readonly PackedOccupation[];
  /** Distinct job titles, sorted, one a line. */
  readonly titles: string;
  /** For each title the position in `occupations` under which its pay stands; several as a list. */
  readonly codes: readonly (number | readonly number[])[];
}

/** An occupation or group of occupations that the Bureau publishes pay for. */
export interface IndexedOccupation {
  readonly code: string;
  readonly title: string;
  readonly level: string;
  /** Persons, in the newest national table; null where the publisher gives none. */
  readonly employment: number | null;
}

/** A job title that people use, and the occupations whose pay answers for it. */
export interface IndexedTitle {
  readonly title: string;
  readonly occupations: readonly IndexedOccupation[];
}

export interface TitleIndex {
  readonly occupations: readonly IndexedOccupation[];
  readonly titles: readonly IndexedTitle[];
}

/** Throws where titles and codes do not belong together. */
export function unpackTitleIndex(packed: PackedTitleIndex): TitleIndex {
  const occupations = packed.occupations.map(([code, title, level, employment]) => ({
    code,
    title,
    level,
    employment,
  }));
  const titles = packed.titles === '' ? [] : packed.titles.split('\n');
  if (titles.length !== packed.codes.length) {
    throw new Error(`The title index has ${titles.length} titles, ${packed.codes.length} codes.`);
  }
  const at = (position: number): IndexedOccupation => {
    const occupation = occupations[position];
    if (!occupation) throw new Error(`The title index has no occupation ${position}.`);
    return occupation;
  };
  return {
    occupations,
    titles: titles.map((title, index) => ({
      title,
      occupations: [packed.codes[index] ?? []].flat().map(at),
    })),
  };
}

/** The inverse of `unpackTitleIndex`; titles must be sorted and free of line breaks. */
export function packTitleIndex({ occupations, titles }: TitleIndex): PackedTitleIndex {
  const positions = new Map(occupations.map((occupation, index) => [occupation, index]));
  const position = (occupation: IndexedOccupation): number => {
    const index = positions.get(occupation);
    if (index === undefined) throw new Error(`${occupation.code} is not in the title index.`);
    return index;
  };
  return {
    occupations: occupations.map(({ code, title, level, employment }) => [
      code,
      title,
      level,
      employment,
    ]),
    titles: titles.map(({ title }) => title).join('\n'),
    codes: titles.map((entry) => {
      const [first, ...others] = entry.occupations.map(position);
      if (first === undefined) throw new Error(`"${entry.title}" points to no occupation.`);
      return others.length === 0 ? first : [first, ...others];
    }),
  };
}
