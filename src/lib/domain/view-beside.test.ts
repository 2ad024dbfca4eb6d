import { describe, expect, it } from 'vitest';
import { rates } from '../../../tests/support/rates.ts';
import type { Answer } from './answer.ts';
import { formatCell } from './format.ts';
import { defaultLens, type Lens } from './lens.ts';
import type { Question } from './question.ts';
import { columnNamed, shownColumns, statisticColumn, viewOf, type ViewOptions } from './view.ts';

const question: Question = {
  id: 'pay-by-country',
  parameters: {},
  statement: { sql: 'select 1', values: [] },
  reads: [],
  columns: [
    { name: 'place', label: 'Place', kind: 'text' },
    {
      name: 'pay_p50',
      label: 'Median',
      kind: 'money',
      statistic: 'p50',
      money: {
        currency: { column: 'currency' },
        period: { column: 'pay_period' },
        country: { column: 'country_iso2' },
        year: { column: 'year' },
        basis: { column: 'pay_basis' },
      },
    },
  ],
};
const row = (country_iso2: string, currency: string, pay_p50: number | null, more = {}) => ({
  place: country_iso2,
  country_iso2,
  currency,
  pay_p50,
  pay_period: 'year',
  year: 2020,
  ...more,
});
const answer: Answer = {
  question,
  sources: [],
  rows: [
    row('US', 'USD', 50_000),
    row('GB', 'GBP', 37_500),
    row('JP', 'JPY', 7_500_000),
    row('CH', 'CHF', 90_000),
    row('DE', 'EUR', null),
  ],
};
const seen = (options: Partial<ViewOptions> = {}, lens: Partial<Lens> = {}) =>
  viewOf(answer, { lens: { ...defaultLens, ...lens }, rates, ...options });
const numbers = (view: ReturnType<typeof seen>, name: string) =>
  view.rows.map((each) => each[name]);

describe('a statistic seen through other lenses', () => {
  it('stands in columns beside it, named and labelled for what they state', () => {
    const view = seen({ beside: [{ priceLevel: 'ppp' }, { rateMove: -10 }, { rateMove: 10 }] });
    expect(shownColumns(view).map(({ name, label }) => `${name}: ${label}`)).toEqual([
      'place: Place',
      'pay_p50_usd_year: Median',
      'pay_p50_usd_year_ppp: Median at US prices (PPP)',
      'pay_p50_usd_year_rate_down_10: Median if the rate falls 10\u202f%',
      'pay_p50_usd_year_rate_up_10: Median if the rate rises 10\u202f%',
      'pay_p50: Median',
    ]);
    expect(numbers(view, 'pay_p50_usd_year')).toEqual([50_000, 50_000, 50_000, null, null]);
    // 37,500 ÷ 0.6, and no parity for Japan or Switzerland.
    expect(numbers(view, 'pay_p50_usd_year_ppp')).toEqual([50_000, 62_500, null, null, null]);
  });

  it('moves only what was exchanged', () => {
    const view = seen({ beside: [{ rateMove: -10 }, { rateMove: 10 }] });
    expect(numbers(view, 'pay_p50_usd_year_rate_down_10')).toEqual([
      null,
      45_000,
      45_000,
      null,
      null,
    ]);
    expect(numbers(view, 'pay_p50_usd_year_rate_up_10')[1]).toBe(55_000);
  });

  it('is never taken for the amount that charts draw', () => {
    const view = seen({ beside: [{ priceLevel: 'ppp' }] });
    expect(columnNamed(view, 'pay_p50').name).toBe('pay_p50_usd_year');
    expect(statisticColumn(view, 'p50')?.name).toBe('pay_p50_usd_year');
    const published = viewOf(
      { ...answer, rows: [row('GB', 'GBP', 37_500)] },
      { lens: { ...defaultLens, currency: 'GBP' }, rates, beside: [{ priceLevel: 'ppp' }] },
    );
    expect(columnNamed(published, 'pay_p50').name).toBe('pay_p50');
  });

  it('leaves the amounts themselves where they are, however the lens moves the rates', () => {
    const moved = seen({}, { rateMove: 20 });
    expect(moved.rows).toEqual(seen().rows);
    expect(moved.lens.rateMove).toBe(0);
  });

  it('is approximate, and says on which prices and rates it stands', () => {
    const view = seen({ beside: [{ priceLevel: 'ppp' }, { rateMove: 10 }] });
    const ppp = view.columns.find(({ name }) => name === 'pay_p50_usd_year_ppp')!;
    expect(formatCell(view.rows[1]!, ppp)).toBe('≈ $62,500');
    expect(view.remarks).toContain('At US prices by purchasing power parity, 2024.');
    expect(view.remarks).toContain(
      'If the rate moves: every other currency is worth 10\u202f% more in USD than at the rate used.',
    );
    expect(view.sources.map(({ table }) => table)).toEqual([
      'money_exchange_rates_latest',
      'money_ppp',
    ]);
  });

  it('waits for the rates', () => {
    const view = seen({ rates: null, beside: [{ priceLevel: 'ppp' }], ranks: 'abroad' });
    expect(view.columns).toEqual(question.columns);
  });

  it('makes no column of a lens that changes nothing', () => {
    const home = { ...answer, rows: [row('US', 'USD', 50_000)] };
    const beside = [{ priceLevel: 'ppp' }, { rateMove: 10 }] as const;
    expect(viewOf(home, { lens: defaultLens, rates, beside }).columns).toEqual(question.columns);
  });
});

