import type { Finding } from '#lib/domain/finding.ts';
import { formatNumber, formatPercent } from '#lib/domain/format.ts';
import { ordered } from '#lib/domain/order.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { countryInWords } from './country-in-words.ts';
import { sentences } from './in-list.ts';

const scope =
  'Parities are for the whole economy (GDP), not for rents or for pay. A level moves with the exchange rate as much as with prices.';

/** How dear a country is beside a base in the newest year, and what became of it since the first. */
export function priceLevelFinding(view: View): Finding {
  const rows = ordered(view.rows, { column: 'year', descending: false });
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) {
    const headline = 'No price level can be worked out for these two countries';
    return {
      headline,
      subtitle: 'Price level and real exchange rate',
      sentence:
        'No year has both a purchasing power parity and twelve monthly market rates for each of the two, and a missing rate is never taken to be one.',
    };
  }
  const [here, there] = [first.country, first.base_country].map((name) =>
    countryInWords(String(name)),
  );
  const subtitle = `Price level (${there} = 100) and real exchange rate (${String(first.year)} = 100), ${String(first.year)}–${String(last.year)}`;
  const level = Number(last.price_level);
  const headline = `${capitalisedPlace(here!)} was ${dearness(level)} ${there} in ${String(last.year)}`;
  const moved =
    first === last
      ? `Its price level was ${formatNumber(level, 1)} with ${there} at 100.`
      : `Its price level was ${formatNumber(Number(first.price_level), 1)} in ${String(first.year)} and ${formatNumber(level, 1)} in ${String(last.year)}, with ${there} at 100; ${realChange(first, last, there!)}.`;
  return {
    headline,
    subtitle,
    sentence: moved,
    note: sentences(scope, formerMoney(rows)),
  };
}

/** `16.9 % cheaper than`, `as dear as`: a price level beside its base. */
export function dearness(level: number): string {
  const size = formatPercent(Math.abs(level - 100), { digits: 0 });
  if (Math.abs(level - 100) < 0.5) return 'about as dear as';
  return `${size} ${level < 100 ? 'cheaper' : 'dearer'} than`;
}

const capitalisedPlace = (place: string): string => place.charAt(0).toUpperCase() + place.slice(1);

function realChange(first: Row, last: Row, base: string): string {
  const index = Number(last.real_exchange_rate);
  if (Math.abs(index - 100) < 1) return 'the real exchange rate stands where it began';
  const size = formatPercent(Math.abs(index - 100), { digits: 0 });
  return index > 100
    ? `the real exchange rate has risen ${size}: it has become cheaper beside ${base}`
    : `the real exchange rate has fallen ${size}: it has become dearer beside ${base}`;
}

// The rate of the money before the euro stands in euro, at the rate fixed for good.
function formerMoney(rows: readonly Row[]): string | null {
  const former = rows.filter((row) => row.rate_currency !== row.currency);
  const last = former.at(-1);
  return last
    ? `Until ${String(last.year)} the market rate is that of the former money (${String(last.rate_currency)}), restated in euro at the fixed conversion rate.`
    : null;
}
