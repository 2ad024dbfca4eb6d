import type { Sex } from '#lib/domain/payroll/column-mapping.ts';
import { folded } from './folded.ts';

const words: Readonly<Record<Sex, readonly string[]>> = {
  women: [
    ...['f', 'female', 'woman', 'women', 'w', 'weiblich', 'frau', 'femme', 'feminin', 'feminine'],
    ...['femenino', 'mujer', 'fem'],
  ],
  men: [
    ...['m', 'male', 'man', 'men', 'mannlich', 'mann', 'herr', 'homme', 'masculin', 'masculine'],
    ...['masculino', 'hombre', 'varon', 'h', 'masc'],
  ],
  other: [
    ...['x', 'd', 'nb', 'non binary', 'nonbinary', 'divers', 'diverse', 'other', 'another'],
    ...['autre', 'otro'],
  ],
};

const sexes = new Map(
  Object.entries(words).flatMap(([sex, known]) => known.map((word) => [word, sex as Sex] as const)),
);

/** The sex that a word for one means; null for any other word. */
export const sexOfWord = (word: string): Sex | null => sexes.get(folded(word)) ?? null;

/**
 * How the words of a column are read, in small letters, unknown ones left out. Beside an `H` for hombre,
 * `M` is mujer, unless there is another letter for women.
 */
export function sexesOfWords(found: readonly string[]): Readonly<Record<string, Sex>> {
  const lower = found.map((word) => word.trim().toLowerCase());
  const others = lower.filter((word) => word !== 'm').map(sexOfWord);
  const mIsMujer = lower.includes('h') && !others.includes('women');
  return Object.fromEntries(
    lower.flatMap((word) => {
      const sex = word === 'm' && mIsMujer ? 'women' : sexOfWord(word);
      return sex ? [[word, sex]] : [];
    }),
  );
}
