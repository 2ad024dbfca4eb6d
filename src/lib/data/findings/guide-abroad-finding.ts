import type { Finding } from '#lib/domain/finding.ts';
import type { Column, Row } from '#lib/domain/question.ts';
import { regionName, type Region } from '#lib/domain/region.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountText, comparable, extremes, type Comparable } from './comparable.ts';
import { countryInWords } from './country-in-words.ts';
import { counted, inList } from './in-list.ts';
import { subtitleOf } from './place-names.ts';

const note =
  'Ranges as the founding guide quotes them: low to high, not percentiles, and without a source.';

/** In which country the guide's pay range reaches highest, and in which it stays lowest. */
export function guideAbroadFinding(view: View): Finding {
  const high = comparable(view, columnNamed(view, 'pay_high'));
  const low = lowBeside(view, high);
  const region = view.question.parameters.region;
  const where = typeof region === 'string' ? regionName[region as Region] : '';
  const one = high && high.rows.length === view.rows.length ? high.unit : 'own currencies';
  const subtitle = subtitleOf('Pay ranges of the guide', where, view.rows.length > 0 ? one : '');
  const count = counted(view.rows.length, 'country', 'countries');
  if (!high || one === 'own currencies') {
    const headline =
      view.rows.length > 0
        ? `The guide gives ranges for ${count}`
        : `The guide gives no range for ${where || 'other countries'}`;
    const names = inList(view.rows.map(country));
    return { headline, subtitle, sentence: `${headline}${names && `: ${names}`}.`, note };
  }
  const { highest, lowest } = extremes(high);
  const [most, least] = [highest[0]!, lowest[0]!];
  const range = (row: Row) =>
    `${amountText(row, low)} to ${amountText(row, high.column)} ${high.each}`;
  if (most === least || view.rows.length === 1) {
    return {
      headline: `${String(most.country)}: ${range(most)}`,
      subtitle,
      sentence: `For ${country(most)} the guide gives ${range(most)}.`,
      note,
    };
  }
  return {
    headline: `The guide’s ranges reach highest in ${country(most)}, lowest in ${country(least)}`,
    subtitle,
    sentence: `Of ${count}, the guide’s range reaches highest in ${country(most)}, ${range(most)}, and lowest in ${country(least)}, ${range(least)}.`,
    note,
  };
}

// The lower end in the same unit as the upper: restated if that is, else as published.
const lowBeside = (view: View, high: Comparable | null): Column =>
  columnNamed(high?.column.publishedAs ? view : { columns: view.question.columns }, 'pay_low');

const country = (row: Row): string => countryInWords(String(row.country));
