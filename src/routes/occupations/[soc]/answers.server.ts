import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import type { PackedAnswer } from '#lib/domain/answer.ts';
import { onlyRates } from '#lib/domain/only-rates.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { defaultChosen } from '#lib/state/chosen.ts';
import { newestRates } from '../../newest-rates.server.ts';
import { packedAnswers } from '../../packed-answers.server.ts';
import { detailedQuestions } from './detailed-questions.ts';
import { pageLevels } from './entries.server.ts';
import { firstQuestions } from './first-questions.ts';
import { groupQuestions } from './group-questions.ts';
import type { DetailedMore, More } from './more-figures.ts';

/** The answers that a page shows first, with nothing chosen. */
export const firstAnswers = (soc: string) => packedAnswers(firstQuestions(soc));

/** What its first figure shows, with nothing chosen. */
export const nationalPercentiles = async (soc: string): Promise<PackedAnswer> =>
  (await packedAnswers({ pay: wagePercentiles({ soc, areas: ['99'] }) })).pay;

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
    : { level: 'group', answers: await packedAnswers(groupQuestions(soc)) };
}

let rates: Promise<Rates> | null = null;

async function askDetailed(soc: string): Promise<DetailedMore> {
  const answers = await packedAnswers(detailedQuestions(soc, defaultChosen));
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
