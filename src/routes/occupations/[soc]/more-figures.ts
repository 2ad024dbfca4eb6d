import type { PackedAnswer } from '#lib/domain/answer.ts';
import type { Rates } from '#lib/domain/rates.ts';
import type { moreQuestions } from './more-questions.ts';

/** What the figures further down show, with nothing chosen: `more.json` beside each page. */
export interface MoreFigures {
  readonly answers: Readonly<Record<keyof ReturnType<typeof moreQuestions>, PackedAnswer>>;
  /** For the countries in dollars, so that they are comparable before any script runs. */
  readonly rates: Rates;
}
