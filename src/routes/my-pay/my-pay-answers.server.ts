import { unpack } from '#lib/domain/answer.ts';
import { packedAnswers } from '../packed-answers.server.ts';
import { examplePay } from './example-pay.ts';
import { elsewhereQuestions, marketQuestions, start, type Elsewhere } from './questions.ts';

/** The market that the page begins with. */
export const marketAnswers = () => packedAnswers(marketQuestions(start));

/** What the example of that market is worth elsewhere. */
export async function elsewhereAnswers(): Promise<Elsewhere> {
  const { percentiles } = await marketAnswers();
  const pay = examplePay(unpack(marketQuestions(start).percentiles, percentiles));
  if (!pay) throw new Error(`No median is published for ${start.soc}`);
  const from = { pay, dollars: pay.amount, area: start.area, region: null };
  return { answers: await packedAnswers(elsewhereQuestions(from)) };
}
