import type { Finding } from '#lib/domain/finding.ts';
import { formatCount, formatPercent } from '#lib/domain/format.ts';
import type { View } from '#lib/domain/view.ts';
import { sentences } from './in-list.ts';
import { noAdvice, unadjusted } from './payroll-equity-words.ts';

/** The share of women at the bottom and at the top of a payroll. */
export function payrollQuartilesFinding({ rows }: View): Finding {
  const subtitle = 'Women and men in each quarter of the payroll by base pay at full time';
  const [lowest, highest] = [rows[0], rows.at(-1)];
  const hidden = rows.some((row) => typeof row.hidden === 'string');
  const note = sentences(
    unadjusted,
    hidden && 'Quarters with few women or men are hidden.',
    noAdvice,
  );
  const [bottom, top] = [lowest?.women_share, highest?.women_share];
  if (rows.length < 4 || typeof bottom !== 'number' || typeof top !== 'number') {
    const headline = 'Too few women or men to show each quarter of the payroll';
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  const [women, men] = [Number(lowest!.all_women), Number(lowest!.all_men)];
  return {
    headline: `Women are ${formatPercent(bottom)} of the lowest paid quarter and ${formatPercent(top)} of the highest paid`,
    subtitle,
    sentence: `Of ${formatCount(women + men)} women and men, ${formatPercent((100 * women) / (women + men))} are women: ${formatPercent(bottom)} in the lowest paid quarter, ${formatPercent(top)} in the highest paid.`,
    note,
  };
}
