import type { PackedAnswer } from '#lib/domain/answer.ts';
import type { moreQuestions } from './more-questions.ts';

/** What the figures further down show, with nothing chosen: `more.json` beside each page. */
export interface AreaMore extends Record<string, unknown> {
  /** The area code of the tables. */
  readonly area: string;
  readonly name: string;
  readonly answers: {
    readonly [Name in keyof ReturnType<typeof moreQuestions>]: PackedAnswer;
  };
}
