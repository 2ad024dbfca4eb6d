import type { Finding } from '#lib/domain/finding.ts';
import { formatNumber } from '#lib/domain/format.ts';
import type { Row } from '#lib/domain/question.ts';
import { isCensusRegion, regionName } from '#lib/domain/region.ts';
import type { View } from '#lib/domain/view.ts';
import { baseInWords, basketInWords } from './basket-in-words.ts';
import { capitalised, counted, inList, sentences } from './in-list.ts';
import { placesOf, referenceMonth, subtitleOf } from './place-names.ts';

/** Where labour costs most and least against the base, in which bands, and who has no differential. */
export function differentialsFinding(view: View): Finding {
  const { rows } = view;
  const { scope, region, named, step } = view.question.parameters;
  const [one, many] = scope === 'state' ? ['state', 'states and territories'] : ['area', 'areas'];
  const base = baseInWords(rows[0]);
  const subtitle = subtitleOf(
    `${capitalised(base)} = 100 by ${one}`,
    isCensusRegion(region) ? regionName[region] : '',
    typeof named === 'string' ? `with “${named}” in the name` : '',
    basketInWords(view),
    typeof step === 'number' ? `bands of ${step}` : '',
    referenceMonth(rows),
  );
  const measured = rows.filter((row) => typeof row.differential === 'number');
  const none = rows.length - measured.length;
  const note = sentences(
    method,
    typeof step === 'number' &&
      'A band is the nearest step; halfway lies the one farther from 100.',
    leftOut(rows[0]),
  );
  if (measured.length === 0) {
    const headline = `No ${one} has a differential for this basket`;
    return { headline, subtitle, sentence: sentences(`${headline}.`, reasonOf(rows))!, note };
  }
  const all = measured.map(at);
  const [highest, lowest] = [Math.max(...all), Math.min(...all)];
  const [dearest, cheapest] = [highest, lowest].map((value) =>
    placesOf(
      measured.filter((row) => at(row) === value),
      many!,
    ),
  );
  const without =
    none > 0 &&
    `${capitalised(counted(none, `${one} has`, `${many!} have`))} no differential: too little of the basket is published.`;
  if (highest === lowest) {
    return {
      headline: `Labour costs ${against(highest, base)} in ${dearest}`,
      subtitle,
      sentence: sentences(
        `${capitalised(base)} being 100, ${dearest} ${measured.length > 1 ? 'stand' : 'stands'} at ${number(highest)}.`,
        without,
      )!,
      note,
    };
  }
  return {
    headline: `Labour costs most in ${dearest}, least in ${cheapest}`,
    subtitle,
    sentence: sentences(
      `${capitalised(base)} being 100, labour costs ${number(highest)} in ${dearest} and ${number(lowest)} in ${cheapest}.`,
      bandsOf(measured, many!, base),
      without,
    )!,
    note,
  };
}

const method =
  'Cost of labour, not of living: area median ÷ base median, occupation by occupation, in their weighted geometric mean over those that both publish. An area that publishes less than half of the basket by weight has none.';

const at = (row: Row): number => Number(row.differential);
const number = (value: number): string => formatNumber(value, 1);

const against = (value: number, base: string): string =>
  value === 100 ? `as much as in ${base}` : `${number(value)} against 100 in ${base}`;

function bandsOf(rows: readonly Row[], many: string, base: string): string | null {
  const bands = rows.flatMap(({ band }) => (typeof band === 'number' ? band : []));
  if (bands.length === 0) return null;
  const like = bands.filter((band) => band === 100).length;
  const [low, high] = [Math.min(...bands), Math.max(...bands)];
  if (low === high) return bands.length > 1 ? `All are in the band of ${low}.` : null;
  return `Bands reach from ${low} to ${high}; ${like} of ${bands.length} ${many} are in the band of ${base}.`;
}

/** Of a basket without a differential anywhere, why. */
function reasonOf(rows: readonly Row[]): string | null {
  const reasons = [...new Set(rows.map(({ why_none: why }) => String(why ?? '')))];
  const [reason] = reasons;
  return reasons.length === 1 && reason ? `${capitalised(reason)}.` : null;
}

function leftOut(row: Row | undefined): string | null {
  const hourly = Number(row?.hourly_occupations ?? 0);
  const unweighed = Number(row?.unweighed_occupations ?? 0);
  const groups = [
    ...(hourly > 0 ? [`${counted(hourly, 'occupation')} published by the hour only`] : []),
    ...(unweighed > 0 ? [`${counted(unweighed, 'occupation')} whose jobs are not published`] : []),
  ];
  return groups.length > 0 ? `Left out: ${inList(groups)}.` : null;
}
