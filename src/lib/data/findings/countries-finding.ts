import type { Finding } from '#lib/domain/finding.ts';
import { regionName, type Region } from '#lib/domain/region.ts';
import { statisticColumn, type View } from '#lib/domain/view.ts';
import { countryInWords } from './country-in-words.ts';
import { amountText, comparable, extremes, type Comparable } from './comparable.ts';
import { counted, inList, sentences } from './in-list.ts';
import { subtitleOf } from './place-names.ts';

const unlike =
  'Publishers differ in whom they count, how and when: each row says its measure, year and population. Means and medians are not ranked together.';

/** How near other countries' figures come to the occupation, and which of the nearest pays most. */
export function countriesFinding(view: View): Finding {
  const region = view.question.parameters.region;
  const exact = view.rows.filter((row) => row.depth === 4);
  const medians = comparable({ ...view, rows: exact }, statisticColumn(view, 'p50'));
  const subtitle = subtitleOf(
    'Pay by country, as each publishes it',
    typeof region === 'string' ? regionName[region as Region] : '',
    medians && medians.rows.length > 1 ? medians.unit : '',
  );
  if (view.rows.length === 0) {
    const headline = 'No other country publishes pay for this occupation here';
    return { headline, subtitle, sentence: `${headline}.` };
  }
  const reach = `Of ${counted(countriesIn(view.rows).length, 'country', 'countries')}, ${reachText(countriesIn(exact))}.`;
  const ranking = medians && countriesIn(medians.rows).length > 1 ? rank(medians) : null;
  return {
    headline: ranking?.headline ?? headlineOf(countriesIn(exact), countriesIn(view.rows)),
    subtitle,
    sentence: sentences(reach, ranking?.sentence)!,
    note: unlike,
  };
}

const countriesIn = (rows: View['rows']): readonly string[] =>
  [...new Set(rows.map((row) => countryInWords(String(row.country))))].sort();

const headlineOf = (exact: readonly string[], all: readonly string[]): string =>
  exact.length > 0
    ? `${exact.length > 3 ? `${exact.length} countries` : inList(exact)} publish${exact.length === 1 ? 'es' : ''} its ISCO-08 group`
    : `${counted(all.length, 'country publishes', 'countries publish')} a wider group that contains this occupation`;

const reachText = (exact: readonly string[]): string =>
  exact.length > 0
    ? `${inList(exact)} publish${exact.length === 1 ? 'es' : ''} pay for the occupation’s ISCO-08 unit group`
    : 'none publishes the occupation’s ISCO-08 unit group, all publish a wider one';

function rank(medians: Comparable): { headline: string; sentence: string } | null {
  const { highest, lowest } = extremes(medians);
  const [most, least] = [highest[0], lowest[0]].map((row) => countryInWords(String(row?.country)));
  const [high, low] = [highest[0], lowest[0]].map((row) => amountText(row, medians.column));
  if (high === low) return null;
  return {
    headline: `Of ${countriesIn(medians.rows).length} countries that publish its ISCO-08 group, ${most} has the highest median`,
    sentence: `Among their medians that of ${most} is highest at ${high} ${medians.each}, that of ${least} lowest at ${low}.`,
  };
}
