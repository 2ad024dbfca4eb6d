import type { Finding } from '#lib/domain/finding.ts';
import { regionName, type Region } from '#lib/domain/region.ts';
import { statisticColumn, type View } from '#lib/domain/view.ts';
import { countryInWords } from './country-in-words.ts';
import { amountText, comparable, extremes, type Comparable } from './comparable.ts';
import { sentences } from './in-list.ts';
import { subtitleOf } from './place-names.ts';
import {
  countriesIn,
  reachHeadline,
  reachSentence,
  unlikePublications,
} from './unit-group-reach.ts';

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
  const [near, all] = [countriesIn(exact, 'country'), countriesIn(view.rows, 'country')];
  const ranking = medians && countriesIn(medians.rows, 'country').length > 1 ? rank(medians) : null;
  return {
    headline: ranking?.headline ?? reachHeadline(near, all),
    subtitle,
    sentence: sentences(reachSentence(near, all), ranking?.sentence)!,
    note: unlikePublications,
  };
}

function rank(medians: Comparable): { headline: string; sentence: string } | null {
  const { highest, lowest } = extremes(medians);
  const [most, least] = [highest[0], lowest[0]].map((row) => countryInWords(String(row?.country)));
  const [high, low] = [highest[0], lowest[0]].map((row) => amountText(row, medians.column));
  if (high === low) return null;
  return {
    headline: `Of ${countriesIn(medians.rows, 'country').length} countries that publish its ISCO-08 group, ${most} has the highest median`,
    sentence: `Among their medians that of ${most} is highest at ${high} ${medians.each}, that of ${least} lowest at ${low}.`,
  };
}
