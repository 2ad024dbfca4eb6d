import type { Source } from './answer.ts';
import type { Lens } from './lens.ts';
import type { Rates } from './rates.ts';
import { appliesTo, type Pay } from './restate.ts';

/** What a restated amount stands on: one sentence with value and date, and its source. */
export interface Ground {
  readonly remark: string;
  readonly source: Source | null;
}

/** The rates, price levels and conventions that a lens used on these pays. */
export function groundsOf(
  pays: readonly Pay[],
  lens: Lens,
  rates: Rates | null,
): readonly Ground[] {
  const grounds: Ground[] = [];
  const levelled = pays.filter((pay) => appliesTo(pay, lens.priceLevel));
  if (rates && levelled.length > 0) grounds.push(priceLevelGround(levelled, lens, rates));
  const inDollars = lens.priceLevel === 'ppp' || lens.priceLevel === 'bigmac';
  const currencies = new Set(
    pays.map((pay) => (inDollars && levelled.includes(pay) ? 'USD' : pay.currency)),
  );
  const exchanged = [...currencies].some((currency) => currency !== lens.currency);
  if (rates && exchanged) grounds.push(exchangeGround([...currencies, lens.currency], rates));
  if (pays.some(({ period, once }) => !once && period !== lens.period)) {
    grounds.push({ remark: 'Full time all year: 2,080 hours, 52 weeks, 12 months.', source: null });
  }
  return grounds;
}

// As many rates as can be read in one line; more of them are looked up in their own table.
const mostQuoted = 8;

function exchangeGround(currencies: readonly string[], { exchange }: Rates): Ground {
  const codes = [...new Set(currencies)].filter(
    (code) => code !== 'USD' && exchange.unitsPerUsd[code] !== undefined,
  );
  const quoted =
    codes.length > mostQuoted
      ? `${codes.length} currencies, each at its rate in the table of latest exchange rates`
      : `1 USD = ${codes.map((code) => `${exchange.unitsPerUsd[code]} ${code}`).join(', ')}`;
  return { remark: `Market exchange on ${exchange.date}: ${quoted}.`, source: exchange.source };
}

function priceLevelGround(pays: readonly Pay[], { priceLevel }: Lens, rates: Rates): Ground {
  switch (priceLevel) {
    case 'ppp': {
      const years = pays.flatMap(({ country }) => rates.ppp.factors[country ?? 'US']?.year ?? []);
      return {
        remark: `At US prices by purchasing power parity, ${[...new Set(years)].sort().join(', ')}.`,
        source: rates.ppp.source,
      };
    }
    case 'bigmac':
      return {
        remark: `At US prices by the Big Mac index, ${rates.bigMac.date}.`,
        source: rates.bigMac.source,
      };
    case 'rpp':
      return {
        remark: `At average US prices by regional price parity, ${rates.rpp.year}.`,
        source: rates.rpp.source,
      };
    default:
      return {
        remark: `In prices of ${rates.cpi.month} by the CPI-U.`,
        source: rates.cpi.source,
      };
  }
}
