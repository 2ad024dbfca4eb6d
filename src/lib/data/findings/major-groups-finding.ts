import type { Finding } from '#lib/domain/finding.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import {
  amountIn,
  amountText,
  excess,
  extremes,
  isPublishedOnly,
  payAt,
  spokenStatistic,
} from './comparable.ts';
import { capitalised, counted, inList, sentences } from './in-list.ts';
import { subtitleOf } from './place-names.ts';
import { publicationNote } from './publication-note.ts';

/** Which major group of a country is paid most and which least. */
export function majorGroupsFinding(view: View): Finding {
  const pay = spokenStatistic(view);
  const [first] = view.rows;
  const word = payAt(pay?.statistic ?? 'p50');
  const subtitle = subtitleOf(
    `${capitalised(word)} by major group`,
    first ? String(first.country) : '',
    pay?.unit ?? '',
    first ? String(first.year) : '',
  );
  const note = publicationNote(view.rows, pay?.statistic);
  if (!pay) {
    const headline = first
      ? 'No pay is published for these groups'
      : 'Single occupations are published here, no groups over them';
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  const { highest, lowest } = extremes(pay);
  const [high, low] = [highest[0]!, lowest[0]!].map((row) => amountText(row, pay.column));
  const missing = missingOf(view, pay.rows, pay.column);
  if (high === low) {
    return {
      headline: `${capitalised(word)} is ${high} ${pay.each} in ${counted(pay.rows.length, 'group')}`,
      subtitle,
      sentence: sentences(`${titles(highest)}: ${word} is ${high} ${pay.each}.`, missing)!,
      note,
    };
  }
  const more = excess(amountIn(highest[0]!, pay.column), amountIn(lowest[0]!, pay.column));
  return {
    headline: `${capitalised(titles(highest))}: highest ${word}, ${more} the lowest`,
    subtitle,
    sentence: sentences(
      `Of ${pay.rows.length} groups, ${word} is highest for ${titles(highest)} at ${high} ${pay.each} and lowest for ${titles(lowest)} at ${low}.`,
      missing,
    )!,
    note,
  };
}

// Amounts may be equal only because they were rounded: then no one of them is singled out.
const titles = (rows: readonly Row[]): string =>
  rows.length <= 2
    ? inList(rows.map((row) => String(row.occupation_title)))
    : counted(rows.length, 'group');

function missingOf(
  view: View,
  told: readonly Row[],
  column: Parameters<typeof isPublishedOnly>[2],
): string | undefined {
  const absent = view.rows.filter((row) => !told.includes(row));
  const kept = absent.filter((row) => isPublishedOnly(view, row, column)).length;
  const silent = absent.length - kept;
  return sentences(
    silent > 0 && `For ${counted(silent, 'group')} it is not published.`,
    kept > 0 && `${capitalised(counted(kept, 'group'))} cannot be restated this way.`,
  );
}
