/** A field of an entry: its name and its value as plain text. */
export type BibtexField = readonly [name: string, value: string];

// As TeX wants them in text.
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Plain text as TeX prints it; letters of every script stay, as Biber and LuaTeX read UTF-8. */
export const bibtexText = (text: string): string =>
  text.replace(/[\\{}$&#%_~^]/g, (sign) => escapes[sign]!).replace(/\s+/g, ' ');

/**
 * A BibTeX `@misc` entry. Empty fields are left out. `author` and `title` stand in a second pair of
 * braces, so that no style takes an office for a person or changes capitals; `url` is verbatim, with
 * what would end its field percent-encoded.
 */
export function bibtexEntry(key: string, fields: readonly BibtexField[]): string {
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${fieldText(name, value)}},`);
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

function fieldText(name: string, value: string): string {
  if (name === 'url') return value.replace(/[\s\\{}]/g, (sign) => encodeURIComponent(sign));
  const text = bibtexText(value);
  return name === 'author' || name === 'title' ? `{${text}}` : text;
}

/** A key that stays the same for the same words: letters, digits and hyphens only. */
export const bibtexKey = (...words: readonly string[]): string =>
  words
    .map((word) =>
      word
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter((word) => word !== '')
    .join('-');
