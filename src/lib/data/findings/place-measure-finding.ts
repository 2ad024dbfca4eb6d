import { formatCell } from '#lib/domain/format.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { Row } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { counted, sentences } from './in-list.ts';
import { placesOf, referenceMonth, subtitleOf } from './place-names.ts';

/** What is counted of an occupation in a place beside its pay, by column. */
const measures = {
  location_quotient: {
    word: 'The location quotient',
    note: 'At 2 the occupation is twice as common there as in the nation. Territories publish none.',
  },
  jobs_per_1000: {
    word: 'The number of jobs per 1,000',
    note: 'Of 1,000 jobs in the area, so many are of this occupation. Territories publish none.',
  },
  employment: { word: 'Employment', note: 'Employees; the self-employed are not counted.' },
} as const;

export type PlaceMeasure = keyof typeof measures;

interface Kind {
  /** `state`, `area`. */
  readonly one: string;
  readonly many: string;
}

/** In which places an occupation is most and least common by a measure other than pay. */
export function placeMeasureFinding(
  view: View,
  measure: PlaceMeasure,
  { one, many }: Kind,
): Finding {
  const column = columnNamed(view, measure);
  const numbers = view.rows.flatMap((row) => {
    const value = row[measure];
    return typeof value === 'number' ? [{ row, value }] : [];
  });
  const { word, note } = measures[measure];
  const subtitle = subtitleOf(
    `${column.label} by ${one}`,
    column.unit ?? '',
    referenceMonth(view.rows),
  );
  if (numbers.length === 0) {
    const headline = `No ${one} publishes this figure for this occupation`;
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  const values = numbers.map(({ value }) => value);
  const at = (wanted: number) =>
    numbers.filter(({ value }) => value === wanted).map(({ row }) => row);
  const [highest, lowest] = [at(Math.max(...values)), at(Math.min(...values))];
  const said = (rows: readonly Row[]) =>
    `${placesOf(rows, many)} at ${formatCell(rows[0]!, column)}`;
  const silent = view.rows.length - numbers.length;
  return {
    headline:
      numbers.length === 1
        ? `Only ${placesOf(highest, many)} publishes this figure`
        : `${word} is highest in ${placesOf(highest, many)}`,
    subtitle,
    sentence: sentences(
      numbers.length === 1
        ? `In ${said(highest)}.`
        : `${word} is highest in ${said(highest)} and lowest in ${said(lowest)}.`,
      silent > 0 && `${counted(silent, `${one} publishes`, `${many} publish`)} no such figure.`,
    )!,
    note,
  };
}
