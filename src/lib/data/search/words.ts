/** The words of a title or a query: lower case, without accents and signs, singular. */
export function wordsOf(text: string): string[] {
  const plain = isPlain.test(text) ? text : text.normalize('NFKD').replace(marks, '');
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.map(singular);
}

const isPlain = /^[\x20-\x7e]*$/;
const marks = /\p{M}/gu;

/** `nurses` → `nurse`, `secretaries` → `secretary`; `business`, `bus` and `analysis` stay. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
