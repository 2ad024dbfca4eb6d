import type { PackedAnswer } from '#lib/domain/answer.ts';
import type { Rates } from '#lib/domain/rates.ts';
import type { detailedQuestions } from './detailed-questions.ts';
import type { groupQuestions } from './group-questions.ts';

type Packed<Questions> = { readonly [Name in keyof Questions]: PackedAnswer };

/** What the figures of a single occupation show further down, with nothing chosen. */
export interface DetailedMore {
  readonly level: 'detailed';
  readonly answers: Packed<ReturnType<typeof detailedQuestions>>;
  /** For the countries in dollars, so that they are comparable before any script runs. */
  readonly rates: Rates;
}

/** The same of a group. */
export interface GroupMore {
  readonly level: 'group';
  readonly answers: Packed<ReturnType<typeof groupQuestions>>;
}

/** `more.json` beside each page. */
export type More = DetailedMore | GroupMore;
