import { beforeAll, describe, expect, it } from 'vitest';
import { examples } from '#lib/data/explore/examples.ts';
import { tablesNamed } from '#lib/data/explore/tables-named.ts';
import type { Row } from '#lib/domain/question.ts';
import { quantile } from '#lib/domain/quantile.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { csvTable, type CsvRow } from '../support/csv-table.ts';
import { dataPackage } from '../support/data-package.ts';

const tables = dataPackage.resources.map(({ sqlName }) => sqlName);

const answers = new Map<string, readonly Row[]>();

beforeAll(async () => {
  for (const { id, sql, tables: read } of examples) {
    answers.set(id, (await openDatasets().askFreely(sql, read)).rows);
  }
});

const rowsOf = (id: string): readonly Row[] => answers.get(id)!;

/** The row with the greatest number, the first of equals. */
const greatest = <T>(rows: readonly T[], number: (row: T) => number): T =>
  rows.reduce((best, row) => (number(row) > number(best) ? row : best));

const by = (rows: readonly CsvRow[], column: string): ReadonlyMap<string, CsvRow> =>
  new Map(rows.map((row) => [row[column]!, row]));

const titleOf = (rows: readonly CsvRow[], column: string, code: string, name = 'title') =>
  by(rows, column).get(code)![name];

