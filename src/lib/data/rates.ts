import type { Answer } from '#lib/domain/answer.ts';
import type { Question, Row } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { numberAt, sourceNamed, textAt, valuesBy } from './cell-values.ts';
import { bigMacByYear } from './questions/big-mac-by-year.ts';
import { bigMacPrices } from './questions/big-mac-prices.ts';
import { consumerPrices } from './questions/consumer-prices.ts';
import { exchangeRatesByYear } from './questions/exchange-rates-by-year.ts';
import { latestExchangeRates } from './questions/latest-exchange-rates.ts';
import { priceParities } from './questions/price-parities.ts';
import { purchasingPowerByYear } from './questions/purchasing-power-by-year.ts';
import { purchasingPower } from './questions/purchasing-power.ts';
import { bigMacPrice, pppFactor, yearlyRates } from './yearly-rates.ts';

/** The questions whose answers make the rates. */
export const rateQuestions = {
  exchange: latestExchangeRates(),
  ppp: purchasingPower(),
  bigMac: bigMacPrices(),
  exchangeByYear: exchangeRatesByYear(),
  pppByYear: purchasingPowerByYear(),
  bigMacByYear: bigMacByYear(),
  rpp: priceParities(),
  cpi: consumerPrices(),
} as const;

/** The rates that lenses use, each of their questions asked of an engine. */
export async function ratesThrough(ask: (question: Question) => Promise<Answer>): Promise<Rates> {
  const [exchange, ppp, bigMac, exchangeByYear, pppByYear, bigMacPriceByYear, rpp, cpi] =
    await Promise.all([
      ask(rateQuestions.exchange),
      ask(rateQuestions.ppp),
      ask(rateQuestions.bigMac),
      ask(rateQuestions.exchangeByYear),
      ask(rateQuestions.pppByYear),
      ask(rateQuestions.bigMacByYear),
      ask(rateQuestions.rpp),
      ask(rateQuestions.cpi),
    ]);
  const byYear = { exchangeByYear, pppByYear, bigMacByYear: bigMacPriceByYear };
  return ratesFrom({ exchange, ppp, bigMac, ...byYear, rpp, cpi });
}

/**
 * The rates that lenses use, from the answers to `rateQuestions`. Big Mac prices and price parities
 * count only at their newest date, so that two of them are always of the same time; constant prices
 * are those of the newest May. Throws where an answer is empty.
 */
export function ratesFrom(answers: Readonly<Record<keyof typeof rateQuestions, Answer>>): Rates {
  const { exchange, ppp, bigMac, rpp, cpi } = answers;
  const bigMacDate = textAt(newest(bigMac, 'price_date'), 'price_date');
  const rppYear = numberAt(newest(rpp, 'year'), 'year');
  const mays = cpi.rows.filter((row) => textAt(row, 'price_month').endsWith('-05'));
  const latestMay = newest({ ...cpi, rows: mays }, 'price_month');
  return {
    exchange: {
      date: textAt(newest(exchange, 'rate_date'), 'rate_date'),
      unitsPerUsd: valuesBy(exchange.rows, 'currency', (row) => numberAt(row, 'units_per_usd')),
      source: sourceNamed(exchange, 'money_exchange_rates_latest'),
    },
    ppp: {
      factors: valuesBy(ppp.rows, 'country_iso2', pppFactor),
      source: sourceNamed(ppp, 'money_ppp'),
    },
    bigMac: {
      date: bigMacDate,
      prices: valuesBy(
        bigMac.rows.filter((row) => row.price_date === bigMacDate),
        'country_iso2',
        bigMacPrice,
      ),
      source: sourceNamed(bigMac, 'money_big_mac'),
    },
    yearly: yearlyRates(answers),
    rpp: {
      year: rppYear,
      index: valuesBy(
        rpp.rows.filter((row) => row.year === rppYear),
        'area_code',
        (row) => numberAt(row, 'all_items'),
      ),
      source: sourceNamed(rpp, 'us_regional_price_parities'),
    },
    cpi: {
      month: textAt(latestMay, 'price_month'),
      index: numberAt(latestMay, 'price_index'),
      mayIndex: valuesBy(mays, 'year', (row) => numberAt(row, 'price_index')),
      source: sourceNamed(cpi, 'us_cpi_u'),
    },
  };
}

function newest({ rows, question }: Answer, column: string): Row {
  const [first, ...others] = rows;
  if (!first) throw new Error(`No rates: ${question.id} has no rows`);
  return others.reduce(
    (latest, row) => (String(row[column]) > String(latest[column]) ? row : latest),
    first,
  );
}
