import { beforeAll, describe, expect, it } from 'vitest';
import { payAcrossCountries } from '#lib/data/questions/pay-across-countries.ts';
import { payAcrossStates } from '#lib/data/questions/pay-across-states.ts';
import { purchasingPower } from '#lib/data/questions/purchasing-power.ts';
import { bigMacPrices } from '#lib/data/questions/big-mac-prices.ts';
import { rateQuestions, ratesFrom } from '#lib/data/rates.ts';
import { quantile } from '#lib/domain/quantile.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { restate, toSignificant } from '#lib/domain/restate.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { ask, datasetRates, rowsOf } from '../support/answers.ts';
import { csvTable, numberOf } from '../support/csv-table.ts';

let rates: Rates;
beforeAll(async () => {
  rates = await datasetRates();
});

describe('the rates', () => {
  it('are the newest of each table, with their dates', () => {
    const latest = csvTable('money/exchange_rates_latest');
    expect(rates.exchange.date).toBe(latest[0]!.date);
    expect(Object.keys(rates.exchange.unitsPerUsd)).toHaveLength(latest.length);
    for (const { currency, units_per_usd } of latest) {
      expect(rates.exchange.unitsPerUsd[currency!]).toBe(Number(units_per_usd));
    }
    const dates = csvTable('money/big_mac').map(({ date }) => date!);
    expect(rates.bigMac.date).toBe(dates.sort().at(-1));
    expect(rates.rpp).toMatchObject({ year: 2024, index: { '06': 110.72, '99': 100 } });
    expect(rates.cpi).toMatchObject({ month: '2026-05', index: 335.123 });
    expect(rates.cpi.mayIndex['2025']).toBe(321.465);
  });

  it('name the source of each', () => {
    for (const { source } of [rates.exchange, rates.ppp, rates.bigMac, rates.rpp, rates.cpi]) {
      expect(source.publisher).not.toBe('');
      expect(source.licence).not.toBe('');
    }
  });

  it('of a year are the mean of its months, each counting the same', () => {
    const monthly = csvTable('money/exchange_rates_monthly');
    const means = (year: string, currency: string) => {
      const months = monthly.filter(
        (row) => row.month?.startsWith(year) && row.currency === currency,
      );
      return months.reduce((sum, row) => sum + Number(row.units_per_usd), 0) / months.length;
    };
    for (const [year, currency] of [
      ['2009', 'NZD'],
      ['2022', 'EUR'],
      ['2024', 'CHF'],
      ['2026', 'MXN'],
    ] as const) {
      const ofYear = rates.yearly.byYear[year]!;
      expect(ofYear.exchange.unitsPerUsd[currency]).toBeCloseTo(means(year, currency), 9);
    }
    expect(rates.yearly.byYear['2024']!.months).toBe(12);
    expect(rates.yearly.byYear['2026']!.months).toBe(6);
    expect(rates.yearly.byYear['2008']).toBeUndefined();
    expect(rates.yearly.byYear['2022']!.exchange.unitsPerUsd.CZK).toBeUndefined();
  });

  it('of a year have its parities and the prices of its last Big Mac, and no others', () => {
    const parity = csvTable('money/ppp').find(({ year, iso2 }) => year === '2014' && iso2 === 'GB');
    const ofYear = rates.yearly.byYear['2014']!;
    expect(ofYear.ppp.factors.GB).toEqual({
      year: 2014,
      currency: 'GBP',
      units: Number(parity!.lcu_per_international_dollar),
    });
    const [price] = csvTable('money/big_mac').filter(
      ({ date, iso3 }) => date === '2014-07-01' && iso3 === 'CHE',
    );
    expect(ofYear.bigMac.date).toBe('2014-07-01');
    expect(ofYear.bigMac.prices.CH).toEqual({
      currency: 'CHF',
      amount: Number(price!.local_price),
    });
    expect(rates.yearly.byYear['2026']!.ppp.factors).toEqual({});
    expect(ofYear.ppp.factors.BG).toBeUndefined();
    expect(ofYear.ppp.factors.IN).toBeUndefined();
  });

  it('of a year give the euro area’s Big Mac to those who had the euro then', () => {
    const currencyIn = (year: string) => rates.yearly.byYear[year]!.bigMac.prices.LT?.currency;
    expect([currencyIn('2014'), currencyIn('2015')]).toEqual([undefined, 'EUR']);
    expect(rates.yearly.byYear['2022']!.bigMac.prices.HR).toBeUndefined();
    expect(rates.yearly.byYear['2023']!.bigMac.prices.HR?.currency).toBe('EUR');
  });

  it('cannot be made from an empty answer', async () => {
    const all = {
      exchange: await ask(rateQuestions.exchange),
      ppp: await ask(rateQuestions.ppp),
      bigMac: await ask(rateQuestions.bigMac),
      exchangeByYear: await ask(rateQuestions.exchangeByYear),
      pppByYear: await ask(rateQuestions.pppByYear),
      bigMacByYear: await ask(rateQuestions.bigMacByYear),
      rpp: await ask(rateQuestions.rpp),
      cpi: await ask(rateQuestions.cpi),
    };
    const { exchange, cpi } = all;
    expect(() => ratesFrom({ ...all, exchange: { ...exchange, rows: [] } })).toThrow(
      'latest-exchange-rates has no rows',
    );
    expect(() => ratesFrom({ ...all, cpi: { ...cpi, sources: [] } })).toThrow('names no source');
  });

  it('have no purchasing power parity that is old or in another currency', async () => {
    const rows = await rowsOf(purchasingPower());
    const known = new Map(rows.map((row) => [row.country_iso2, row]));
    for (const country of ['VE', 'CU', 'LR', 'SO', 'BG', 'TW']) {
      expect(known.has(country), country).toBe(false);
    }
    expect(known.get('US')).toMatchObject({ units: 1 });
    const newest = csvTable('money/ppp').filter(({ year }) => year === '2024');
    const germany = newest.find(({ iso2 }) => iso2 === 'DE');
    expect(known.get('DE')).toMatchObject({
      year: 2024,
      units: Number(germany!.lcu_per_international_dollar),
    });
  });

  it('give members of the euro area its Big Mac, and nobody else', async () => {
    const rows = await rowsOf(bigMacPrices());
    const price = (country: string) => rows.find((row) => row.country_iso2 === country);
    expect(price('DE')).toMatchObject({ currency: 'EUR', local_price: 6.08 });
    expect(price('FI')).toMatchObject({ currency: 'EUR', local_price: 6.08 });
    expect(price('HR')).toMatchObject({ currency: 'EUR' });
    expect(price('ME')).toBeUndefined();
    expect(price('RU')).toMatchObject({ price_date: '2022-01-01' });
    expect(rates.bigMac.prices.RU).toBeUndefined();
    expect(rates.bigMac.prices.US).toEqual({ currency: 'USD', amount: 6.12 });
  });
});

