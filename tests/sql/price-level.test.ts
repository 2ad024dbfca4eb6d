import { describe, expect, it } from 'vitest';
import { priceLevelHistory } from '#lib/data/questions/price-level-history.ts';
import { rowsOf } from '../support/answers.ts';
import { csvTable } from '../support/csv-table.ts';

const monthly = csvTable('money/exchange_rates_monthly');
const parities = csvTable('money/ppp');

/** The mean of a year's twelve monthly averages. */
function marketRate(currency: string, year: number): number {
  const months = monthly.filter(
    (row) => row.currency === currency && row.month?.startsWith(String(year)),
  );
  expect(months).toHaveLength(12);
  return months.reduce((sum, row) => sum + Number(row.units_per_usd), 0) / 12;
}

const parity = (iso2: string, year: number): number =>
  Number(
    parities.find((row) => row.iso2 === iso2 && row.year === String(year))
      ?.lcu_per_international_dollar,
  );

const history = (country: string, base = 'US') => rowsOf(priceLevelHistory({ country, base }));
const yearsOf = async (country: string) => (await history(country)).map(({ year }) => year);

describe('the price level of a country beside a base', () => {
  it('is 100 × parity ÷ market rate beside the United States', async () => {
    const rows = await history('GB');
    const last = rows.at(-1)!;
    expect(last).toMatchObject({ year: 2024, ppp: parity('GB', 2024), base_units_per_usd: 1 });
    expect(last.units_per_usd).toBeCloseTo(marketRate('GBP', 2024), 10);
    expect(last.price_level).toBeCloseTo((100 * parity('GB', 2024)) / marketRate('GBP', 2024), 1);
  });

  it('is the quotient of both levels beside another base', async () => {
    const rows = await history('JP', 'GB');
    const japan = parity('JP', 2024) / marketRate('JPY', 2024);
    const britain = parity('GB', 2024) / marketRate('GBP', 2024);
    expect(rows.at(-1)!.price_level).toBeCloseTo((100 * japan) / britain, 1);
  });

  it('of Germany before 1999 takes the mark at 1.95583 to the euro, as the parities do', async () => {
    const rows = await history('DE');
    const [first] = rows;
    expect(first).toMatchObject({ year: 1990, rate_currency: 'DEM' });
    expect(first!.units_per_usd).toBeCloseTo(marketRate('DEM', 1990) / 1.95583, 10);
    expect(rows.find(({ year }) => year === 1999)).toMatchObject({ rate_currency: 'EUR' });
    expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 35 }, (_, at) => 1990 + at));
  });

  it('of a later member of the euro area never takes the euro’s rate for a year before it', async () => {
    const greece = await history('GR');
    expect(greece.find(({ year }) => year === 2000)!.units_per_usd).toBeCloseTo(
      marketRate('GRD', 2000) / 340.75,
      10,
    );
    expect((await yearsOf('SI'))[0]).toBe(2007);
    expect((await yearsOf('HR'))[0]).toBe(2023);
  });

  it('has no rows where one of the two has no market rate: nothing is taken to be one', async () => {
    expect(await history('PL')).toEqual([]);
    expect(await history('BG')).toEqual([]);
    expect(await history('GB', 'PL')).toEqual([]);
    expect(await history('GB', 'XX')).toEqual([]);
  });
});

describe('the real exchange rate', () => {
  it('is e · P* ÷ P with the first year at 100: it rises where the country becomes cheaper', async () => {
    const rows = await history('JP');
    const real = (year: number) => marketRate('JPY', year) / parity('JP', year);
    expect(rows[0]).toMatchObject({ year: 1990, real_exchange_rate: 100 });
    expect(rows.at(-1)!.real_exchange_rate).toBeCloseTo((100 * real(2024)) / real(1990), 1);
    expect(Number(rows.at(-1)!.real_exchange_rate)).toBeGreaterThan(100);
  });
});
