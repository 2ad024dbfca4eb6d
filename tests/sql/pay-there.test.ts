import { beforeAll, describe, expect, it } from 'vitest';
import { amountsThere, type AmountThere } from '#lib/data/amounts-there.ts';
import { payByCountry } from '#lib/data/questions/pay-by-country.ts';
import { payThere } from '#lib/data/questions/pay-there.ts';
import { bandWords } from '#lib/charts/geometry/band-words.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import { percentileBand, type PercentileBand } from '#lib/domain/percentile-band.ts';
import type { Row } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { restate } from '#lib/domain/restate.ts';
import { viewOf } from '#lib/domain/view.ts';
import { ask, datasetRates, rowsOf } from '../support/answers.ts';
import { csvTable, numberOf } from '../support/csv-table.ts';

let rates: Rates;
beforeAll(async () => {
  rates = await datasetRates();
});

const manager = { soc: '11-9111', areas: ['19100', '48'] };

const standing = async (code: string, amount: number, of = manager): Promise<Row> =>
  (await rowsOf(payThere({ of, amounts: [{ code, amount }] })))[0]!;

const codeOf = ({ area_code, country_iso2 }: Row): string => String(area_code ?? country_iso2);

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const bandOf = (row: Row): PercentileBand =>
  percentileBand(Number(row.pay_there), {
    10: number(row.pay_p10),
    25: number(row.pay_p25),
    50: number(row.pay_p50),
    75: number(row.pay_p75),
    90: number(row.pay_p90),
  });

const ends = (band: PercentileBand): readonly [number | null, number | null] => {
  switch (band.state) {
    case 'below':
      return [null, band.percentile];
    case 'above':
      return [band.percentile, null];
    case 'at':
      return [band.percentile, band.percentile];
    case 'within':
      return [band.low, band.high];
    case 'unknown':
      return [null, null];
  }
};

const published = [
  ...['pay_p10', 'pay_p25', 'pay_p50', 'pay_p75', 'pay_p90', 'pay_mean', 'pay_low', 'pay_high'],
];

