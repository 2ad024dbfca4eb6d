import { educationLevels, experienceLevels } from '#lib/data/entry-requirements.ts';
import type { OccupationFilters } from '#lib/data/occupation-filters.ts';
import { formatCount, formatPercent } from '#lib/domain/format.ts';
import type { Choice } from '#lib/ui/choice.ts';
import type { OccupationGroup } from './occupation-list.ts';

/** How many occupations a change of the filters would leave. */
export type CountWith = (change: Partial<OccupationFilters>) => number;

const counted = (words: string, count: number): string => `${words} (${formatCount(count)})`;

/** A major group as it is listed: without the word that all of them have. */
const groupName = (title: string): string => title.replace(/ Occupations$/, '');

export const groupChoices = (
  groups: readonly OccupationGroup[],
  countWith: CountWith,
): readonly Choice[] => [
  { value: '', label: counted('all groups', countWith({ group: '' })), word: 'all groups' },
  ...groups.map(({ code, title }) => {
    const group = code.slice(0, 2);
    const word = groupName(title);
    return { value: group, label: counted(word, countWith({ group })), word };
  }),
];

export const educationChoices = (countWith: CountWith): readonly Choice[] => [
  { value: '', label: counted('any', countWith({ education: null })), word: 'any' },
  ...educationLevels.slice(0, -1).map(({ code, word }) => ({
    value: code,
    label: counted(`at most ${word}`, countWith({ education: code })),
    word: `at most ${word}`,
  })),
];

export const experienceChoices = (countWith: CountWith): readonly Choice[] => [
  { value: '', label: counted('any', countWith({ experience: null })), word: 'any' },
  ...experienceLevels.slice(0, -1).map(({ code, word }, at) => {
    const words = at === 0 ? word : `${word}, or none`;
    return { value: code, label: counted(words, countWith({ experience: code })), word: words };
  }),
];

// Growth is published to a tenth of a percent: what grows at all grows by at least that.
const growths = [0.1, 3, 5, 10, 15];
const openings = [1_000, 5_000, 10_000, 50_000];

const growthWords = (percent: number): string =>
  percent === 0.1 ? 'growing' : `${formatPercent(percent, { signed: true })} or more`;

const openingsWords = (least: number): string => `${formatCount(least)} or more`;

/** Choices of a least amount, with one that only the address has. */
function leastChoices(
  offered: readonly number[],
  chosen: number | null,
  words: (least: number) => string,
  count: (least: number | null) => number,
): readonly Choice[] {
  const all = new Set([...offered, ...(chosen === null ? [] : [chosen])]);
  return [
    { value: '', label: counted('any', count(null)), word: 'any' },
    ...[...all]
      .sort((a, b) => a - b)
      .map((least) => ({
        value: String(least),
        label: counted(words(least), count(least)),
        word: words(least),
      })),
  ];
}

export const growthChoices = (chosen: number | null, countWith: CountWith): readonly Choice[] =>
  leastChoices(growths, chosen, growthWords, (minGrowth) => countWith({ minGrowth }));

export const openingsChoices = (chosen: number | null, countWith: CountWith): readonly Choice[] =>
  leastChoices(openings, chosen, openingsWords, (minOpenings) => countWith({ minOpenings }));
