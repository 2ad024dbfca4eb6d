import type { Source } from './answer.ts';
import { exchangeGrounds } from './exchange-grounds.ts';
import { formatPercent } from './format.ts';
import type { Lens } from './lens.ts';
import { appliesTo } from './price-level.ts';
import type { Rates } from './rates.ts';
import { ratesOfTime } from './rates-of-time.ts';
import { isExchanged, restate, type Pay } from './restate.ts';

/** What a restated amount stands on: one sentence with value and date, and its source. */
export interface Ground {
  readonly remark: string;
  readonly source: Source | null;
}

/** The rates, price levels and conventions that a lens used on those of these pays that it restated. */
export function groundsOf(all: readonly Pay[], lens: Lens, rates: Rates | null): readonly Ground[] {
  const grounds: Ground[] = [];
  const pays = all.filter((pay) => restate(pay, lens, rates).state === 'restated');
  const levelled = pays.filter((pay) => appliesTo(pay, lens.priceLevel));
  if (rates && levelled.length > 0) grounds.push(priceLevelGround(levelled, lens, rates));
  if (rates) grounds.push(...exchangeGrounds(pays, lens, rates));
  if (lens.rateMove !== 0 && pays.some((pay) => isExchanged(pay, lens))) {
    grounds.push(moveGround(lens));
  }
  if (pays.some(({ period, once }) => !once && period !== lens.period)) {
    grounds.push({ remark: 'Full time all year: 2,080 hours, 52 weeks, 12 months.', source: null });
  }
  return grounds;
}

function moveGround({ currency, rateMove }: Lens): Ground {
  const change = `${formatPercent(Math.abs(rateMove))} ${rateMove < 0 ? 'less' : 'more'}`;
  return {
    remark: `If the rate moves: every other currency is worth ${change} in ${currency} than at the rate used.`,
    source: null,
  };
}

function priceLevelGround(pays: readonly Pay[], lens: Lens, rates: Rates): Ground {
  switch (lens.priceLevel) {
    case 'ppp': {
      const years = pays.flatMap(
        (pay) => ratesOfTime(pay, lens, rates).ppp.factors[pay.country ?? 'US']?.year ?? [],
      );
      return {
        remark: `At US prices by purchasing power parity, ${listed(years)}.`,
        source: rates.ppp.source,
      };
    }
    case 'bigmac': {
      const dates = pays.flatMap((pay) => ratesOfTime(pay, lens, rates).bigMac.date || []);
      return {
        remark: `At US prices by the Big Mac index, ${listed(dates)}.`,
        source: rates.bigMac.source,
      };
    }
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

const listed = (times: readonly (string | number)[]): string =>
  [...new Set(times)].sort().join(', ');
