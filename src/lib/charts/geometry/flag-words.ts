const words: Readonly<Record<string, string>> = {
  low_reliability: 'low reliability',
  suppressed: 'partly suppressed',
};

/** What stands after the amounts of a row that its publisher flags. */
export const flagMark = '†';

/** A publisher's flag in words; null where a row has none. */
export const flagWords = (flag: string): string | null =>
  flag === '' ? null : (words[flag] ?? flag.replaceAll('_', ' '));
