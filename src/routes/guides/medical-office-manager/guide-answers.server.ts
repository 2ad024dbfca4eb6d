import { onlyRates } from '#lib/domain/only-rates.ts';
import { packedAnswers } from '../../packed-answers.server.ts';
import { newestRates } from '../../newest-rates.server.ts';
import { firstQuestions, moreQuestions, type GuideMore } from './questions.ts';

/** What the guide's page says first. */
export const firstAnswers = () => packedAnswers(firstQuestions);

/** What it shows further down, for the page and for when that becomes live. */
export async function moreAnswers(): Promise<GuideMore> {
  const answers = await packedAnswers(moreQuestions);
  const texts = (column: string) => (answers.abroad.values[column] ?? []).map(String);
  const of = { currencies: texts('currency'), countries: texts('country_iso2') };
  return { answers, rates: onlyRates(await newestRates(), of) };
}
