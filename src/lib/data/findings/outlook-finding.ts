import type { Finding } from '#lib/domain/finding.ts';
import { formatCount, formatNumber, formatPercent } from '#lib/domain/format.ts';
import { ordered } from '#lib/domain/order.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { sentences } from './in-list.ts';

const selfEmployed =
  'Projections count the self-employed, so their jobs are not those of the wage survey.';

/** What the newest projections say, beside the vintage before. */
export function outlookFinding(view: View): Finding {
  const rows = ordered(view.rows, { column: 'vintage', descending: false });
  const subtitle = 'Employment Projections, by vintage';
  const newest = rows.at(-1);
  const growth = newest && numberIn(newest, 'change_percent');
  if (!newest || growth === null || growth === undefined) {
    const headline = 'No projections are published for this occupation';
    return { headline, subtitle, sentence: `${headline}.`, note: selfEmployed };
  }
  const before = rows.at(-2);
  return {
    headline: `Employment is projected ${growing(growth)} by ${String(newest.target_year)}`,
    subtitle,
    sentence: sentences(
      `From ${String(newest.base_year)} to ${String(newest.target_year)} employment is projected ${growing(growth)}${jobs(newest)}${openings(newest)}.`,
      before && `The projections for ${years(before)} said ${growthText(before)}.`,
    )!,
    note: sentences(
      selfEmployed,
      rows[0]?.vintage !== '2016-26' &&
        rows.length < 6 &&
        'Vintages that did not project exactly this occupation are left out.',
    ),
  };
}

function growing(percent: number): string {
  if (percent === 0) return 'not to change';
  return `to ${percent > 0 ? 'grow' : 'fall'} ${formatPercent(Math.abs(percent))}`;
}

function jobs(row: Row): string {
  const [base, target] = [numberIn(row, 'employment_base'), numberIn(row, 'employment_target')];
  return base === null || target === null
    ? ''
    : `, from ${formatNumber(base, 1)} to ${formatNumber(target, 1)} thousand jobs`;
}

function openings(row: Row): string {
  const thousands = numberIn(row, 'annual_openings');
  return thousands === null
    ? ''
    : `, with ${formatCount(Math.round(thousands * 1000))} openings a year`;
}

const growthText = (row: Row): string =>
  formatPercent(numberIn(row, 'change_percent') ?? 0, { signed: true });

const years = (row: Row): string => String(row.vintage).replace('-', '–');

const numberIn = (row: Row, column: string): number | null => {
  const value = row[column];
  return typeof value === 'number' ? value : null;
};
