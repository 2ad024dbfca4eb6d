import type { Finding } from '#lib/domain/finding.ts';
import { formatCell } from '#lib/domain/format.ts';
import type { Row } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { capitalised, counted, sentences } from './in-list.ts';
import { blendNote, marketSubtitle } from './payroll-words.ts';

const subject = 'Pay ranges by grade, and base pay at full time of the people in them';
const subjectWithMarket =
  'Pay ranges by grade, base pay at full time of the people in them, and the median of their market';

/** How many people are paid outside the range of their grade, and what the minimum would cost. */
export function payrollBandsFinding(view: View): Finding {
  const { rows } = view;
  const people = sum(rows, 'people');
  const [below, above] = [sum(rows, 'below'), sum(rows, 'above')];
  const hidden = rows.filter((row) => typeof row.hidden === 'string').length;
  const market = rows.some(({ market_p50: median }) => typeof median === 'number');
  const subtitle = market ? marketSubtitle(view, subjectWithMarket) : subject;
  const note = sentences(
    'Compa-ratios of 0.80 to 1.20 are a custom of employers, not a rule.',
    hidden > 0 &&
      `Pay is hidden in ${counted(hidden, 'grade')}, so that nobody’s can be told; people are counted in all of them.`,
    withoutBand(rows[0]),
    market &&
      'The market median of a grade is the median over its people of that of their job and place; it leaves out people whose market is published by the hour alone.',
    market && blendNote(view.question),
  );
  if (people === 0) {
    const headline =
      rows.length === 0 ? 'There are no bands yet' : 'Nobody in the payroll is in these grades';
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  return {
    headline:
      below + above === 0
        ? `All ${counted(people, 'person is', 'people are')} paid within the range of their grade`.replace(
            /^All 1 person/,
            'The one person',
          )
        : `${capitalised(counted(below, 'person is', 'people are'))} paid below the range of their grade, ${above.toLocaleString('en-US')} above it`,
    subtitle,
    sentence: sentences(
      `Of ${counted(people, 'person', 'people')} in ${counted(rows.length, 'grade')}, ${below.toLocaleString('en-US')} are below, ${sum(rows, 'within').toLocaleString('en-US')} in and ${above.toLocaleString('en-US')} above the range.`,
      below > 0 && costOf(view, hidden > 0),
    )!,
    note,
  };
}

function costOf(view: View, partly: boolean): string {
  const column = columnNamed(view, 'cost_to_minimum');
  const total = sum(view.rows, column.name);
  const where = partly ? ' in the grades that are shown' : '';
  if (total === 0) return `In the grades that are shown nobody is below the minimum.`;
  const cost = formatCell({ ...view.rows[0], [column.name]: total }, column);
  return `To bring those below to the minimum costs ${cost} a year${where}; those above keep their pay.`;
}

const sum = (rows: readonly Row[], column: string): number =>
  rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);

const withoutBand = (row: Row | undefined): string | false =>
  Number(row?.without_band ?? 0) > 0 &&
  `No band has the grade of ${counted(Number(row!.without_band), 'person', 'people')}: they are left out.`;
