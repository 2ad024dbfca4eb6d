import type { Finding } from '#lib/domain/finding.ts';
import { formatCell, formatPercent } from '#lib/domain/format.ts';
import type { Column, Row } from '#lib/domain/question.ts';
import type { Statistic } from '#lib/domain/statistic.ts';
import { statisticColumn, type View } from '#lib/domain/view.ts';
import { comparable, isPublishedOnly } from './comparable.ts';
import { capitalised, inList, sentences } from './in-list.ts';
import { payBasisNote } from './pay-basis-note.ts';
import { placeOf, referenceMonth, subtitleOf } from './place-names.ts';

/**
 * What the wage distributions of an occupation in one or several areas say. The first area asked for
 * is the one that the others are compared with.
 */
export function percentilesFinding(view: View): Finding {
  const medians = comparable(view, statisticColumn(view, 'p50'));
  const subtitle = subtitleOf('Percentile wages', medians?.unit ?? '', referenceMonth(view.rows));
  const silent = view.rows.filter((row) => !medians?.rows.includes(row));
  const note = sentences(payBasisNote(view.rows), localNote(silent));
  if (!medians) {
    const headline = 'No pay is published for this occupation';
    const where = inList(view.rows.map(placeOf));
    return { headline, subtitle, sentence: `${headline}${where && ` in ${where}`}.`, note };
  }
  const pay = percentilesIn(view, medians.column);
  const [base, ...others] = inOrderAsked(view, medians.rows);
  const most = farthest(base!, others, pay);
  const kept = silent.filter((row) => isPublishedOnly(view, row, medians.column));
  const unpublished = silent.filter((row) => !kept.includes(row));
  return {
    headline: most ? comparison(most, base!, pay) : capitalised(pay.spread(base!)),
    subtitle,
    sentence: sentences(
      `In ${placeOf(base!)} ${pay.spread(base!)} ${medians.each}${others
        .map((row) => `; in ${placeOf(row)} the median is ${pay.text(row, 'p50')}`)
        .join('')}.`,
      unpublished.length > 0 && `No pay is published for ${inList(unpublished.map(placeOf))}.`,
      kept.length > 0 && `Pay in ${inList(kept.map(placeOf))} cannot be restated this way.`,
    )!,
    note,
  };
}

interface PercentilesOf {
  at(row: Row, statistic: Statistic): number | null;
  text(row: Row, statistic: Statistic): string;
  /** `the middle half earn …` where both its ends are published, else `half earn more than …`. */
  spread(row: Row): string;
}

// The percentiles in the unit of the median that is spoken of: restated, or all as published.
function percentilesIn(view: View, median: Column): PercentilesOf {
  const columns = median.publishedAs ? view.columns : view.question.columns;
  const named = (statistic: Statistic) => statisticColumn({ columns }, statistic);
  const at = (row: Row, statistic: Statistic) => {
    const value = row[named(statistic)?.name ?? ''];
    return typeof value === 'number' ? value : null;
  };
  const text = (row: Row, statistic: Statistic) => {
    const column = named(statistic);
    return column ? formatCell(row, column) : '';
  };
  const spread = (row: Row) => {
    const [low, high] = [at(row, 'p25'), at(row, 'p75')];
    return low !== null && high !== null && high > low
      ? `the middle half earn ${text(row, 'p25')} to ${text(row, 'p75')}`
      : `half earn more than ${text(row, 'p50')}`;
  };
  return { at, text, spread };
}

function inOrderAsked({ question }: View, rows: readonly Row[]): readonly Row[] {
  const { areas } = question.parameters;
  if (!Array.isArray(areas)) return rows;
  const place = (row: Row) => areas.indexOf(row.area_code);
  return [...rows].sort((a, b) => place(a) - place(b));
}

// The place whose median lies farthest from that of the first.
function farthest(base: Row, others: readonly Row[], { at }: PercentilesOf): Row | null {
  const distance = (row: Row) => Math.abs(Math.log(at(row, 'p50')! / at(base, 'p50')!));
  return others.reduce<Row | null>(
    (most, row) => (!most || distance(row) > distance(most) ? row : most),
    null,
  );
}

function comparison(row: Row, base: Row, { at }: PercentilesOf): string {
  const median = at(base, 'p50')!;
  const [where, theirs] = [placeOf(row), `${placeOf(base)}’s`];
  const above = (statistic: Statistic) => (at(row, statistic) ?? -Infinity) > median;
  const below = (statistic: Statistic) => (at(row, statistic) ?? Infinity) < median;
  if (above('p10')) return `Nine in ten in ${where} earn more than ${theirs} median`;
  if (above('p25')) return `Three in four in ${where} earn more than ${theirs} median`;
  if (below('p90')) return `Nine in ten in ${where} earn less than ${theirs} median`;
  if (below('p75')) return `Three in four in ${where} earn less than ${theirs} median`;
  const difference = 100 * (at(row, 'p50')! / median - 1);
  if (Math.abs(difference) < 0.5) {
    return `Median pay in ${where} is within one percent of ${theirs}`;
  }
  const size = formatPercent(Math.abs(difference), { digits: 0 });
  return `Median pay in ${where} is ${size} ${difference > 0 ? 'above' : 'below'} ${theirs}`;
}

function localNote(silent: readonly Row[]): string | null {
  if (!silent.some((row) => row.p50_absence === 'not_collected')) return null;
  return silent.some((row) => row.pay_basis === 'hourly_only')
    ? 'Local areas are published with annual pay only.'
    : 'Groups of occupations are published for the nation only.';
}
