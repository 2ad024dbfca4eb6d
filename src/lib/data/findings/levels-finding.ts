import type { Finding } from '#lib/domain/finding.ts';
import type { Row } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import {
  amountIn,
  amountText,
  comparable,
  excess,
  extremes,
  type Comparable,
} from './comparable.ts';
import { capitalised, counted, inList, sentences } from './in-list.ts';
import { payBasisNote } from './pay-basis-note.ts';
import { placeOf, placesOf, subtitleOf } from './place-names.ts';

const whatTheyAre =
  'Four cuts of one wage distribution, used for work visas; not pay observed by seniority.';

/** What the wage levels I to IV of one area, or of several, say. */
export function levelsFinding(view: View): Finding {
  const fourth = comparable(view, columnNamed(view, 'level_4'));
  const year = String(view.rows[0]?.program_year ?? '').replace('-', '–');
  const subtitle = subtitleOf('Wage levels I–IV', fourth?.unit ?? '', year);
  if (!fourth) {
    return {
      headline: 'No wage levels are published here',
      subtitle,
      sentence:
        view.rows.length > 0
          ? `The wage levels of ${inList(view.rows.map(placeOf))} cannot be restated this way.`
          : 'The Department of Labor publishes no wage levels for this occupation in this area.',
      note: whatTheyAre,
    };
  }
  const [only] = fourth.rows;
  const said = fourth.rows.length === 1 ? oneArea(view, fourth, only!) : severalAreas(fourth);
  return {
    ...said,
    subtitle,
    note: sentences(
      whatTheyAre,
      fallbackNote(fourth.rows),
      codeNote(view),
      payBasisNote(view.rows),
    ),
  };
}

function oneArea(view: View, { each, column }: Comparable, row: Row) {
  const restated = column.publishedAs !== undefined;
  const level = (number: number) =>
    restated ? columnNamed(view, `level_${number}`) : publishedColumn(view, `level_${number}`);
  const [first, fourth] = [amountIn(row, level(1)), amountIn(row, column)];
  const text = (number: number) => amountText(row, level(number));
  const where = placeOf(row);
  return {
    headline:
      fourth > first
        ? `Level IV is ${excess(fourth, first)} level I in ${where}`
        : `All four levels are the same in ${where}`,
    sentence: `In ${where} level I is ${text(1)}, level II ${text(2)}, level III ${text(3)} and level IV ${text(4)} ${each}.`,
  };
}

// Where the lens cannot restate the levels, all four are given as published.
const publishedColumn = (view: View, name: string) =>
  columnNamed({ columns: view.question.columns }, name);

function severalAreas(levels: Comparable) {
  const { highest, lowest } = extremes(levels);
  const { column, rows, each } = levels;
  const [most, least] = [placesOf(highest, 'areas'), placesOf(lowest, 'areas')];
  if (most === least) {
    return {
      headline: `Level IV is the same in all ${rows.length} areas`,
      sentence: `Level IV is ${amountText(highest[0], column)} ${each} in each of ${rows.length} areas.`,
    };
  }
  return {
    headline: `Level IV is highest in ${most}, lowest in ${least}`,
    sentence: `Of ${rows.length} areas, level IV is highest in ${most} at ${amountText(highest[0], column)} ${each} and lowest in ${least} at ${amountText(lowest[0], column)}.`,
  };
}

function fallbackNote(rows: readonly Row[]): string | null {
  const borrowed = rows.filter((row) => row.fallback);
  if (borrowed.length === 0) return null;
  if (rows.length === 1) {
    const [row] = borrowed;
    return `${capitalised(placeOf(row!))} has the same figures as ${String(row!.fallback)}: most likely they stand in for its own.`;
  }
  return `${counted(borrowed.length, 'area has', 'areas have')} the same figures as other areas: most likely these stand in for their own.`;
}

function codeNote({ rows, question }: View): string | null {
  const code = rows[0]?.levels_code;
  return code && code !== question.parameters.soc
    ? `The Department has no levels for the combined occupation; those of ${String(code)}, one of its parts, carry its figure.`
    : null;
}
