import type { IndexedOccupation, TitleIndex } from '#lib/domain/title-index.ts';
import { wordsOf } from '../search/words.ts';

/** A title as its words, and the occupations that go by it. */
export interface NamedOccupations {
  readonly title: string;
  readonly words: readonly string[];
  readonly occupations: readonly IndexedOccupation[];
}

/**
 * Every name of the detailed occupations: their official titles, the parts of those (`Accountants and
 * Auditors`), and the titles that people use, each with and without what stands in brackets.
 */
export function namedOccupations({ occupations, titles }: TitleIndex): readonly NamedOccupations[] {
  const official = occupations
    .filter(({ level }) => level === 'detailed')
    .flatMap((occupation) =>
      partsOfOfficial(occupation.title).map((name) => ({ name, known: [occupation] })),
    );
  const used = titles.flatMap(({ title, occupations: known }) =>
    namesIn(title).map((name) => ({ name, known })),
  );
  const byWords = new Map<string, { title: string; words: string[]; known: IndexedOccupation[] }>();
  for (const { name, known } of [...official, ...used]) {
    const words = wordsOf(name);
    const key = words.join(' ');
    const before = byWords.get(key);
    // What the official title says comes before what people use.
    if (before) before.known.push(...known.filter((each) => !before.known.includes(each)));
    else byWords.set(key, { title: name, words, known: [...known] });
  }
  return Array.from(byWords.values(), ({ title, words, known }) => ({
    title,
    words,
    occupations: known,
  }));
}

/** `Secretaries and Administrative Assistants, Except Legal` is both of its plurals, and itself. */
function partsOfOfficial(title: string): readonly string[] {
  const [name = title] = title.split(', Except ');
  const parts = name.split(' and ');
  const apart =
    parts.length === 2 && !name.includes(',') && parts.every((part) => part.endsWith('s'));
  return [...new Set([title, name, ...(apart ? parts : [])])];
}

/** `CCU Nurse (Cardiac Care Unit Nurse)` is both; a single word in brackets is too short to be sure. */
function namesIn(title: string): readonly string[] {
  const [, outside, inside = ''] = /^([^()]+) \(([^()]+)\)$/.exec(title) ?? [];
  if (outside === undefined) return [title];
  return inside.includes(' ') ? [outside, inside] : [outside];
}
