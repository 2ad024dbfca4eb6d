import type { Finding } from '#lib/domain/finding.ts';
import { formatCount, formatPercent } from '#lib/domain/format.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountText, comparable } from './comparable.ts';
import { sentences } from './in-list.ts';
import { referenceMonth, subtitleOf } from './place-names.ts';

/** What all employees of the United States earn: the key figures of the total of all occupations. */
export function allOccupationsFinding(view: View): Finding {
  const pay = comparable(view, columnNamed(view, 'pay_p50'));
  const [row] = view.rows;
  const subtitle = subtitleOf('All occupations', pay?.unit ?? '', referenceMonth(view.rows));
  if (!row || !pay) {
    const headline = 'Pay by occupation, from the publishers’ own figures';
    return { headline, subtitle, sentence: `${headline}.` };
  }
  const at = (name: string) => amountText(row, columnNamed(view, name));
  const { employment, growth_percent: growth, annual_openings: openings, vintage } = row;
  return {
    headline: `Half of all employees in the United States earn more than ${at('pay_p50')} ${pay.each}`,
    subtitle,
    sentence: sentences(
      `The middle half${typeof employment === 'number' ? ` of ${formatCount(employment)} employees` : ''} earn ${at('pay_p25')} to ${at('pay_p75')} ${pay.each}.`,
      typeof growth === 'number' &&
        typeof openings === 'number' &&
        `Jobs are projected to change by ${formatPercent(growth, { signed: true })} by 20${String(vintage).slice(-2)}, with ${formatCount(openings)} openings a year.`,
    )!,
  };
}
