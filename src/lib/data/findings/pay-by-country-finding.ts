import type { Finding } from '#lib/domain/finding.ts';
import type { Row } from '#lib/domain/question.ts';
import { regionName, type Region } from '#lib/domain/region.ts';
import type { View } from '#lib/domain/view.ts';
import { unlinkedIn } from '../pay-by-country-choice.ts';
import { isAlike } from './alike.ts';
import {
  amountIn,
  amountText,
  excess,
  extremes,
  isPublishedOnly,
  payAt,
  spokenStatistic,
} from './comparable.ts';
import { countryInWords } from './country-in-words.ts';
import { capitalised, counted, inList, sentences } from './in-list.ts';
import { lowReliabilityNote } from './low-reliability-note.ts';
import { payBasisNote } from './pay-basis-note.ts';
import { subtitleOf } from './place-names.ts';
import { placesInWords } from './places-abroad.ts';
import {
  countriesIn,
  reachHeadline,
  reachSentence,
  unlikePublications,
} from './unit-group-reach.ts';

type Spoken = NonNullable<ReturnType<typeof spokenStatistic>>;

/**
 * Where pay for the occupation is highest and lowest among figures that are alike: of the occupation
 * itself or its ISCO-08 unit group, gross, of one statistic, not marked as unreliable.
 */
export function payByCountryFinding(view: View): Finding {
  const { region } = view.question.parameters;
  const alike = { ...view, rows: view.rows.filter(isAlike) };
  const pay = spokenStatistic(alike);
  const subtitle = subtitleOf(
    `${capitalised(payAt(pay?.statistic ?? 'p50'))} by country`,
    typeof region === 'string' ? regionName[region as Region] : '',
    pay?.unit ?? '',
  );
  if (view.rows.length === 0) {
    const headline = 'No country publishes pay for this occupation here';
    return { headline, subtitle, sentence: `${headline}.` };
  }
  const ranking = pay && countriesIn(pay.rows, 'country_iso2').length > 1 ? rank(pay) : null;
  const kept = pay ? alike.rows.filter((row) => isPublishedOnly(view, row, pay.column)) : [];
  const reach = reachOf(view.rows);
  return {
    headline: ranking?.headline ?? reach.headline,
    subtitle,
    sentence: sentences(
      ranking?.sentence,
      reach.sentence,
      kept.length > 0 && `${counted(kept.length, 'place')} cannot be restated this way.`,
    )!,
    note: sentences(
      unlikePublications,
      payBasisNote(view.rows),
      lowReliabilityNote(view.rows),
      unlinked(view.rows),
    ),
  };
}

function rank(pay: Spoken): { headline: string; sentence: string } | null {
  const { highest, lowest } = extremes(pay);
  const [high, low] = [highest[0], lowest[0]].map((row) => amountText(row, pay.column));
  if (high === low) return null;
  const [most, least] = [placesInWords(highest), placesInWords(lowest)];
  const more = excess(amountIn(highest[0]!, pay.column), amountIn(lowest[0]!, pay.column));
  const among = `Of ${pay.rows.length} places with like figures, ${payAt(pay.statistic)} is highest in ${most}`;
  return {
    headline: `${among}, lowest in ${least}`,
    sentence: `${among} at ${high} ${pay.each}, ${more} the ${low} of ${least}.`,
  };
}

function reachOf(rows: readonly Row[]): { headline: string; sentence: string } {
  const foreign = rows.filter(({ depth }) => depth !== null);
  const exact = foreign.filter(({ depth }) => depth === 4);
  const [near, all] = [countriesIn(exact, 'place'), countriesIn(foreign, 'place')];
  if (all.length === 0) {
    const headline = 'No other country publishes pay for this occupation here';
    return { headline, sentence: `${headline}.` };
  }
  return { headline: reachHeadline(near, all), sentence: reachSentence(near, all) };
}

function unlinked(rows: readonly Row[]): string | null {
  const countries = unlinkedIn(rows[0]?.unlinked).map(({ name }) => countryInWords(name));
  if (countries.length === 0) return null;
  const publish = countries.length === 1 ? 'publishes' : 'publish';
  return `${capitalised(inList(countries))} ${publish} pay, but no group that is known to hold this occupation.`;
}
