import type { Ground } from './grounds.ts';
import type { Lens } from './lens.ts';
import type { Rates, RatesOfTime } from './rates.ts';
import { ratesOfTime } from './rates-of-time.ts';
import { currenciesExchanged, toSignificant, type Pay } from './restate.ts';

/** Exchange rates of one time, and the currencies that were exchanged at them. */
interface Used {
  readonly of: RatesOfTime;
  readonly codes: readonly string[];
}

/**
 * The exchange rates that a lens restated these pays at, in words, with their source: those of the newest
 * date, those of the reader's own file, or the means of the years.
 */
export function exchangeGrounds(pays: readonly Pay[], lens: Lens, rates: Rates): readonly Ground[] {
  const used = ratesUsed(pays, lens, rates);
  const ofYears = used.filter(({ of }) => isOfYear(of));
  const ofNow = used.filter(({ of }) => !isOfYear(of));
  return [
    ...(ofYears.length > 0 ? [yearlyGround(ofYears, rates)] : []),
    ...ofNow.map(({ codes }) => newestGround(codes, rates, { others: ofYears.length > 0 })),
  ];
}

const isOfYear = ({ year, exchange }: RatesOfTime): boolean => year !== undefined && !exchange.own;

function ratesUsed(pays: readonly Pay[], lens: Lens, rates: Rates): readonly Used[] {
  const used = new Map<number | 'now', { of: RatesOfTime; codes: Set<string> }>();
  for (const pay of pays) {
    const of = ratesOfTime(pay, lens, rates);
    const time = isOfYear(of) ? (of.year ?? 'now') : 'now';
    const { codes } = used.get(time) ?? { codes: new Set() };
    used.set(time, { of, codes });
    for (const code of currenciesExchanged(pay, lens, of)) {
      if (code !== 'USD') codes.add(code);
    }
  }
  const readersLast = (a: string, b: string) =>
    Number(a === lens.currency) - Number(b === lens.currency);
  return [...used.values()]
    .filter(({ codes }) => codes.size > 0)
    .sort((a, b) => (a.of.year ?? 0) - (b.of.year ?? 0))
    .map(({ of, codes }) => ({ of, codes: [...codes].sort(readersLast) }));
}

// As many rates as can be read in one line; more of them are looked up in their own table.
const mostQuoted = 8;

function newestGround(
  codes: readonly string[],
  { exchange }: Rates,
  { others }: { others: boolean },
): Ground {
  const { own, date, source, unitsPerUsd } = exchange;
  const name = own
    ? `${source.title}, ${date || 'undated'}`
    : `${others ? 'Figures without a year of their own: market' : 'Market'} exchange on ${date}`;
  const rates =
    codes.length > mostQuoted
      ? `${codes.length} currencies, each at its rate in ${own ? 'that file' : 'the table of latest exchange rates'}`
      : quoted(codes, unitsPerUsd);
  return { remark: `${name}: ${rates}.`, source };
}

function yearlyGround(used: readonly Used[], { yearly }: Rates): Ground {
  const timeOf = ({ of }: Used): string => {
    const { months = 12 } = yearly.byYear[String(of.year)] ?? {};
    return months < 12 ? `${of.year} (mean of ${months} months)` : `${of.year}`;
  };
  const pairs = used.reduce((sum, { codes }) => sum + codes.length, 0);
  const currencies = new Set(used.flatMap(({ codes }) => codes));
  const rates =
    pairs > mostQuoted
      ? `${currencies.size} currencies in ${used.map(timeOf).join(', ')}, from the table of monthly exchange rates`
      : used.map((each) => `${timeOf(each)} ${quotedMeans(each)}`).join('; ');
  return {
    remark: `Market exchange, each figure at the mean rate of its own year: ${rates}.`,
    source: yearly.source,
  };
}

const quoted = (codes: readonly string[], unitsPerUsd: Readonly<Record<string, number>>): string =>
  `1 USD = ${codes.map((code) => `${unitsPerUsd[code]} ${code}`).join(', ')}`;

// A mean has more digits than the monthly rates it is of.
const quotedMeans = ({ of, codes }: Used): string =>
  `1 USD = ${codes.map((code) => `${toSignificant(of.exchange.unitsPerUsd[code] ?? 0, 5)} ${code}`).join(', ')}`;
