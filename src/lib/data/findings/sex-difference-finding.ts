import type { Finding } from '#lib/domain/finding.ts';
import { formatPercent } from '#lib/domain/format.ts';
import { ordered } from '#lib/domain/order.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { counted, sentences } from './in-list.ts';
import { subtitleOf } from './place-names.ts';
import { publicationNote } from './publication-note.ts';

const unadjusted =
  'Unadjusted: hours and occupations within a group differ. It is no measure of unequal pay for the same work.';

/** In how many groups women earn less than men, and where the gap is widest. */
export function sexDifferenceFinding({ rows }: View): Finding {
  const [first] = rows;
  const statistic = String(first?.statistic ?? 'median');
  const subtitle = subtitleOf(
    `Gap in ${statistic} pay, (men − women) ÷ men, percent of men’s pay`,
    first ? String(first.country) : '',
    first ? String(first.year) : '',
  );
  const known = ordered(
    rows.filter((row) => typeof row.gap_percent === 'number'),
    { column: 'gap_percent', descending: true },
  );
  const [widest] = known;
  if (!widest) {
    const headline = 'Pay by sex is not published here';
    return { headline, subtitle, sentence: `${headline}.` };
  }
  const less = known.filter((row) => gap(row) > 0).length;
  const narrowest = known.at(-1)!;
  const absent = rows.length - known.length;
  return {
    headline: `Women’s ${statistic} pay is below men’s in ${partOf(less, known.length)}`,
    subtitle,
    sentence: sentences(
      known.length === 1
        ? `For ${title(widest)} women’s ${statistic} is ${distance(widest)} men’s.`
        : `For ${title(widest)} women’s ${statistic} is ${distance(widest)} men’s, for ${title(narrowest)} ${distance(narrowest)}.`,
      absent > 0 &&
        `For ${counted(absent, 'group')} one of the two is not published, so there is no gap.`,
    )!,
    note: sentences(unadjusted, publicationNote(rows, statistic === 'mean' ? 'mean' : 'p50')),
  };
}

const partOf = (some: number, all: number): string =>
  some === all && all > 1 ? `all ${all} groups` : `${some} of ${counted(all, 'group')}`;

const gap = (row: Row): number => Number(row.gap_percent);
const title = (row: Row): string => String(row.occupation_title);

function distance(row: Row): string {
  const size = formatPercent(Math.abs(gap(row)));
  if (gap(row) === 0) return 'the same as';
  return `${size} ${gap(row) > 0 ? 'below' : 'above'}`;
}
