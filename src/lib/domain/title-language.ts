import type { Column, Row } from './question.ts';

/** A language as HTML names it (BCP 47), and in words. */
interface Language {
  readonly tag: string;
  readonly name: string;
}

// Every other publisher gives its titles in English, or in English as well.
const languages: ReadonlyMap<unknown, Language> = new Map([
  ['ES', { tag: 'es', name: 'Spanish' }],
  ['JP', { tag: 'ja', name: 'Japanese' }],
  ['MX', { tag: 'es', name: 'Spanish' }],
]);

/** The language of a country's titles, by its ISO 3166-1 alpha-2 code; none where they are in English. */
export const titleLanguage = (country: unknown): Language | undefined => languages.get(country);

/** The `lang` of a cell; none where it is in the page's own language. */
export const langOf = (row: Row, { languageOf }: Pick<Column, 'languageOf'>): string | undefined =>
  languageOf === undefined ? undefined : titleLanguage(row[languageOf])?.tag;
