import type { Finding } from '#lib/domain/finding.ts';
import { formatCell, formatPercent } from '#lib/domain/format.ts';
import { ordered } from '#lib/domain/order.ts';
import type { Row } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountIn, comparable } from './comparable.ts';
import { sentences } from './in-list.ts';
import { payBasisNote } from './pay-basis-note.ts';
import { subtitleOf } from './place-names.ts';

const notASeries =
  'The Bureau does not treat these figures as a time series: each May pools three years of surveys, the classification changed in 2019 and 2021 and the method in 2021.';

/** What the median did over the years, as published and in constant prices. */
export function historyFinding(seen: View): Finding {
  const view = { ...seen, rows: ordered(seen.rows, { column: 'year', descending: false }) };
  const nominal = columnNamed(view, 'pay_p50');
  const real = columnNamed(view, 'pay_p50_real');
  const medians = comparable(view, nominal);
  const months = view.rows.map((row) => monthInWords(String(row.price_month)));
  const subtitle = subtitleOf(
    'Median pay, nation',
    medians?.unit ?? '',
    months[0] ? `as published and in prices of ${months[0]}` : '',
  );
  const note = sentences(notASeries, earlierNote(view.rows), topCodeNote(view.rows));
  const rows = medians?.rows.filter((row) => typeof row[real.name] === 'number') ?? [];
  const [first, last] = [rows[0], rows.at(-1)];
  if (!medians || !first || !last) {
    const headline = 'No median is published for these years';
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  if (first === last) {
    return {
      headline: `May ${String(last.year)} is the only year that can be compared`,
      subtitle,
      sentence: `In May ${String(last.year)} the median was ${formatCell(last, nominal)} ${medians.each}.`,
      note,
    };
  }
  const change = 100 * (amountIn(last, real) / amountIn(first, real) - 1);
  return {
    headline: `In constant prices the median ${moved(change)} since ${String(first.year)}`,
    subtitle,
    sentence: `The median was ${formatCell(first, nominal)} ${medians.each} in May ${String(first.year)} and ${formatCell(last, nominal)} in May ${String(last.year)}; in prices of ${months[0]} that is ${formatCell(first, real)} and ${formatCell(last, real)}.`,
    note: sentences(note, payBasisNote(view.rows)),
  };
}

function moved(change: number): string {
  if (Math.abs(change) < 1) return 'has hardly moved';
  const size = formatPercent(Math.abs(change), { digits: 0 });
  return `has ${change > 0 ? 'risen' : 'fallen'} ${size}`;
}

function earlierNote(rows: readonly Row[]): string | null {
  const first = rows[0]?.year;
  if (typeof first !== 'number' || first <= 2015) return null;
  return first <= 2017
    ? 'For 2015 and 2016 no figure of this occupation is at hand.'
    : `Years before ${first} are left out: the occupation had no exact counterpart in the classification of the time.`;
}

const topCodeNote = (rows: readonly Row[]): string | null =>
  rows.some((row) => row.topcoded_from)
    ? 'Until May 2024 wages at or above a threshold were published as a floor only: a percentile that first appears in 2025 is not a rise.'
    : null;

const monthInWords = (month: string): string => {
  const [year, number] = month.split('-');
  const name = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });
  return `${name.format(Date.UTC(2000, Number(number) - 1))} ${year}`;
};
