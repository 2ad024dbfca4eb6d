import { defaultChosen } from '#lib/state/chosen.ts';
import { packedAnswers } from '../../packed-answers.server.ts';
import type { AreaPage } from '../area-page.ts';
import { firstQuestions } from './first-questions.ts';
import type { AreaMore } from './more-figures.ts';
import { moreQuestions } from './more-questions.ts';

/** What a page shows first, with nothing chosen. */
export const firstAnswers = ({ code }: AreaPage) =>
  packedAnswers(firstQuestions(code, defaultChosen));

/** Those that the page and its `more.json` both need: asked once for both. */
const waiting = new Map<string, Promise<AreaMore>>();

/** What the figures further down show, with nothing chosen. */
export function moreFigures(page: AreaPage): Promise<AreaMore> {
  const asked = waiting.get(page.code);
  if (asked) {
    waiting.delete(page.code);
    return asked;
  }
  const asking = askMore(page);
  waiting.set(page.code, asking);
  return asking;
}

async function askMore({ code, name }: AreaPage): Promise<AreaMore> {
  const answers = await packedAnswers(moreQuestions(code, defaultChosen));
  return { area: code, name, answers };
}
