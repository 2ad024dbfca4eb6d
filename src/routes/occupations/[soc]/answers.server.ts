import { pack, type PackedAnswer } from '#lib/domain/answer.ts';
import { onlyRates } from '#lib/domain/only-rates.ts';
import type { Question } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { defaultChosen } from '#lib/state/chosen.ts';
import { newestRates } from '../../newest-rates.server.ts';
import { detailedQuestions } from './detailed-questions.ts';
import { pageLevels } from './entries.server.ts';
import { firstQuestions } from './first-questions.ts';
import { groupQuestions } from './group-questions.ts';
import type { DetailedMore, More } from './more-figures.ts';

type Questions = Readonly<Record<string, Question>>;
type Packed<Q extends Questions> = { readonly [Name in keyof Q]: PackedAnswer };

/** The answers that a page shows first, with nothing chosen. */
export const firstAnswers = (soc: string) => answersTo(firstQuestions(soc, defaultChosen));

/** Those that the page and its `more.json` both need: asked once for both. */
const waiting = new Map<string, Promise<More>>();

/** What the figures further down show, with nothing chosen. */
export function moreFigures(soc: string): Promise<More> {
  const asked = waiting.get(soc);
  if (asked) {
    waiting.delete(soc);
    return asked;
  }
  const asking = askMore(soc);
  waiting.set(soc, asking);
  return asking;
}

async function askMore(soc: string): Promise<More> {
  const level = (await pageLevels()).get(soc);
  return level === 'detailed'
    ? askDetailed(soc)
    : { level: 'group', answers: await answersTo(groupQuestions(soc)) };
}

let rates: Promise<Rates> | null = null;

async function askDetailed(soc: string): Promise<DetailedMore> {
  const answers = await answersTo(detailedQuestions(soc, defaultChosen));
  const texts = (column: string) => (answers.countries.values[column] ?? []).map(String);
  return {
    level: 'detailed',
    answers,
    rates: onlyRates(await (rates ??= newestRates()), {
      currencies: texts('currency'),
      countries: texts('country_iso2'),
    }),
  };
}

async function answersTo<Q extends Questions>(questions: Q): Promise<Packed<Q>> {
  const engine = openDatasets();
  const answers = Object.entries(questions).map(
    async ([name, question]) => [name, pack(await engine.ask(question))] as const,
  );
  return Object.fromEntries(await Promise.all(answers)) as Packed<Q>;
}
