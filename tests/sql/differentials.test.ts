import { beforeAll, describe, expect, it } from 'vitest';
import type { Basket } from '#lib/data/basket.ts';
import {
  areaDifferentials,
  type AreaDifferentials,
} from '#lib/data/questions/area-differentials.ts';
import { bandOf } from '#lib/domain/pay-band.ts';
import type { Row } from '#lib/domain/question.ts';
import { rowsOf } from '../support/answers.ts';
import { csvTable, numberOf, type CsvRow } from '../support/csv-table.ts';

const wholeMix: Basket = { occupations: [], mix: '99', weights: 'jobs', base: '99' };
const byState = { scope: 'state', region: null, step: 5 } as const;
const locally = { scope: 'local', region: null, step: 5 } as const;

const differentials = (of: AreaDifferentials) => rowsOf(areaDifferentials(of));
const rowOf = (rows: readonly Row[], area: string): Row => {
  const row = rows.find(({ area_code }) => area_code === area);
  if (!row) throw new Error(`No row for ${area}`);
  return row;
};

/** Cells of the tables by area and occupation, read without DuckDB. */
interface Published {
  readonly median: (area: string, soc: string) => number | null;
  readonly jobs: (area: string, soc: string) => number | null;
  readonly occupations: readonly string[];
}

let published: Published;
let parities: ReadonlyMap<string, number>;

beforeAll(() => {
  const nation = csvTable('us/oews_national').filter(
    ({ year, level }) => year === '2025' && level === 'detailed',
  );
  const cells = new Map<string, CsvRow>();
  for (const row of nation) cells.set(`99 ${row.soc_code}`, row);
  for (const table of ['us/oews_state', 'us/oews_metro'])
    for (const row of csvTable(table)) cells.set(`${row.area_code} ${row.soc_code}`, row);
  published = {
    median: (area, soc) => numberOf(cells.get(`${area} ${soc}`)?.annual_p50),
    jobs: (area, soc) => numberOf(cells.get(`${area} ${soc}`)?.employment),
    // An occupation that is published by the hour only has no annual median anywhere.
    occupations: nation
      .filter(({ pay_basis }) => pay_basis !== 'hourly_only')
      .map(({ soc_code }) => soc_code!),
  };
  parities = new Map(
    csvTable('us/regional_price_parities')
      .filter(({ year }) => year === '2024')
      .map(({ area_code, all_items }) => [area_code!, Number(all_items)]),
  );
});

/** The product of the relatives, each to the power of its share: the same mean by another way. */
function recomputed(area: string, { occupations, mix, weights, base }: Basket) {
  const basket = (occupations.length > 0 ? occupations : published.occupations)
    .filter((soc) => published.occupations.includes(soc))
    .map((soc) => ({ soc, weight: weights === 'equal' ? 1 : (published.jobs(mix, soc) ?? 0) }))
    .filter(({ weight }) => weight > 0);
  const used = basket.filter(
    ({ soc }) => published.median(area, soc) !== null && published.median(base, soc) !== null,
  );
  const weightOf = (list: readonly { weight: number }[]) =>
    list.reduce((total, { weight }) => total + weight, 0);
  const mean = used.reduce(
    (product, { soc, weight }) =>
      product *
      (published.median(area, soc)! / published.median(base, soc)!) ** (weight / weightOf(used)),
    1,
  );
  return {
    basket: basket.length,
    used: used.length,
    coverage: (100 * weightOf(used)) / weightOf(basket),
    differential: 100 * mean,
  };
}

/** Every row of a question beside what the tables give by hand. */
function expectRecomputed(rows: readonly Row[], basket: Basket) {
  for (const row of rows) {
    const area = String(row.area_code);
    const by = recomputed(area, basket);
    expect(row.occupations_used, area).toBe(by.used);
    expect(row.basket_occupations, area).toBe(by.basket);
    expect(Number(row.coverage_percent), area).toBeCloseTo(by.coverage, 0);
    if (by.coverage >= 50) {
      expect(Math.abs(Number(row.differential) - by.differential), area).toBeLessThan(0.0501);
      expect(row.why_none, area).toBeNull();
    } else {
      expect(row.differential, area).toBeNull();
      expect(row.band, area).toBeNull();
      expect(row.why_none, area).toMatch(/^publishes (none|less than half) of the basket$/);
    }
  }
}

describe('the differential of a whole mix', () => {
  it('is in every state what the tables give, read without a database', async () => {
    const rows = await differentials({ ...wholeMix, ...byState });
    expect(rows).toHaveLength(54);
    expectRecomputed(rows, wholeMix);
    expect(rowOf(rows, '53')).toMatchObject({ differential: 120.2, band: 120 });
  });

  it('weighs by the jobs of a state, against another state, and counts those without weight', async () => {
    const basket: Basket = { ...wholeMix, mix: '06', base: '39' };
    const rows = await differentials({ ...basket, ...byState });
    expectRecomputed(rows, basket);
    expect(rowOf(rows, '39')).toMatchObject({
      differential: 100,
      band: 100,
      price_level: 100,
      base_name: 'Ohio',
      mix_name: 'California',
    });
    const [any] = rows;
    expect(Number(any!.basket_occupations) + Number(any!.unweighed_occupations)).toBe(
      published.occupations.length,
    );
    expect(any!.hourly_occupations).toBe(5);
  });

  it('is in every local area what the tables give', async () => {
    const rows = await differentials({ ...wholeMix, ...locally });
    expect(rows).toHaveLength(530);
    expectRecomputed(rows, wholeMix);
    expect(rowOf(rows, '20580')).toMatchObject({
      area_name: 'Eagle Pass, TX',
      differential: null,
      why_none: 'publishes less than half of the basket',
    });
  });
});

