import { defaultChosen } from '#lib/state/chosen.ts';
import { ratesFor } from '../newest-rates.server.ts';
import { packedAnswers } from '../packed-answers.server.ts';
import { firstQuestions, matchQuestions, start, type CountriesMore } from './questions.ts';

/** What the page shows first, with nothing chosen, and the rates that its default lens takes. */
export async function firstFigures() {
  const answers = await packedAnswers(firstQuestions(defaultChosen));
  return { answers, rates: await ratesFor(answers.pay) };
}

/** What the figures further down show, with nothing chosen. */
export async function moreFigures(): Promise<CountriesMore> {
  const answers = await packedAnswers(matchQuestions(start));
  return { answers, rates: await ratesFor(answers.candidates) };
}
