import type { Finding } from '#lib/domain/finding.ts';
import { formatCount, formatPercent } from '#lib/domain/format.ts';
import { ordered } from '#lib/domain/order.ts';
import type { Row } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountText, comparable, extremes } from './comparable.ts';

const nothing = (subtitle: string): Finding => ({
  headline: 'Nothing is published',
  subtitle,
  sentence: 'Nothing is published.',
});

const titleOf = (row: Row): string => String(row.title);

/** Which occupation is paid most. */
export function topPaidFinding(view: View): Finding {
  const pay = comparable(view, columnNamed(view, 'pay_p50'));
  if (!pay) return nothing('Median pay');
  const first = extremes(pay).highest[0]!;
  const subtitle = `Median pay, ${pay.unit}`;
  return {
    headline: `${titleOf(first)} earn the most`,
    subtitle,
    sentence: `Of all occupations ${titleOf(first)} have the highest median pay, ${amountText(first, pay.column)} ${pay.each}.`,
  };
}

/** Which occupation has the most openings. */
export function mostOpeningsFinding({ rows }: View): Finding {
  const [first] = ordered(rows, { column: 'annual_openings', descending: true });
  const subtitle = 'Projected openings a year, new jobs and replacements';
  if (!first || typeof first.annual_openings !== 'number') return nothing(subtitle);
  return {
    headline: `Most openings: ${titleOf(first)}`,
    subtitle,
    sentence: `${titleOf(first)} are projected to have ${formatCount(first.annual_openings)} openings a year, more than any other occupation.`,
  };
}

/** Which occupation grows fastest. */
export function fastestGrowingFinding({ rows }: View): Finding {
  const [first] = ordered(rows, { column: 'growth_percent', descending: true });
  const subtitle = 'Projected growth of employment over ten years';
  if (!first || typeof first.growth_percent !== 'number') return nothing(subtitle);
  return {
    headline: `Fastest growing: ${titleOf(first)}`,
    subtitle,
    sentence: `Employment of ${titleOf(first)} is projected to grow ${formatPercent(first.growth_percent)} in ten years, more than any other.`,
  };
}
