import type { Answer } from '#lib/domain/answer.ts';
import type { Row } from '#lib/domain/question.ts';
import type { BigMacPrice, PppFactor, Rates, RatesOfYear } from '#lib/domain/rates.ts';
import { numberAt, sourceNamed, textAt, valuesBy } from './cell-values.ts';

/** The answers that the rates of the years are made from. */
export interface YearlyAnswers {
  readonly exchangeByYear: Answer;
  readonly pppByYear: Answer;
  readonly bigMacByYear: Answer;
}

/**
 * The rates and price levels of each year that has mean exchange rates. What a year has no parity or no
 * price of is not in it.
 */
export function yearlyRates({
  exchangeByYear,
  pppByYear,
  bigMacByYear,
}: YearlyAnswers): Rates['yearly'] {
  const ppp = byYear(pppByYear);
  const bigMac = byYear(bigMacByYear);
  const years = [...byYear(exchangeByYear)].map(([year, rows]): [string, RatesOfYear] => {
    const prices = bigMac.get(year) ?? [];
    const ofYear: RatesOfYear = {
      year: Number(year),
      months: Math.min(...rows.map((row) => numberAt(row, 'months'))),
      exchange: {
        unitsPerUsd: valuesBy(rows, 'currency', (row) => numberAt(row, 'units_per_usd')),
      },
      ppp: { factors: valuesBy(ppp.get(year) ?? [], 'country_iso2', pppFactor) },
      bigMac: {
        date: prices[0] ? textAt(prices[0], 'price_date') : '',
        prices: valuesBy(prices, 'country_iso2', bigMacPrice),
      },
    };
    return [year, ofYear];
  });
  return {
    byYear: Object.fromEntries(years),
    source: sourceNamed(exchangeByYear, 'money_exchange_rates_monthly'),
  };
}

export const pppFactor = (row: Row): PppFactor => ({
  year: numberAt(row, 'year'),
  currency: textAt(row, 'currency'),
  units: numberAt(row, 'units'),
});

export const bigMacPrice = (row: Row): BigMacPrice => ({
  currency: textAt(row, 'currency'),
  amount: numberAt(row, 'local_price'),
});

function byYear({ rows }: Answer): ReadonlyMap<string, readonly Row[]> {
  const years = new Map<string, Row[]>();
  for (const row of rows) {
    const year = String(numberAt(row, 'year'));
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return years;
}