describe('where a pay would stand in each place', () => {
  it('has the band of percentiles that the domain gives, for every row and many amounts', async () => {
    const seen = new Set<string>();
    for (const of of [{ ...manager, choices: ['CA.00013'] }, { soc: '27-2011' }]) {
      const rows = await rowsOf(payByCountry(of));
      // Each published figure itself, a little off it, halfway to the next, and far beyond all.
      const amountsOf = (row: Row): readonly number[] => {
        const figures = published.flatMap((name) => number(row[name]) ?? []).sort((a, b) => a - b);
        const between = figures.flatMap((low, at) => {
          const high = figures[at + 1] ?? low * 2;
          return [0, 0.13, 0.5, 0.8].map((share) => low + share * (high - low));
        });
        return [0.5, ...between, 1e9];
      };
      const most = Math.max(...rows.map((row) => amountsOf(row).length));
      for (let nth = 0; nth < most; nth += 1) {
        const amounts = rows.map((row): AmountThere => ({
          code: codeOf(row),
          amount: amountsOf(row)[nth] ?? 1,
        }));
        for (const row of await rowsOf(payThere({ of, amounts }))) {
          const band = bandOf(row);
          seen.add(band.state);
          const shown = `${String(row.place)} ${String(row.pay_there)}`;
          expect([row.band_low, row.band_high], shown).toEqual(ends(band));
          const percentiles = [row.pay_p10, row.pay_p25, row.pay_p75, row.pay_p90].some(number);
          if (percentiles) expect(row.standing, shown).toBe(bandWords(band));
        }
      }
    }
    expect(seen).toEqual(new Set(['below', 'above', 'at', 'within', 'unknown']));
  }, 120_000);

  it('sets the pay beside the figures as their publisher printed them', async () => {
    const row = await standing('19100', 130_000);
    const dallas = csvTable('us/oews_metro').find(
      ({ area_code, soc_code }) => area_code === '19100' && soc_code === manager.soc,
    )!;
    expect(row).toMatchObject({
      pay_there: 130_000,
      pay_p10: numberOf(dallas.annual_p10),
      pay_p90: numberOf(dallas.annual_p90),
      measure: 'percentiles',
      match: 'same occupation (SOC)',
      year: 2025,
      currency: 'USD',
      pay_period: 'year',
    });
  });

  it('interpolates between two percentiles, and says only above or below beyond them', async () => {
    // The Bureau's P50 is 123,860 and its P75 166,100: 131,000 is 4.2 percentiles above the median.
    expect(await standing('99', 131_000)).toMatchObject({
      band_low: 50,
      band_high: 55,
      standing: 'between the median and P55',
    });
    expect(await standing('99', 123_860)).toMatchObject({
      band_low: 50,
      band_high: 50,
      standing: 'at the median',
    });
    expect(await standing('99', 50_000)).toMatchObject({
      band_low: null,
      band_high: 10,
      standing: 'below P10',
    });
    expect(await standing('99', 1e6)).toMatchObject({
      band_low: 90,
      band_high: null,
      standing: 'above P90',
    });
    // Singapore publishes quartiles alone: nothing is claimed of its highest tenth.
    expect(await standing('SG', 1e6)).toMatchObject({ standing: 'above P75' });
  });

  it('gives a low and a high no percentile', async () => {
    // Managers in health care, by Job Bank: 35 to 79.33 dollars an hour around 55.29.
    const canada = async (amount: number) => standing('CA', amount);
    expect(await canada(34.99)).toMatchObject({ standing: 'below the low' });
    expect(await canada(35)).toMatchObject({ standing: 'at the low' });
    expect(await canada(40)).toMatchObject({ standing: 'between low and median', band_low: null });
    expect(await canada(55.29)).toMatchObject({ standing: 'at the median' });
    expect(await canada(60)).toMatchObject({ standing: 'between median and high', band_low: 50 });
    expect(await canada(79.33)).toMatchObject({ standing: 'at the high' });
    expect(await canada(79.34)).toMatchObject({ standing: 'above the high', band_high: null });
  });

  it('gives a mean no percentile, and a median alone a side only', async () => {
    const austria = csvTable('international/pay').find(
      (row) =>
        row.publication_id === 'at_eurostat_ses' &&
        row.occupation_code === '1' &&
        row.sex === 'total' &&
        row.region === '' &&
        row.year === '2022',
    )!;
    const mean = Number(austria.mean);
    for (const [amount, words] of [
      [mean - 1, 'below the mean'],
      [mean, 'at the mean'],
      [mean + 1, 'above the mean'],
    ] as const) {
      expect(await standing('AT', amount)).toMatchObject({
        band_low: null,
        band_high: null,
        standing: words,
      });
    }
    const germany = await standing('DE', 1e6);
    expect(germany).toMatchObject({ band_low: 50, band_high: null, standing: 'above the median' });
  });

  it('has nothing to say where nothing is published', async () => {
    const of = { ...manager, choices: ['CA.00013'] };
    expect(await standing('CA', 60, of)).toMatchObject({
      standing: 'nothing to set it beside',
      flag: 'suppressed',
      band_low: null,
      band_high: null,
    });
  });

  it('has a row only for the places of the market that have an amount, the highest band first', async () => {
    expect(await rowsOf(payThere({ of: manager, amounts: [] }))).toEqual([]);
    const amounts = [
      { code: 'AT', amount: 5_000 },
      { code: '99', amount: 131_000 },
      { code: 'CH', amount: 50_000 },
      { code: 'SG', amount: 100 },
      { code: 'XX', amount: 1 },
    ];
    const rows = await rowsOf(payThere({ of: manager, amounts }));
    expect(rows.map(({ place, standing: words }) => `${String(place)}: ${String(words)}`)).toEqual([
      'Switzerland: above P90',
      'United States: between the median and P55',
      'Singapore: below P25',
      expect.stringMatching(/^Austria: (above|below) the mean$/),
    ]);
  });

  it('tells two areas of one name apart', async () => {
    const of = { soc: '43-6014', areas: ['66', '6600001'] };
    const amounts = [
      { code: '66', amount: 30_000 },
      { code: '6600001', amount: 40_000 },
    ];
    const rows = await rowsOf(payThere({ of, amounts }));
    expect(
      new Set(rows.map(({ place, pay_there }) => `${String(place)} ${String(pay_there)}`)),
    ).toEqual(new Set(['Guam 30000', 'Guam 40000']));
    expect(rows).toHaveLength(2);
  });
});

describe('the reader’s pay in other money', () => {
  const pay = { amount: 131_000, currency: 'USD', period: 'year' } as const;

  it('is worth the pay again through the same lens, to three digits', async () => {
    const answer = await ask(payByCountry(manager));
    for (const priceLevel of ['fx', 'ppp', 'bigmac'] as const) {
      for (const rateDate of ['newest', 'own-year'] as const) {
        const { amounts, withoutAmount } = amountsThere(
          answer,
          pay,
          { priceLevel, rateDate },
          rates,
        );
        expect(amounts.length + withoutAmount.length).toBe(answer.rows.length);
        expect(amounts.length).toBeGreaterThan(20);
        for (const row of await rowsOf(payThere({ of: manager, amounts }))) {
          const back = restate(
            {
              amount: Number(row.pay_there),
              currency: String(row.currency),
              period: row.pay_period as 'year',
              country: String(row.country_iso2),
              year: Number(row.year),
            },
            { ...defaultLens, priceLevel, rateDate },
            rates,
          );
          expect(back.state).toBe('restated');
          if (back.state === 'restated')
            expect(Math.abs(back.amount / 131_000 - 1)).toBeLessThan(0.005);
        }
      }
    }
  });

  it('is not restated once more, and says which rates it was worked out at', async () => {
    const { amounts } = amountsThere(await ask(payByCountry(manager)), pay, defaultLens, rates);
    const answer = await ask(payThere({ of: manager, amounts }));
    const view = viewOf(answer, { lens: defaultLens, rates });
    expect(view.columns).toEqual(answer.question.columns);
    expect(view.rows).toEqual(answer.rows);
    expect(view.remarks.join(' ')).toContain(`exchange on ${rates.exchange.date}`);
    expect(view.sources.map(({ table }) => table)).toContain('money_exchange_rates_latest');
  });
});
