import { formatCount, formatPercent } from '#lib/domain/format.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { capitalised, counted, sentences } from './in-list.ts';
import { placeOf, referenceMonth, subtitleOf } from './place-names.ts';

/** From here on a job is called well paid in the headline: the lower end of a class. */
const well = 80_000;

/** Whether more of an area's jobs than of the nation's are in occupations with a high median. */
export function payClassesFinding({ rows }: View): Finding {
  const [row] = rows;
  const subtitle = subtitleOf(
    'Share of jobs by the annual median of their occupation, US dollars as paid',
    referenceMonth(rows),
  );
  const note = sentences(
    'Counted by the medians of occupations, not by what single people earn.',
    row && leftOut(row),
  );
  const jobs = sum(rows, 'area_jobs');
  if (!row || jobs === 0) {
    const headline = 'This area publishes too little to set its jobs beside the nation’s';
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  const high = rows.filter(({ class_from }) => Number(class_from) >= well);
  const [here, nation] = [
    (100 * sum(high, 'area_jobs')) / jobs,
    (100 * sum(high, 'nation_jobs')) / sum(rows, 'nation_jobs'),
  ];
  const shares = [here, nation].map((share) => formatPercent(share));
  const place = placeOf(row);
  const what = `in occupations with a median of $${formatCount(well)} or more`;
  return {
    headline:
      shares[0] === shares[1]
        ? `${capitalised(place)} has as large a share of well-paid jobs as the nation`
        : `${capitalised(place)} has a ${here > nation ? 'larger' : 'smaller'} share of well-paid jobs than the nation`,
    subtitle,
    sentence: `Of ${formatCount(jobs)} jobs counted in ${place}, ${shares[0]} are ${what} there; in the nation ${shares[1]} are.`,
    note,
  };
}

const sum = (rows: readonly Row[], column: string): number =>
  rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);

function leftOut({ area_left_out, nation_left_out }: Row): string {
  const here = counted(Number(area_left_out), 'occupation');
  return `Left out, because no employment or no annual median is published: ${here} here and ${formatCount(Number(nation_left_out))} in the nation. Occupations that the area does not publish at all are missing as well.`;
}
