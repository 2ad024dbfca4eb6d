import type { Finding } from '#lib/domain/finding.ts';
import { formatCount, formatNumber, formatPercent } from '#lib/domain/format.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { counted, sentences } from './in-list.ts';
import { againstMen, noAdvice } from './payroll-equity-words.ts';

const subtitle =
  'Pay gap in percent of men’s pay with its 95 % interval, by regression on base pay at full time';

const caution =
  'An adjusted gap proves neither unequal nor equal pay: what it is adjusted for may itself come from unequal chances, and what the payroll does not say is not adjusted for.';

/** How much of the pay gap is left between women and men who are alike in the factors. */
export function payrollAdjustedGapFinding({ rows }: View): Finding {
  const row = rows.at(-1);
  const [before] = rows;
  const note = sentences(caution, row && methodOf(row), leftOut(row), noAdvice);
  if (!row || typeof row.gap_percent !== 'number') {
    const headline = 'There is no gap to tell';
    const why = String(row?.why_none ?? 'The payroll names no women or men with pay.');
    return {
      headline,
      subtitle,
      sentence: sentences(`${headline}:`, `${why.replace(/\.$/, '')}.`)!,
      note,
    };
  }
  const gap = row.gap_percent;
  const clear = Number(row.gap_low) > 0 || Number(row.gap_high) < 0;
  const adjusted = row !== before;
  const who = adjusted ? ` among people alike in ${String(row.factors)}` : '';
  return {
    headline: clear
      ? `Women’s pay is ${againstMen(gap)} men’s${who}`
      : `No clear gap between women’s pay and men’s${who}`,
    subtitle,
    sentence: sentences(
      adjusted &&
        typeof before?.gap_percent === 'number' &&
        `Unadjusted, women’s pay is ${againstMen(before.gap_percent)} men’s.`,
      `${adjusted ? `Adjusted for ${String(row.factors)}` : 'Unadjusted'}, it is ${againstMen(gap)}${gap === 0 ? '' : ' it'}, with 95 % confidence between ${formatPercent(Number(row.gap_low))} and ${formatPercent(Number(row.gap_high))} of men’s pay.`,
      adjusted &&
        typeof before?.gap_percent === 'number' &&
        `The difference between the two is what the factors explain.`,
    )!,
    note,
  };
}

const methodOf = (row: Row): string | undefined =>
  sentences(
    'Least squares on ln(pay), geometric means, robust errors (HC1).',
    typeof row.r_squared === 'number' &&
      `Sex and factors explain ${formatNumber(row.r_squared)} of the variance (R²).`,
    typeof row.comparable === 'number' &&
      typeof row.women === 'number' &&
      `${formatCount(row.comparable)} of ${counted(row.women + Number(row.men), 'person has', 'people have')} someone of the other sex beside them in the same categories.`,
    typeof row.dropped === 'string' &&
      `Left out because other factors say the same: ${row.dropped}.`,
  );

const leftOut = (row: Row | undefined): string | false =>
  Number(row?.left_out ?? 0) > 0 &&
  `Left out, as their sex or a factor is not given: ${counted(Number(row!.left_out), 'person', 'people')}.`;
