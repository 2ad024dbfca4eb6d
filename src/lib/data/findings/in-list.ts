/** `A`, `A and B`, `A, B and C`. */
export function inList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** `1 state`, `3 states`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

/** The first letter in capitals. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Sentences that have something to say, one after the other; undefined where none has. */
export function sentences(...parts: readonly (string | false | null | undefined)[]) {
  const said = parts.filter(Boolean);
  return said.length > 0 ? said.join(' ') : undefined;
}
