import type { PackedAnswer } from '#lib/domain/answer.ts';
import type { Rates } from '#lib/domain/rates.ts';
import type { Choice } from '#lib/ui/choice.ts';
import type { moreQuestions } from './more-questions.ts';

/** What the figures further down show, with nothing chosen: `more.json` beside each page. */
export interface CountryMore extends Record<string, unknown> {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly name: string;
  readonly answers: {
    readonly [Name in keyof ReturnType<typeof moreQuestions>]: PackedAnswer;
  };
  /** For the country's money in dollars, before any script runs. */
  readonly rates: Rates;
  /** The countries that its price level can be compared with; none where its own is not known. */
  readonly bases: readonly Choice[];
  /** The major groups that its regions may be shown for. */
  readonly groups: readonly Choice[];
}
