import type { Finding } from '#lib/domain/finding.ts';
import { formatCell, formatPercent } from '#lib/domain/format.ts';
import type { Column, Row } from '#lib/domain/question.ts';
import type { Statistic } from '#lib/domain/statistic.ts';
import { statisticColumn, type View } from '#lib/domain/view.ts';
import { comparable } from './comparable.ts';
import { capitalised, inList, sentences } from './in-list.ts';
import { payBasisNote } from './pay-basis-note.ts';
import { placeOf, referenceMonth, subtitleOf } from './place-names.ts';

/** What the wage distributions of an occupation in one or several areas say. */
export function percentilesFinding(view: View): Finding {
  const medians = comparable(view, statisticColumn(view, 'p50'));
  const subtitle = subtitleOf('Percentile wages', medians?.unit ?? '', referenceMonth(view.rows));
  const silent = view.rows.filter((row) => !medians?.rows.includes(row));
  const note = sentences(payBasisNote(view.rows), localNote(silent));
  if (!medians) {
    const where = inList(view.rows.map(placeOf)) || 'this area';
    const sentence = `No pay is published for this occupation in ${where}.`;
    return { headline: 'No pay is published for this occupation', subtitle, sentence, note };
  }
  const [base, ...others] = medians.rows;
  const amounts = new Amounts(view);
  const most = farthest(base!, others, amounts);
  return {
    headline: most ? comparison(most, base!, amounts) : amounts.spread(base!),
    subtitle,
    sentence: sentences(
      `${capitalised(inPlace(base!))}, ${lowerFirst(amounts.spread(base!))} ${medians.each}${others
        .map((row) => `; in ${placeOf(row)} the median is ${amounts.text(row, 'p50')}`)
        .join('')}.`,
      silent.length > 0 && `No pay is published for ${inList(silent.map(placeOf))}.`,
    )!,
    note,
  };
}

class Amounts {
  readonly #columns: ReadonlyMap<Statistic, Column>;

  constructor(view: View) {
    const statistics = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
    this.#columns = new Map(
      statistics.flatMap((statistic) => {
        const column = statisticColumn(view, statistic);
        return column ? [[statistic, column]] : [];
      }),
    );
  }

  in(row: Row, statistic: Statistic): number | null {
    const value = row[this.#columns.get(statistic)?.name ?? ''];
    return typeof value === 'number' ? value : null;
  }

  text(row: Row, statistic: Statistic): string {
    const column = this.#columns.get(statistic);
    return column ? formatCell(row, column) : '';
  }

  /** The middle half where both its ends are published, else the median. */
  spread(row: Row): string {
    const [low, high] = [this.in(row, 'p25'), this.in(row, 'p75')];
    return low !== null && high !== null && high > low
      ? `The middle half earn ${this.text(row, 'p25')} to ${this.text(row, 'p75')}`
      : `Half earn more than ${this.text(row, 'p50')}`;
  }
}

// The place whose median lies farthest from the first one's.
function farthest(base: Row, others: readonly Row[], amounts: Amounts): Row | null {
  const median = amounts.in(base, 'p50')!;
  const distance = (row: Row) => Math.abs(Math.log(amounts.in(row, 'p50')! / median));
  return others.reduce<Row | null>(
    (most, row) => (!most || distance(row) > distance(most) ? row : most),
    null,
  );
}

function comparison(row: Row, base: Row, amounts: Amounts): string {
  const median = amounts.in(base, 'p50')!;
  const where = placeOf(row);
  const theirs = `${placeOf(base)}’s median`;
  const above = (statistic: Statistic) => (amounts.in(row, statistic) ?? -Infinity) > median;
  const below = (statistic: Statistic) => (amounts.in(row, statistic) ?? Infinity) < median;
  if (above('p10')) return `Nine in ten in ${where} earn more than ${theirs}`;
  if (above('p25')) return `Three in four in ${where} earn more than ${theirs}`;
  if (below('p90')) return `Nine in ten in ${where} earn less than ${theirs}`;
  if (below('p75')) return `Three in four in ${where} earn less than ${theirs}`;
  const difference = 100 * (amounts.in(row, 'p50')! / median - 1);
  if (Math.abs(difference) < 0.5) {
    return `Median pay in ${where} is the same as in ${placeOf(base)}, to one percent`;
  }
  const size = formatPercent(Math.abs(difference), { digits: 0 });
  return `Median pay in ${where} is ${size} ${difference > 0 ? 'above' : 'below'} ${placeOf(base)}’s`;
}

function localNote(silent: readonly Row[]): string | null {
  const uncollected = silent.some((row) => row.p50_absence === 'not_collected');
  if (!uncollected) return null;
  return payBasisNote(silent)?.includes('by the hour')
    ? 'Local areas are published with annual pay only.'
    : 'Groups of occupations are published for the nation only.';
}

const inPlace = (row: Row): string => `in ${placeOf(row)}`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
