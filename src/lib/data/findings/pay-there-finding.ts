import type { Finding } from '#lib/domain/finding.ts';
import { formatCell, periodPhrase } from '#lib/domain/format.ts';
import type { PriceLevel } from '#lib/domain/lens.ts';
import { unitIn } from '#lib/domain/pay-in-row.ts';
import type { Row } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import type { WithoutAmount } from '../amounts-there.ts';
import { countryInWords } from './country-in-words.ts';
import { counted, inList, sentences } from './in-list.ts';
import { lowReliabilityNote } from './low-reliability-note.ts';
import { subtitleOf } from './place-names.ts';
import { placeInWords, placesInWords } from './places-abroad.ts';

const noMore =
  'Between published percentiles the place is interpolated and given as a range; beyond them nothing is claimed. A mean, or a low and a high, gives no percentile.';

const worth: Readonly<Record<PriceLevel, string>> = {
  fx: 'at market exchange',
  ppp: 'where it buys as much (PPP)',
  bigmac: 'where it buys as much (Big Mac)',
  // Regional price parities are of US areas alone, and not applied here.
  rpp: 'at market exchange',
  real: 'in the prices of the figures beside it',
};

/**
 * In how many places a reader's pay would be above the median that is published there, and its highest
 * and lowest band of percentiles. `without` names the places that the pay cannot be stated in.
 */
export function payThereFinding(view: View, without: readonly WithoutAmount[] = []): Finding {
  const { rows, lens } = view;
  const { headline, sentence } = againstMedians(rows);
  return {
    headline,
    subtitle: subtitleOf(
      `Your pay in the money of each place, ${worth[lens.priceLevel]}`,
      lens.rateDate === 'own-year' ? 'at the rate of the year of its figures' : '',
    ),
    sentence: sentences(sentence, bandsOf(view), othersOf(rows))!,
    note: sentences(noMore, lowReliabilityNote(rows), notStated(without)),
  };
}

function againstMedians(rows: readonly Row[]): { headline: string; sentence: string } {
  const compared = rows.filter(({ pay_p50 }) => typeof pay_p50 === 'number');
  const above = compared.filter(({ pay_there, pay_p50 }) => Number(pay_there) > Number(pay_p50));
  const [one] = compared;
  if (!one) {
    const headline =
      rows.length === 0
        ? 'This pay cannot be stated in any of these places'
        : 'No median is published to set this pay beside';
    return { headline, sentence: `${headline}.` };
  }
  if (compared.length === 1) {
    const side = above.length > 0 ? 'above' : one.pay_there === one.pay_p50 ? 'at' : 'below';
    const headline = `This pay would be ${side} the median in ${placeInWords(one)}`;
    return { headline, sentence: `${headline}.` };
  }
  const all = areCountries(rows)
    ? counted(compared.length, 'country', 'countries')
    : counted(compared.length, 'place');
  const many = above.length === compared.length ? 'all' : `${above.length || 'none'} of`;
  return {
    headline: `This pay would be above the median in ${many} ${all}`,
    sentence: `Of ${all} that publish a median, this pay would be above it in ${above.length || 'none'}.`,
  };
}

function othersOf(rows: readonly Row[]): string | null {
  const others = rows.filter(({ pay_p50 }) => pay_p50 === null).length;
  if (others === 0 || others === rows.length) return null;
  return `${counted(others, 'other place publishes', 'other places publish')} no median.`;
}

const areCountries = (rows: readonly Row[]): boolean =>
  rows.every(({ area_kind }) => area_kind === null || area_kind === 'nation');

// Only where more than the median is published: a median alone bounds nothing on one side.
function bandsOf(view: View): string | null {
  const placed = view.rows.filter((row) =>
    ['pay_p10', 'pay_p25', 'pay_p75', 'pay_p90'].some((name) => typeof row[name] === 'number'),
  );
  const [one, another] = placed;
  if (!one) return null;
  if (!another) {
    return `In ${placeInWords(one)} it would be ${amountOf(one, view)}, ${String(one.standing)}.`;
  }
  const highest = furthest(placed, (row) => [lowOf(row), highOf(row)]);
  const lowest = furthest(placed, (row) => [-highOf(row), -lowOf(row)]);
  const said = (rows: readonly Row[]) => `${String(rows[0]?.standing)}, in ${where(rows, view)}`;
  return highest.length === placed.length
    ? `Its band of percentiles is ${said(highest)}.`
    : `Its highest band of percentiles is ${said(highest)}; its lowest is ${said(lowest)}.`;
}

const lowOf = ({ band_low }: Row): number => Number(band_low ?? 0);
const highOf = ({ band_high }: Row): number => Number(band_high ?? 100);

/** The rows that are greatest by the first of two numbers, then by the second. */
function furthest(
  rows: readonly Row[],
  by: (row: Row) => readonly [number, number],
): readonly Row[] {
  const first = Math.max(...rows.map((row) => by(row)[0]));
  const leading = rows.filter((row) => by(row)[0] === first);
  const second = Math.max(...leading.map((row) => by(row)[1]));
  return leading.filter((row) => by(row)[1] === second);
}

// `Slovenia at ≈ €9,610 a month`, `Spain and Romania`, `4 places`.
function where(rows: readonly Row[], view: View): string {
  const [row, other] = rows;
  if (!row || other) return placesInWords(rows);
  return `${placeInWords(row)} at ${amountOf(row, view)}`;
}

function amountOf(row: Row, view: View): string {
  const column = columnNamed(view, 'pay_there');
  const each = column.money ? periodPhrase[unitIn(row, column.money).period] : '';
  return `${formatCell(row, column)} ${each}`;
}

function notStated(without: readonly WithoutAmount[]): string | null {
  const reasons = [...new Set(without.map(({ reason }) => reason))];
  const said = reasons.map((reason) => {
    const places = without.filter((each) => each.reason === reason);
    return `in ${inList(places.map(({ place }) => countryInWords(place)))}, ${reason}`;
  });
  return said.length > 0 ? `Not stated: ${said.join('; ')}.` : null;
}
