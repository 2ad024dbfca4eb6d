import type { Finding } from '#lib/domain/finding.ts';
import { formatCount } from '#lib/domain/format.ts';
import { ordered } from '#lib/domain/order.ts';
import type { Row } from '#lib/domain/question.ts';
import { statisticColumn, type View } from '#lib/domain/view.ts';
import { amountText, comparable, payAt } from './comparable.ts';
import { counted, sentences } from './in-list.ts';
import { subtitleOf } from './place-names.ts';
import { publicationNote } from './publication-note.ts';

/** Which occupation a country pays most, and where its counterpart stands in the United States. */
export function topOccupationsFinding(view: View): Finding {
  const rows = ordered(view.rows, { column: 'pay_rank', descending: false });
  const [first] = rows;
  const statistic = rankedBy(view);
  const pay = comparable(view, statisticColumn(view, statistic));
  const subtitle = subtitleOf(
    `The best paid by ${payAt(statistic)}`,
    first ? String(first.country) : '',
    pay?.unit ?? '',
    first ? String(first.year) : '',
  );
  if (!first) {
    const headline = 'No pay by occupation is published here';
    return { headline, subtitle, sentence: `${headline}.` };
  }
  const linked = rows.filter((row) => row.us_title !== null);
  return {
    headline: `Best paid of ${counted(Number(first.ranked), 'group')}: ${title(first)}`,
    subtitle,
    sentence: sentences(bestPaid(view), besideUs(rows, linked))!,
    note: sentences(
      linked.length > 0 &&
        'The US side is one occupation, that with the most jobs among those linked to the same ISCO-08 unit group; it stands for itself, not for the others.',
      publicationNote(rows, statistic),
    ),
  };
}

/** Which occupation is paid most, and how much; empty where none is published. */
export function bestPaid(view: View): string {
  const [first] = ordered(view.rows, { column: 'pay_rank', descending: false });
  const column = statisticColumn(view, rankedBy(view));
  if (!first || !column) return '';
  const each = comparable(view, column)?.each;
  const amount = `${amountText(first, column)}${each ? ` ${each}` : ''}`;
  return `The highest ${payAt(rankedBy(view))} is that of ${title(first)}, ${amount}.`;
}

/** The statistic that a country's occupations are ranked by: the median where it has one. */
export const rankedBy = ({ rows }: Pick<View, 'rows'>): 'p50' | 'mean' =>
  rows.length === 0 || rows.some((row) => typeof row.pay_p50 === 'number') ? 'p50' : 'mean';

const title = (row: Row): string => String(row.occupation_title);

function besideUs(rows: readonly Row[], linked: readonly Row[]): string {
  const ranked = linked.filter((row) => typeof row.us_pay_rank === 'number');
  if (linked.length === 0) {
    return 'These groups have no link to an ISCO-08 unit group, so no US occupation stands beside them.';
  }
  const within = ranked.filter((row) => Number(row.us_pay_rank) <= rows.length).length;
  const all = ranked[0] ? formatCount(Number(ranked[0].us_ranked)) : '';
  return sentences(
    `${counted(linked.length, 'of them is', 'of them are')} linked to a US occupation.`,
    ranked.length > 0 &&
      `Of these ${formatCount(within)} ${within === 1 ? 'is' : 'are'} also among the first ${rows.length} of ${all} in the United States.`,
  )!;
}
