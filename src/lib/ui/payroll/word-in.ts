/** What stands for a word of a file, which may be one that every object has: `constructor`. */
export const wordIn = <T>(words: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

export const withoutWord = <T>(
  words: Readonly<Record<string, T>>,
  word: string,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(words).filter(([each]) => each !== word));