describe('ranks', () => {
  const beside = [{ priceLevel: 'fx' }, { priceLevel: 'ppp' }, { priceLevel: 'bigmac' }] as const;

  it('are of the numbers of each lens, equal ones sharing the better', () => {
    const view = seen({ beside, ranks: 'abroad' });
    expect(numbers(view, 'rank_market')).toEqual([1, 1, 1, null, null]);
    expect(numbers(view, 'rank_ppp')).toEqual([2, 1, null, null, null]);
    // 37,500 ÷ 5 × 6 = 45,000
    expect(numbers(view, 'rank_big_mac')).toEqual([1, 2, null, null, null]);
    expect(view.columns.find(({ name }) => name === 'rank_ppp')).toMatchObject({
      label: 'Rank at US prices (PPP)',
      rankOf: 'pay_p50_usd_year_ppp',
    });
  });

  it('are the same whichever of the three lenses is the reader’s', () => {
    const atMarket = seen({ beside, ranks: 'abroad' });
    const atParity = seen({ beside, ranks: 'abroad' }, { priceLevel: 'ppp' });
    for (const name of ['rank_market', 'rank_ppp', 'rank_big_mac']) {
      expect(numbers(atParity, name)).toEqual(numbers(atMarket, name));
    }
  });

  it('are of the published amounts where a lens leaves them as they are', () => {
    const rows = [row('US', 'USD', 50_000), row('US', 'USD', 60_000)];
    const view = viewOf({ ...answer, rows }, { lens: defaultLens, rates: null, ranks: 'abroad' });
    expect(numbers(view, 'rank_market')).toEqual([2, 1]);
    expect(numbers(view, 'rank_ppp')).toEqual([2, 1]);
  });

  it('never set an amount by the hour among amounts by the year', () => {
    const actors = { pay_period: 'hour', pay_basis: 'hourly_only' };
    const rows = [row('US', 'USD', 50_000), row('US', 'USD', 30, actors)];
    const view = viewOf({ ...answer, rows }, { lens: defaultLens, rates, ranks: 'abroad' });
    expect(numbers(view, 'rank_market')).toEqual([1, null]);
  });

  it('stay with their rows when these are put in order', () => {
    const order = { column: 'place', descending: false };
    const view = seen({ beside, ranks: 'abroad', order });
    expect(view.rows.map(({ place, rank_big_mac }) => [place, rank_big_mac])).toEqual([
      ['CH', null],
      ['DE', null],
      ['GB', 2],
      ['JP', null],
      ['US', 1],
    ]);
  });
});

describe('a row that the lens could not restate', () => {
  it('says why, whatever order it stands in', () => {
    const view = seen({ order: { column: 'place', descending: true } });
    const reasonOf = (place: string) =>
      view.reasons.get(view.rows.find((each) => each.place === place)!);
    expect(reasonOf('CH')).toBe('no exchange rate for CHF');
    expect(reasonOf('GB')).toBeUndefined();
    expect(reasonOf('DE')).toBeUndefined();
  });

  it('does not give the reason of a lens that only stands beside', () => {
    const view = seen({ beside: [{ priceLevel: 'ppp' }] });
    expect(view.reasons.get(view.rows[2]!)).toBeUndefined();
    expect(view.remarks).toContain('Not restated: no purchasing power parity for JP.');
  });
});