describe('the differential of a few occupations', () => {
  const picked: Basket = {
    occupations: ['29-1141', '15-1252', '29-1213'],
    mix: '99',
    weights: 'equal',
    base: '39',
  };

  it('weighs them alike, and by their jobs where the reader wants it', async () => {
    expectRecomputed(await differentials({ ...picked, ...byState }), picked);
    const weighed: Basket = { ...picked, weights: 'jobs' };
    expectRecomputed(await differentials({ ...weighed, ...byState }), weighed);
  });

  it('of one occupation is its median divided by that of the base', async () => {
    const basket: Basket = { ...picked, occupations: ['29-1141'], base: '99' };
    const rows = await differentials({ ...basket, ...byState });
    const ratio = published.median('06', '29-1141')! / published.median('99', '29-1141')!;
    expect(rowOf(rows, '06').differential).toBe(Math.round(1000 * ratio) / 10);
  });

  it('is the reciprocal when base and area change places', async () => {
    const there = await differentials({ ...picked, base: '39', ...byState });
    const back = await differentials({ ...picked, base: '53', ...byState });
    const product =
      Number(rowOf(there, '53').differential) * Number(rowOf(back, '39').differential);
    expect(product / 1e4).toBeCloseTo(1, 2);
  });

  it('leaves out what the base does not publish, and says how much of the basket is left', async () => {
    // California publishes no median for one of the three.
    const silent = picked.occupations.filter((soc) => published.median('06', soc) === null);
    expect(silent).toEqual(['29-1213']);
    const rows = await differentials({ ...picked, base: '06', ...byState });
    expectRecomputed(rows, { ...picked, base: '06' });
    expect(rowOf(rows, '06')).toMatchObject({
      differential: 100,
      occupations_used: 2,
      coverage_percent: 66.7,
    });
  });

  it('is none at all where the base publishes none of them, or nobody knows them', async () => {
    const why = async (change: Partial<Basket>) =>
      new Set(
        (await differentials({ ...picked, ...change, ...byState })).map(
          ({ why_none, differential }) => `${String(differential)}: ${String(why_none)}`,
        ),
      );
    expect(await why({ occupations: ['29-1213'], base: '06' })).toEqual(
      new Set(['null: the base publishes none of the basket']),
    );
    expect(await why({ occupations: ['27-2011'] })).toEqual(
      new Set(['null: published by the hour only']),
    );
    expect(await why({ occupations: ["29-1141' or 1=1--"] })).toEqual(
      new Set(['null: no such occupation']),
    );
  });

  it('counts what is published by the hour only, and never restates it', async () => {
    const rows = await differentials({
      ...picked,
      occupations: ['27-2011', '29-1141'],
      ...byState,
    });
    expect(rowOf(rows, '06')).toMatchObject({
      basket_occupations: 1,
      hourly_occupations: 1,
      coverage_percent: 100,
    });
  });

  it('takes a metro as the base, and measures local areas against it', async () => {
    const basket: Basket = { ...picked, base: '35620' };
    const rows = await differentials({ ...basket, ...locally });
    expectRecomputed(rows, basket);
    expect(rowOf(rows, '35620')).toMatchObject({ differential: 100, area_kind: 'metro' });
    expectRecomputed(await differentials({ ...basket, ...byState }), basket);
  });
});

describe('beside the differential', () => {
  it('stands the price parity against that of the same base, and in words how far they lie apart', async () => {
    const rows = await differentials({ ...wholeMix, base: '39', ...byState });
    for (const row of rows) {
      const [there, here] = [parities.get(String(row.area_code)), parities.get('39')!];
      if (there === undefined) {
        expect(row).toMatchObject({ price_level: null, beside_prices: null });
        continue;
      }
      expect(Math.abs(Number(row.price_level) - (100 * there) / here)).toBeLessThan(0.0501);
      const gap = Number(row.differential) - Number(row.price_level);
      const side = gap > 0 ? 'above' : 'below';
      expect(row.beside_prices).toBe(
        gap === 0 ? 'as prices' : `${Math.abs(gap).toFixed(1)} ${side} prices`,
      );
    }
    expect(rowOf(rows, '72').price_level).toBeNull();
  });
});

describe('a band', () => {
  it.each([5, 10] as const)('in steps of %d is the one that the domain gives', async (step) => {
    const rows = await differentials({ ...wholeMix, ...byState, step });
    for (const { differential, band } of rows)
      expect(band).toBe(differential === null ? null : bandOf(Number(differential), step));
  });

  it('is not there where the reader wants none', async () => {
    const [row] = await differentials({ ...wholeMix, ...byState, step: null });
    expect(row).not.toHaveProperty('band');
  });
});

describe('fewer areas', () => {
  const areasOf = (rows: readonly Row[]) => rows.map(({ usps }) => String(usps));

  it('are those of a census region, a metro wholly or in part', async () => {
    const west = await differentials({ ...wholeMix, ...byState, region: 'west' });
    expect(areasOf(west)).toHaveLength(13);
    const picked: Basket = { ...wholeMix, occupations: ['29-1141'] };
    const midwest = await differentials({ ...picked, ...locally, region: 'midwest' });
    expect(areasOf(midwest).some((usps) => usps.includes('OH|KY|IN'))).toBe(true);
  });

  it('are those with a text in their name or states', async () => {
    const picked: Basket = { ...wholeMix, occupations: ['29-1141'] };
    const texan = await differentials({ ...picked, ...locally, named: 'tx' });
    expect(areasOf(texan).every((usps) => usps.includes('TX'))).toBe(true);
    expect(texan.length).toBeGreaterThan(20);
    expect(await differentials({ ...picked, ...locally, named: "1' or 1=1--" })).toEqual([]);
  });
});