describe('the worked examples', () => {
  it('are twelve, each with a name and an address of its own', () => {
    expect(examples).toHaveLength(12);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(12);
    expect(new Set(examples.map(({ title }) => title)).size).toBe(12);
  });

  it.each(examples.map((example) => [example.id, example] as const))(
    'name the tables that they read, and have an answer: %s',
    (id, { sql, tables: read }) => {
      expect(read).toEqual(tablesNamed(sql, [...tables].sort()));
      expect(rowsOf(id).length).toBeGreaterThan(5);
    },
  );

  it('find the metro where nurses’ pay buys most', () => {
    const parities = by(
      csvTable('us/regional_price_parities').filter(({ year }) => year === '2024'),
      'area_code',
    );
    const real = (row: CsvRow) =>
      (100 * Number(row.annual_p50)) / Number(parities.get(row.area_code!)!.all_items);
    const best = greatest(
      csvTable('us/oews_metro').filter(
        (row) =>
          row.soc_code === '29-1141' && row.area_code!.length === 5 && parities.has(row.area_code!),
      ),
      real,
    );
    expect(rowsOf('nurses-after-prices')[0]).toMatchObject({
      metro: titleOf(csvTable('us/areas'), 'area_code', best.area_code!, 'name'),
      median: Number(best.annual_p50),
      real_median: Math.round(real(best)),
    });
  });

  it('find the median that outgrew prices most', () => {
    const cpi = by(csvTable('us/cpi_u'), 'month');
    const rise = Number(cpi.get('2025-05')!.index) / Number(cpi.get('2019-05')!.index);
    const national = csvTable('us/oews_national');
    const before = by(
      national.filter(({ year, annual_p50: pay }) => year === '2019' && pay !== ''),
      'soc_code',
    );
    const growth = (row: CsvRow) =>
      Number(row.annual_p50) / (Number(before.get(row.soc_code!)!.annual_p50) * rise) - 1;
    const best = greatest(
      national.filter(
        (row) =>
          row.year === '2025' &&
          row.level === 'detailed' &&
          Number(row.employment) >= 10_000 &&
          before.get(row.soc_code!)?.title === row.title,
      ),
      growth,
    );
    expect(rowsOf('real-growth-since-2019')[0]).toMatchObject({
      soc_code: best.soc_code,
      real_growth_percent: Math.round(1000 * growth(best)) / 10,
    });
  });

  it('find the major group in which pay spreads furthest', () => {
    const spread = (row: CsvRow) => Number(row.annual_p90) / Number(row.annual_p10);
    const groups = csvTable('us/oews_national').filter(
      ({ year, level }) => year === '2025' && level === 'major',
    );
    const best = greatest(groups, spread);
    expect(rowsOf('pay-spread-by-group')).toHaveLength(groups.length);
    expect(rowsOf('pay-spread-by-group')[0]).toMatchObject({
      soc_code: best.soc_code,
      p90_to_p10: Math.round(100 * spread(best)) / 100,
    });
  });

  it('find what Nevada is known for', () => {
    const occupations = by(csvTable('us/occupations'), 'soc_code');
    const best = greatest(
      csvTable('us/oews_state').filter(
        (row) =>
          row.area_code === '32' &&
          Number(row.employment) >= 1000 &&
          row.location_quotient !== '' &&
          occupations.get(row.soc_code!)?.level === 'detailed',
      ),
      (row) => Number(row.location_quotient),
    );
    expect(rowsOf('state-specialities').find(({ state }) => state === 'Nevada')).toMatchObject({
      occupation: occupations.get(best.soc_code!)!.title,
      location_quotient: Number(best.location_quotient),
    });
  });

  it('find the openings with good pay without a degree', () => {
    const newest = csvTable('us/projections').filter(({ vintage }) => vintage === '2024-34');
    const median = Number(newest.find((row) => row.soc_code === '00-0000')!.median_annual_wage);
    const best = greatest(
      newest.filter(
        (row) =>
          row.level === 'detailed' &&
          Number(row.median_annual_wage) > median &&
          !/degree$|^$/.test(row.typical_education!.replace('no degree', '')),
      ),
      (row) => Number(row.annual_openings_thousands),
    );
    expect(rowsOf('good-pay-without-degree')[0]).toMatchObject({
      soc_code: best.soc_code,
      annual_openings_thousands: Number(best.annual_openings_thousands),
    });
  });

  it('find what stood behind the top code', () => {
    const national = csvTable('us/oews_national');
    const hidden = national.filter(
      (row) =>
        row.year === '2024' &&
        row.level === 'detailed' &&
        row.annual_p50 === '' &&
        row.annual_topcoded_from !== '',
    );
    const now = by(
      national.filter(({ year }) => year === '2025'),
      'soc_code',
    );
    const medians = hidden.flatMap((row) => now.get(row.soc_code!)?.annual_p50 ?? []).map(Number);
    const rows = rowsOf('behind-the-top-code');
    expect(rows.map((row) => row.median_2025)).toEqual(medians.sort((a, b) => b - a));
    expect(new Set(rows.map((row) => row.floor_2024))).toEqual(new Set([239_200]));
  });

  it('find the sector that pays managers most', () => {
    const sectors = by(
      csvTable('us/industries').filter(({ level }) => level === 'sector'),
      'naics',
    );
    const best = greatest(
      csvTable('us/oews_industry').filter(
        (row) => row.soc_code === '11-1021' && sectors.has(row.naics!),
      ),
      (row) => Number(row.annual_p50),
    );
    expect(rowsOf('managers-by-sector')[0]).toMatchObject({
      sector: sectors.get(best.naics!)!.title,
      annual_p50: Number(best.annual_p50),
    });
  });

  it('find how the occupations of a technology pay', () => {
    const pay = by(
      csvTable('us/oews_national').filter(({ year }) => year === '2025'),
      'soc_code',
    );
    const medians = csvTable('us/technology_skills')
      .filter((row) => row.technology === 'Python' && row.in_demand === 'true')
      .flatMap((row) => Number(pay.get(row.soc_code!)?.annual_p50) || []);
    expect(
      rowsOf('technologies-that-pay').find(({ technology }) => technology === 'Python'),
    ).toMatchObject({
      occupations: medians.length,
      median_of_medians: quantile(medians, 0.5),
    });
  });

  it('find the widest distance between wage levels', () => {
    const distance = (row: CsvRow) => Number(row.level_4) - Number(row.level_1);
    const best = greatest(
      csvTable('us/prevailing_wage_levels').filter(
        (row) =>
          row.soc_code === '15-1252' && row.pay_unit === 'hour' && row.inferred_fallback === '',
      ),
      distance,
    );
    expect(rowsOf('visa-wage-levels')[0]).toMatchObject({
      area: titleOf(csvTable('us/areas'), 'area_code', best.area_code!, 'name'),
      distance: Math.round(100 * distance(best)) / 100,
    });
  });

  it('find the gap between women’s and men’s pay', () => {
    const austria = csvTable('international/pay').filter(
      (row) =>
        row.publication_id === 'at_eurostat_ses' && row.isco08 === '2' && row.year === '2022',
    );
    const mean = (sex: string) => Number(austria.find((row) => row.sex === sex)!.mean);
    const gap = (mean('male') - mean('female')) / mean('male');
    expect(rowsOf('women-and-men').find(({ country }) => country === 'Austria')).toMatchObject({
      year: 2022,
      gap_percent: Math.round(1000 * gap) / 10,
    });
  });

  it('find the dearest currency by the Big Mac', () => {
    const file = csvTable('money/big_mac');
    const newest = file.filter(({ date }) => date === file.at(-1)!.date);
    const dollars = Number(newest.find(({ iso3 }) => iso3 === 'USA')!.dollar_price);
    const best = greatest(newest, (row) => Number(row.dollar_price));
    expect(rowsOf('big-mac-currencies')[0]).toMatchObject({
      iso3: best.iso3,
      against_dollar_percent: Math.round(1000 * (Number(best.dollar_price) / dollars - 1)) / 10,
    });
  });

  it('find the price level of India', () => {
    const row = rowsOf('price-levels').find(({ country }) => country === 'India')!;
    const rates = csvTable('money/exchange_rates_monthly').filter(
      ({ month, currency }) => currency === 'INR' && month!.startsWith(String(row.year)),
    );
    const rate = rates.reduce((sum, each) => sum + Number(each.units_per_usd), 0) / rates.length;
    const factor = csvTable('money/ppp').find(
      ({ iso2, year }) => iso2 === 'IN' && year === String(row.year),
    )!.lcu_per_international_dollar;
    expect(rates).toHaveLength(12);
    expect(row.price_level).toBeCloseTo((100 * Number(factor)) / rate, 1);
  });
});
