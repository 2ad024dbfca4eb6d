import type { Finding } from '#lib/domain/finding.ts';
import { formatPercent } from '#lib/domain/format.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { amountText, extremes, payAt, spokenStatistic, type Comparable } from './comparable.ts';
import { capitalised, inList, sentences } from './in-list.ts';
import { payBasisNote } from './pay-basis-note.ts';
import { referenceMonth, subtitleOf } from './place-names.ts';

/** What pay by industry says: where most work, and which industry pays most. */
export function industriesFinding(view: View): Finding {
  const rows = widestLevel(view.rows);
  const pay = spokenStatistic({ ...view, rows });
  const largest = rows.reduce<Row | null>(
    (most, row) => (shareOf(row) > shareOf(most) ? row : most),
    null,
  );
  const word = payAt(pay?.statistic ?? 'p50');
  const subtitle = subtitleOf(
    `${capitalised(word)} and employment by industry`,
    pay?.unit ?? '',
    referenceMonth(view.rows),
  );
  const note = sentences(
    payBasisNote(view.rows),
    !pay && rows.length > 0 && 'Industries are published with annual pay only.',
  );
  if (!largest && !pay) {
    const headline = 'Nothing is published by industry for this occupation';
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  const work = largest && `${shareText(largest)} work in ${industryName(largest)}`;
  return {
    headline: work ?? bestPaid(pay!, word),
    subtitle,
    sentence: sentences(
      largest && `${capitalised(work!)}${payThere(largest, pay, word)}.`,
      pay &&
        `${bestPaid(pay, word)} at ${amountText(extremes(pay).highest[0], pay.column)} ${pay.each}.`,
    )!,
    note,
  };
}

// Sectors contain the industries below them: only one level may be compared.
function widestLevel(rows: readonly Row[]): readonly Row[] {
  for (const level of ['sector', '3-digit', '4-digit']) {
    const found = rows.filter((row) => row.industry_level === level);
    if (found.length > 0) return found;
  }
  return rows;
}

const shareOf = (row: Row | null): number =>
  typeof row?.employment_share === 'number' ? row.employment_share : 0;

function shareText(row: Row): string {
  const share = shareOf(row);
  if (share >= 99.5) return 'Nearly all';
  return share < 1 ? 'Fewer than one in a hundred' : formatPercent(share, { digits: 0 });
}

const bestPaid = (pay: Comparable, word: string): string => {
  const names = extremes(pay).highest.slice(0, 2).map(industryName);
  return `${capitalised(word)} is highest in ${inList(names)}`;
};

function payThere(row: Row, pay: Comparable | null, word: string): string {
  return pay?.rows.includes(row)
    ? `, where ${word} is ${amountText(row, pay.column)} ${pay.each}`
    : '';
}

// The Bureau's names of government say at length what is left out.
const industryName = (row: Row): string =>
  String(row.industry)
    .replace(/,? excluding .*$| \(OEWS Designation\)$/, '')
    .trim();
