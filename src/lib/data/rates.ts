import type { Answer, Source } from '#lib/domain/answer.ts';
import type { Row } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { bigMacPrices } from './questions/big-mac-prices.ts';
import { consumerPrices } from './questions/consumer-prices.ts';
import { latestExchangeRates } from './questions/latest-exchange-rates.ts';
import { priceParities } from './questions/price-parities.ts';
import { purchasingPower } from './questions/purchasing-power.ts';

/** The questions whose answers make the rates. */
export const rateQuestions = {
  exchange: latestExchangeRates(),
  ppp: purchasingPower(),
  bigMac: bigMacPrices(),
  rpp: priceParities(),
  cpi: consumerPrices(),
} as const;

/**
 * The rates that lenses use, from the answers to `rateQuestions`. Big Mac prices and price parities
 * count only at their newest date, so that two of them are always of the same time; constant prices
 * are those of the newest May. Throws where an answer is empty.
 */
export function ratesFrom(answers: Readonly<Record<keyof typeof rateQuestions, Answer>>): Rates {
  const { exchange, ppp, bigMac, rpp, cpi } = answers;
  const bigMacDate = text(newest(bigMac, 'price_date'), 'price_date');
  const rppYear = number(newest(rpp, 'year'), 'year');
  const mays = cpi.rows.filter((row) => text(row, 'price_month').endsWith('-05'));
  const latestMay = newest({ ...cpi, rows: mays }, 'price_month');
  return {
    exchange: {
      date: text(newest(exchange, 'rate_date'), 'rate_date'),
      unitsPerUsd: table(exchange.rows, 'currency', (row) => number(row, 'units_per_usd')),
      source: sourceOf(exchange, 'money_exchange_rates_latest'),
    },
    ppp: {
      factors: table(ppp.rows, 'country_iso2', (row) => ({
        year: number(row, 'year'),
        units: number(row, 'units'),
      })),
      source: sourceOf(ppp, 'money_ppp'),
    },
    bigMac: {
      date: bigMacDate,
      prices: table(
        bigMac.rows.filter((row) => row.price_date === bigMacDate),
        'country_iso2',
        (row) => ({ currency: text(row, 'currency'), amount: number(row, 'local_price') }),
      ),
      source: sourceOf(bigMac, 'money_big_mac'),
    },
    rpp: {
      year: rppYear,
      index: table(
        rpp.rows.filter((row) => row.year === rppYear),
        'area_code',
        (row) => number(row, 'all_items'),
      ),
      source: sourceOf(rpp, 'us_regional_price_parities'),
    },
    cpi: {
      month: text(latestMay, 'price_month'),
      index: number(latestMay, 'price_index'),
      mayIndex: table(mays, 'year', (row) => number(row, 'price_index')),
      source: sourceOf(cpi, 'us_cpi_u'),
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

const table = <T>(rows: readonly Row[], key: string, value: (row: Row) => T): Record<string, T> =>
  Object.fromEntries(rows.map((row) => [String(row[key]), value(row)]));

function sourceOf({ sources, question }: Answer, name: string): Source {
  const source = sources.find(({ table }) => table === name);
  if (!source) throw new Error(`${question.id} names no source for ${name}`);
  return source;
}

function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`${column} is not a number: ${String(value)}`);
  return value;
}

function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`${column} is not text: ${String(value)}`);
  return value;
}
