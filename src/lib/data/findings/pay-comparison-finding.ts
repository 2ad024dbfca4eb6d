import { clarityOf } from '#lib/domain/difference-columns.ts';
import type { Finding } from '#lib/domain/finding.ts';
import { clarityWords } from '#lib/domain/published-error.ts';
import type { View } from '#lib/domain/view.ts';
import { isAlike } from './alike.ts';
import { amountText, extremes, isPublishedOnly, payAt, spokenStatistic } from './comparable.ts';
import { cellInWords, comparisonNote } from './compared-in-words.ts';
import { capitalised, counted, inList, sentences } from './in-list.ts';
import { subtitleOf } from './place-names.ts';

type Spoken = NonNullable<ReturnType<typeof spokenStatistic>>;

/** From where to where pay goes among the figures that are alike, and which of the others there are. */
export function payComparisonFinding(view: View): Finding {
  const alike = { ...view, rows: view.rows.filter(isAlike) };
  const pay = spokenStatistic(alike);
  const subtitle = subtitleOf(capitalised(payAt(pay?.statistic ?? 'p50')), pay?.unit ?? '');
  const note = comparisonNote(view.rows);
  if (!pay) {
    const headline = 'No pay that can be compared is published here';
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  const { headline, sentence } = rangeOf(pay, view);
  const empty = view.rows.filter(({ measure }) => measure === 'nothing published');
  const kept = alike.rows.filter((row) => isPublishedOnly(view, row, pay.column));
  const apart = view.rows.length - alike.rows.length - empty.filter((row) => !isAlike(row)).length;
  return {
    headline,
    subtitle,
    sentence: sentences(
      sentence,
      apart > 0 && `${capitalised(counted(apart, 'figure'))} of wider or other groups stand apart.`,
      kept.length > 0 && `${counted(kept.length, 'figure')} cannot be restated this way.`,
      empty.length > 0 && `No pay is published for ${namesOf(empty.map(cellInWords))}.`,
    )!,
    note,
  };
}

function rangeOf(pay: Spoken, view: View): { headline: string; sentence: string } {
  const { highest, lowest } = extremes(pay);
  const [high, low] = [highest[0]!, lowest[0]!];
  const [most, least] = [high, low].map((row) => amountText(row, pay.column)) as [string, string];
  const what = payAt(pay.statistic);
  if (most === least) {
    const headline = `${capitalised(what)} is ${most} in ${pay.rows.length === 1 ? 'the one' : 'every'} figure that is alike`;
    return { headline, sentence: `${headline}: ${namesOf(pay.rows.map(cellInWords))}.` };
  }
  const among = `Among ${pay.rows.length} like figures, ${what}`;
  const estimated = view.question.columns.find(({ error }) => error);
  if (
    pay.statistic === 'mean' &&
    estimated &&
    clarityOf(high, low, estimated) === clarityWords.unclear
  ) {
    const headline = `No clear difference in ${what} between ${cellInWords(low)} and ${cellInWords(high)}`;
    return { headline, sentence: `${headline}: ${least} and ${most} ${pay.each}.` };
  }
  return {
    headline: `${among} runs from ${least} to ${most}`,
    sentence: `${among} runs from ${least} ${pay.each} for ${namesOf(lowest.map(cellInWords))} to ${most} for ${namesOf(highest.map(cellInWords))}.`,
  };
}

const namesOf = (names: readonly string[]): string =>
  inList(names.length <= 3 ? names : [...names.slice(0, 2), `${names.length - 2} others`]);
