import { onlyRates } from '#lib/domain/only-rates.ts';
import { defaultChosen } from '#lib/state/chosen.ts';
import { newestRates } from '../newest-rates.server.ts';
import { packedAnswers } from '../packed-answers.server.ts';
import { firstQuestions, moreQuestions, type AreasMore } from './questions.ts';

/** What the page shows first, with nothing chosen. */
export const firstFigures = () => packedAnswers(firstQuestions(defaultChosen));

/** What the figures further down show, with nothing chosen. */
export async function moreFigures(): Promise<AreasMore> {
  const rates = await newestRates();
  return {
    answers: await packedAnswers(moreQuestions(defaultChosen)),
    rates: onlyRates(rates, { currencies: [], areas: Object.keys(rates.rpp.index) }),
  };
}
