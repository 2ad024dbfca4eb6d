import type { Finding } from '#lib/domain/finding.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { amountIn, amountText, excess, extremes, payAt, spokenStatistic } from './comparable.ts';
import { capitalised, counted, inList, sentences } from './in-list.ts';
import { subtitleOf } from './place-names.ts';
import { publicationNote } from './publication-note.ts';

/** Where in a country a major group is paid most and where least. */
export function regionsFinding(view: View): Finding {
  const [first] = view.rows;
  const regions = view.rows.filter((row) => row.is_region === true);
  const pay = spokenStatistic({ ...view, rows: regions });
  const word = payAt(pay?.statistic ?? 'p50');
  const subtitle = subtitleOf(
    `${capitalised(word)} by region`,
    first ? String(first.occupation_title) : '',
    pay?.unit ?? '',
    first ? String(first.year) : '',
  );
  const note = publicationNote(view.rows, pay?.statistic);
  if (!pay) {
    const headline = 'No region publishes pay for this group';
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  const { highest, lowest } = extremes(pay);
  const [high, low] = [highest[0]!, lowest[0]!].map((row) => amountText(row, pay.column));
  const silent = regions.length - pay.rows.length;
  const missing =
    silent > 0 && `${counted(silent, 'region shows', 'regions show')} no such figure.`;
  if (high === low) {
    const headline = `${capitalised(word)} is ${high} ${pay.each} in ${names(highest)}`;
    return { headline, subtitle, sentence: sentences(`${headline}.`, missing)!, note };
  }
  const more = excess(amountIn(highest[0]!, pay.column), amountIn(lowest[0]!, pay.column));
  return {
    headline: `${capitalised(word)} is highest in ${names(highest)}, lowest in ${names(lowest)}`,
    subtitle,
    sentence: sentences(
      `Of ${pay.rows.length} regions, ${word} is highest in ${names(highest)} at ${high} ${pay.each}, ${more} the ${low} of ${names(lowest)}.`,
      missing,
    )!,
    note,
  };
}

const names = (rows: readonly Row[]): string =>
  rows.length <= 2 ? inList(rows.map((row) => String(row.region))) : `${rows.length} regions`;
