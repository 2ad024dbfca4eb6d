/** A level of what is typically asked for entry, as the address writes it and as it is published. */
export interface EntryLevel<Code extends string> {
  readonly code: Code;
  /** The words of the Employment Projections. */
  readonly published: string;
  /** As a reader chooses it: `at most …`. */
  readonly word: string;
}

/**
 * Typical entry education, from the least to the most, in the order in which the Bureau of Labor
 * Statistics lists its levels.
 */
export const educationLevels = [
  { code: 'none', published: 'No formal educational credential', word: 'no credential' },
  {
    code: 'high-school',
    published: 'High school diploma or equivalent',
    word: 'a high school diploma',
  },
  { code: 'some-college', published: 'Some college, no degree', word: 'some college' },
  {
    code: 'award',
    published: 'Postsecondary nondegree award',
    word: 'a postsecondary award',
  },
  { code: 'associate', published: "Associate's degree", word: 'an associate’s degree' },
  { code: 'bachelor', published: "Bachelor's degree", word: 'a bachelor’s degree' },
  { code: 'master', published: "Master's degree", word: 'a master’s degree' },
  {
    code: 'doctoral',
    published: 'Doctoral or professional degree',
    word: 'a doctoral or professional degree',
  },
] as const satisfies readonly EntryLevel<string>[];

/** Work experience in a related occupation that employers commonly ask for, from none to the most. */
export const experienceLevels = [
  { code: 'none', published: 'None', word: 'none' },
  { code: 'under-5', published: 'Less than 5 years', word: 'less than 5 years' },
  { code: '5-or-more', published: '5 years or more', word: '5 years or more' },
] as const satisfies readonly EntryLevel<string>[];

export type Education = (typeof educationLevels)[number]['code'];
export type Experience = (typeof experienceLevels)[number]['code'];

/** The published words of a level and of all below it: what “at most” lets through. */
export function publishedUpTo<Code extends string>(
  levels: readonly EntryLevel<Code>[],
  code: Code,
): readonly string[] {
  const at = levels.findIndex((level) => level.code === code);
  return levels.slice(0, at + 1).map(({ published }) => published);
}
