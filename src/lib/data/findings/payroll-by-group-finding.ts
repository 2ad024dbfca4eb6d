import type { Finding } from '#lib/domain/finding.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { counted, sentences } from './in-list.ts';
import { blendNote, levelNote, marketSubtitle, ratioInWords } from './payroll-words.ts';

/** Which group is farthest below the market, and which of them are hidden. */
export function payrollByGroupFinding(view: View): Finding {
  const { rows, question } = view;
  const subtitle = marketSubtitle(view);
  const measured = rows.filter(({ market_ratio: ratio }) => typeof ratio === 'number');
  const note = sentences(hiddenIn(rows, question.parameters.k), levelNote, blendNote(question));
  const [lowest, highest] = [least(measured), least(measured, -1)];
  if (!lowest || !highest) {
    const headline =
      rows.length > 0 ? 'No group has a market figure to show' : 'There are no groups';
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  const says = (row: Row) =>
    `In ${nameOf(row)}, the typical person is paid ${ratioInWords(Number(row.market_ratio), question)}`;
  if (measured.length === 1) {
    return { headline: says(lowest), subtitle, sentence: `${says(lowest)}.`, note };
  }
  return {
    headline: `Against the market, pay is lowest in ${nameOf(lowest)}`,
    subtitle,
    sentence: `${says(lowest)}; in ${nameOf(highest)}, ${ratioInWords(Number(highest.market_ratio), question)}.`,
    note,
  };
}

const least = (rows: readonly Row[], sign = 1): Row | undefined =>
  rows.toSorted((a, b) => sign * (Number(a.market_ratio) - Number(b.market_ratio)))[0];

const nameOf = ({ group_1: first, group_2: second }: Row): string =>
  [first, second].filter(Boolean).join(', ');

function hiddenIn(rows: readonly Row[], k: unknown): string | undefined {
  const hidden = rows.filter((row) => row.hidden !== null);
  if (hidden.length === 0) return undefined;
  const few = hidden.filter((row) => String(row.hidden).includes('fewer')).length;
  return sentences(
    few > 0 &&
      `${counted(few, 'group has', 'groups have')} fewer than ${String(k)} people and ${few === 1 ? 'is' : 'are'} hidden.`,
    hidden.length > few &&
      `${counted(hidden.length - few, 'more is', 'more are')} hidden, because subtraction from the total would reveal one of those.`,
  );
}
