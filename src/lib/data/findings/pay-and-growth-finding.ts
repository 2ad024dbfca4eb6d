import type { Finding } from '#lib/domain/finding.ts';
import { formatCount, formatPercent } from '#lib/domain/format.ts';
import { ordered } from '#lib/domain/order.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { amountText, extremes, payAt, spokenStatistic, type Comparable } from './comparable.ts';
import { capitalised, counted, inList, sentences } from './in-list.ts';
import { placeOf, referenceMonth, subtitleOf } from './place-names.ts';

type Pay = ReturnType<typeof spokenStatistic>;

/** How many occupations are left, what half of them pay, and which lead by pay, growth and openings. */
export function payAndGrowthFinding(view: View): Finding {
  const { rows } = view;
  const pay = spokenStatistic(view);
  const subtitle = subtitleOf(
    `${capitalised(payAt(pay?.statistic ?? view.lens.statistic))} and projected growth`,
    pay?.unit ?? '',
    referenceMonth(rows),
    vintageOf(rows),
  );
  const note = sentences(...notesOf(view, pay));
  const [only] = rows;
  if (!only) {
    const headline = 'No occupation passes all of these filters';
    return { headline, subtitle, sentence: `${headline}.` };
  }
  const headline =
    rows.length === 1 ? ofOne(only, pay) : (likeOne(rows) ?? `${howMany(rows)}, ${halfOf(pay)}`);
  return { headline, subtitle, sentence: sentences(leaders(rows, pay)) ?? `${headline}.`, note };
}

const howMany = (rows: readonly Row[]): string =>
  `${counted(rows.length, 'occupation')}${rows[0]?.area_code === '99' ? '' : ` in ${placeOf(rows[0]!)}`}`;

// The pay of a row, so that it is a published figure: at least half of the rows have it or more.
function halfOf(pay: Pay): string {
  if (!pay) return 'none with published pay';
  const byPay = ordered(pay.rows, { column: pay.column.name, descending: true });
  const middle = byPay[Math.ceil(byPay.length / 2) - 1];
  return `half with ${payAt(pay.statistic)} of ${amountText(middle, pay.column)} ${pay.each} or more`;
}

function ofOne(row: Row, pay: Pay): string {
  if (!pay) return `${String(row.title)}: no pay is published`;
  return `${String(row.title)}: ${payAt(pay.statistic)} ${amountText(row, pay.column)} ${pay.each}`;
}

/** Of the occupations like one, how many pay more; null where none is compared with. */
function likeOne(rows: readonly Row[]): string | null {
  const itself = rows.find(({ likeness }) => likeness === 0);
  if (!itself) return null;
  const others = rows.filter((row) => row !== itself);
  const more = others.filter(({ pay_difference: by }) => typeof by === 'number' && by > 0).length;
  return `${formatCount(more)} of ${counted(others.length, 'occupation')} like ${String(itself.title)} pay more`;
}

function leaders(rows: readonly Row[], pay: Pay): string | null {
  const growing = topBy(rows, 'growth_percent');
  const open = topBy(rows, 'annual_openings');
  const parts = [
    pay && bestPaid(pay),
    growing &&
      `the projected growth is highest for ${titlesOf(growing)}, ${formatPercent(Number(growing[0]!.growth_percent), { signed: true })}`,
    open &&
      `the openings are most for ${titlesOf(open)}, ${formatCount(Number(open[0]!.annual_openings))} a year`,
  ].filter((part) => part !== null);
  return parts.length > 0 ? `${capitalised(parts.join('; '))}.` : null;
}

function bestPaid(pay: Comparable & { statistic: NonNullable<Pay>['statistic'] }): string {
  const { highest } = extremes(pay);
  return `the highest ${payAt(pay.statistic)} is that of ${titlesOf(highest)}, ${amountText(highest[0], pay.column)} ${pay.each}`;
}

function topBy(rows: readonly Row[], column: string): readonly Row[] | null {
  const [first] = ordered(rows, { column, descending: true });
  if (typeof first?.[column] !== 'number') return null;
  return rows.filter((row) => row[column] === first[column]);
}

const titlesOf = (rows: readonly Row[]): string =>
  rows.length > 3 ? `${rows.length} occupations` : inList(rows.map(({ title }) => String(title)));

function notesOf({ rows }: View, pay: Pay): readonly (string | false | null)[] {
  const [first] = rows;
  if (!first) return [];
  const paid = new Set(pay?.rows);
  const silent = rows.filter((row) => !paid.has(row));
  const elsewhere = silent.filter(({ in_area }) => in_area === false).length;
  const hourly = silent.filter((row) => row.in_area !== false && row.pay_period === 'hour').length;
  const yearly = pay?.each === 'an hour' ? silent.length - elsewhere - hourly : 0;
  const suppressed = silent.length - elsewhere - hourly - yearly;
  const place = placeOf(first);
  return [
    first.area_code !== '99' &&
      `Pay and employment are those of ${place}; growth and openings are those of the whole nation.`,
    elsewhere > 0 &&
      `${counted(elsewhere, 'occupation is', 'occupations are')} not published for ${place}.`,
    suppressed > 0 && `For ${formatCount(suppressed)} more such pay is not published.`,
    hourly > 0 && `${counted(hourly, 'occupation has', 'occupations have')} hourly pay only.`,
    yearly > 0 && `${counted(yearly, 'occupation has', 'occupations have')} annual pay only.`,
    'Employment counts employees; the projections count the self-employed too.',
  ];
}

function vintageOf(rows: readonly Row[]): string {
  const vintage = rows.find((row) => typeof row.vintage === 'string')?.vintage;
  return vintage ? `projections ${String(vintage).replace('-', '–')}` : '';
}