describe('the same pay elsewhere', () => {
  it('is worth its price level in another state', async () => {
    const rows = await rowsOf(
      payAcrossStates({ amount: 100_000, currency: 'USD', period: 'year', from: '06' }),
    );
    expect(rows).toHaveLength(51);
    const index = new Map(
      csvTable('us/regional_price_parities')
        .filter(({ year }) => year === '2024')
        .map((row) => [row.area_code, Number(row.all_items)]),
    );
    for (const row of rows) {
      const equivalent = (100_000 * index.get(String(row.area_code))!) / index.get('06')!;
      expect(row.pay_equivalent).toBe(toSignificant(equivalent));
      expect(row.difference_percent).toBeCloseTo(equivalent / 1000 - 100, 9);
    }
  });

  it('has no equivalent from an area without a price level', async () => {
    const rows = await rowsOf(
      payAcrossStates({ amount: 40, currency: 'EUR', period: 'hour', from: '0100001' }),
    );
    expect(rows).toHaveLength(51);
    expect(rows.every(({ pay_equivalent }) => pay_equivalent === null)).toBe(true);
  });

  it('is in each country what the lenses make of it there and back', async () => {
    const rows = await rowsOf(payAcrossCountries({ amount: 100_000 }));
    for (const row of rows) {
      const country = String(row.country_iso2);
      const back = (name: string, priceLevel: 'fx' | 'ppp' | 'bigmac') =>
        restate(
          { amount: Number(row[name]), currency: String(row.currency), period: 'year', country },
          { currency: 'USD', priceLevel, period: 'year' },
          rates,
        );
      for (const [name, level] of [
        ['pay_exchange', 'fx'],
        ['pay_ppp', 'ppp'],
        ['pay_big_mac', 'bigmac'],
      ] as const) {
        const seen = back(name, level);
        if (row[name] === null) expect(seen.state, `${country} ${name}`).toBe('no_rate');
        else expect(seen, country).toMatchObject({ amount: expect.closeTo(100_000, -3) });
      }
    }
  });

  it('is never one to one where there is no rate', async () => {
    const rows = await rowsOf(payAcrossCountries({ amount: 100_000 }));
    const taiwan = rows.find(({ country_iso2 }) => country_iso2 === 'TW')!;
    expect(taiwan.pay_ppp).toBeNull();
    expect(taiwan.pay_exchange).toBeGreaterThan(1_000_000);
    expect(rows.some(({ country_iso2 }) => country_iso2 === 'US')).toBe(false);
  });

  it('keeps the countries of one region', async () => {
    const rows = await rowsOf(payAcrossCountries({ amount: 1, region: 'africa' }));
    expect(rows.length).toBeGreaterThan(40);
    expect(new Set(rows.map(({ region }) => region))).toEqual(new Set(['africa']));
  });
});

describe('a quantile', () => {
  it('is the same in TypeScript as in DuckDB', async () => {
    const wages = csvTable('us/oews_state')
      .filter(({ soc_code }) => soc_code === '11-9111')
      .flatMap((row) => numberOf(row.annual_p50) ?? []);
    for (const p of [0, 0.1, 0.25, 0.5, 0.9, 0.333, 1]) {
      const { rows } = await openDatasets().askFreely(
        `select quantile_cont(annual_p50::double, ${p}) as q from us_oews_state where soc_code = '11-9111'`,
        ['us_oews_state'],
      );
      expect(quantile(wages, p)).toBeCloseTo(Number(rows[0]!.q), 9);
    }
  });
});
