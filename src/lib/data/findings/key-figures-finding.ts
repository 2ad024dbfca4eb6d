import type { Finding } from '#lib/domain/finding.ts';
import { formatCount, formatPercent } from '#lib/domain/format.ts';
import type { Row } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountText, comparable } from './comparable.ts';
import { sentences } from './in-list.ts';
import { payBasisNote } from './pay-basis-note.ts';
import { referenceMonth, subtitleOf } from './place-names.ts';

/** The one sentence that answers what an occupation earns and where it is going. */
export function keyFiguresFinding(view: View): Finding {
  const pay = comparable(view, columnNamed(view, 'pay_p50'));
  const [row] = view.rows;
  const subtitle = subtitleOf('Key figures, nation', pay?.unit ?? '', referenceMonth(view.rows));
  if (!row || !pay) {
    const headline = 'No pay is published for this occupation';
    return { headline, subtitle, sentence: `${headline}.` };
  }
  return {
    headline: `Half earn more than ${amountText(row, pay.column)} ${pay.each}`,
    subtitle,
    sentence: sentences(
      `Half earn more than ${amountText(row, pay.column)} ${pay.each}${middleHalf(view, row)}.`,
      growth(row),
    )!,
    note: sentences(payBasisNote([row]), changeNote(row)),
  };
}

function middleHalf(view: View, row: Row): string {
  const [low, high] = [columnNamed(view, 'pay_p25'), columnNamed(view, 'pay_p75')];
  return typeof row[low.name] === 'number' && typeof row[high.name] === 'number'
    ? `; the middle half lies between ${amountText(row, low)} and ${amountText(row, high)}`
    : '';
}

function growth(row: Row): string | null {
  const { growth_percent: percent, annual_openings: openings, vintage } = row;
  if (typeof percent !== 'number') return null;
  const target = `20${String(vintage).slice(-2)}`;
  const direction =
    percent === 0
      ? 'not to change'
      : `to ${percent > 0 ? 'grow' : 'fall'} ${formatPercent(Math.abs(percent))}`;
  const each =
    typeof openings === 'number' ? `, with ${formatCount(openings)} openings a year` : '';
  return `Employment is projected ${direction} by ${target}${each}.`;
}

const changeNote = (row: Row): string | null =>
  typeof row.pay_p50_change === 'number'
    ? 'The Bureau does not treat its wage survey as a time series: a change from one May to the next also reflects the sample.'
    : null;
