import { beforeAll, describe, expect, it } from 'vitest';
import { areaOccupations, fewestJobs } from '#lib/data/questions/area-occupations.ts';
import { areaPriceLevels } from '#lib/data/questions/area-price-levels.ts';
import { areaPriceParts } from '#lib/data/questions/area-price-parts.ts';
import { areaProfile } from '#lib/data/questions/area-profile.ts';
import { payClasses } from '#lib/data/questions/pay-classes.ts';
import { metroWages } from '#lib/data/questions/metro-wages.ts';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import { cellOf } from '#lib/domain/answer.ts';
import { defaultLens, type Lens } from '#lib/domain/lens.ts';
import type { Question, Row } from '#lib/domain/question.ts';
import { viewOf } from '#lib/domain/view.ts';
import { ask, datasetRates, rowOf, rowsOf } from '../support/answers.ts';
import { csvTable, numberOf, type CsvRow } from '../support/csv-table.ts';

let places: readonly CsvRow[];
let states: readonly CsvRow[];
let metros: readonly CsvRow[];
let parities: readonly CsvRow[];
let byArea: ReadonlyMap<string, readonly CsvRow[]>;

beforeAll(() => {
  places = csvTable('us/areas');
  states = csvTable('us/oews_state');
  metros = csvTable('us/oews_metro');
  parities = csvTable('us/regional_price_parities');
  const rows = new Map<string, CsvRow[]>();
  for (const row of [...states, ...metros]) {
    const area = row.area_code ?? '';
    const own = rows.get(area);
    if (own) own.push(row);
    else rows.set(area, [row]);
  }
  byArea = rows;
});

const inArea = (area: string): readonly CsvRow[] => byArea.get(area) ?? [];

const stateOfCell = async (
  question: Question,
  row: (rows: readonly Row[]) => Row,
  name: string,
) => {
  const { rows, question: asked } = await ask(question);
  return cellOf(
    row(rows),
    asked.columns.find((column) => column.name === name)!,
  ).state;
};

describe('the occupations of an area', () => {
  it.each(['06', '35620', '0100001'])(
    'by pay are those with the highest medians of %s',
    async (area) => {
      const rows = await rowsOf(areaOccupations({ area, by: 'pay', first: 15 }));
      const medians = inArea(area)
        .map((row) => numberOf(row.annual_p50))
        .filter((median) => median !== null)
        .sort((a, b) => b - a);
      expect(rows.map(({ pay_p50 }) => pay_p50)).toEqual(medians.slice(0, 15));
      for (const row of rows) {
        const file = inArea(area).find(({ soc_code }) => soc_code === row.soc_code);
        expect(row).toMatchObject({
          pay_p10: numberOf(file?.annual_p10),
          pay_p90: numberOf(file?.annual_p90),
          employment: numberOf(file?.employment),
          location_quotient: numberOf(file?.location_quotient),
        });
      }
    },
  );

  it('stand by another statistic where the reader chose it', async () => {
    const rows = await rowsOf(
      areaOccupations({ area: '06', by: 'pay', statistic: 'p90', first: 5 }),
    );
    const highest = Math.max(...inArea('06').map((row) => numberOf(row.annual_p90) ?? 0));
    expect(rows[0]!.pay_p90).toBe(highest);
  });

  it('stand by the median where a metropolitan area is asked for means', async () => {
    const byMean = areaOccupations({ area: '35620', by: 'pay', statistic: 'mean', first: 5 });
    const byMedian = areaOccupations({ area: '35620', by: 'pay', first: 5 });
    expect(await rowsOf(byMean)).toEqual(await rowsOf(byMedian));
    expect(await stateOfCell(byMean, (rows) => rows[0]!, 'pay_mean')).toBe('not_collected');
  });

  it('by jobs are the home health aides first in California, as the Bureau printed', async () => {
    const [first, second] = await rowsOf(areaOccupations({ area: '06', by: 'jobs', first: 2 }));
    expect(first).toMatchObject({ soc_code: '31-1120', employment: 970_150 });
    expect(second).toMatchObject({ soc_code: '35-3023', employment: 449_840 });
  });

  it('by concentration have enough jobs there to be ranked', async () => {
    const rows = await rowsOf(areaOccupations({ area: '35620', by: 'concentration' }));
    const expected = inArea('35620').filter(
      (row) =>
        numberOf(row.location_quotient) !== null && (numberOf(row.employment) ?? 0) >= fewestJobs,
    );
    expect(rows).toHaveLength(expected.length);
    expect(rows[0]).toMatchObject({
      title: 'Subway and Streetcar Operators',
      location_quotient: 6.34,
      employment: 3_950,
    });
  });

  it('are ranked by no quotient in a territory, where none is published', async () => {
    expect(await rowsOf(areaOccupations({ area: '72', by: 'concentration' }))).toEqual([]);
    const byJobs = areaOccupations({ area: '72', by: 'jobs', first: 1 });
    expect(await stateOfCell(byJobs, (rows) => rows[0]!, 'location_quotient')).toBe(
      'not_collected',
    );
  });

  it('with hourly pay alone are not ranked among annual pay, and keep their hour', async () => {
    const hourly = (rows: readonly Row[]) => rows.filter(({ pay_period }) => pay_period === 'hour');
    expect(hourly(await rowsOf(areaOccupations({ area: '06', by: 'pay' })))).toEqual([]);
    const actors = hourly(await rowsOf(areaOccupations({ area: '01', by: 'jobs' }))).find(
      ({ soc_code }) => soc_code === '27-2011',
    );
    expect(actors).toMatchObject({ pay_p50: 24.71, pay_basis: 'hourly_only' });
  });

  it('are found for an area of every beginning that codes have', async () => {
    const beginnings = new Map(
      places
        .filter(({ kind }) => kind !== 'nation')
        .map(({ area_code: area = '' }) => [`${area.slice(0, 2)} ${area.length === 2}`, area]),
    );
    for (const area of beginnings.values()) {
      const rows = await rowsOf(areaOccupations({ area, by: 'jobs', first: 1 }));
      expect(rows, area).toHaveLength(inArea(area).length > 0 ? 1 : 0);
    }
  });
});

describe('the profile of an area', () => {
  it.each(['06', '72', '35620', '0100001'])('counts what %s publishes', async (area) => {
    const rows = inArea(area);
    const jobs = rows.map((row) => numberOf(row.employment));
    expect(await rowOf(areaProfile({ area }))).toMatchObject({
      occupations: rows.length,
      employment: jobs.reduce<number>((sum, each) => sum + (each ?? 0), 0),
      occupations_without_employment: jobs.filter((each) => each === null).length,
      occupations_with_pay: rows.filter((row) => row.annual_p50 || row.hourly_p50).length,
    });
  });

  it('ranks its price level among the areas of its kind, the dearest first', async () => {
    const ofKind = (length: number) =>
      parities.filter(
        (row) => row.year === '2024' && row.area_code?.length === length && row.area_code !== '99',
      );
    const newYork = numberOf(ofKind(5).find(({ area_code }) => area_code === '35620')?.all_items);
    const dearer = ofKind(5).filter((row) => Number(row.all_items) > Number(newYork)).length;
    expect(await rowOf(areaProfile({ area: '35620' }))).toMatchObject({
      price_level: 112.563,
      price_year: 2024,
      price_rank: dearer + 1,
      price_ranked: ofKind(5).length,
    });
    expect(await rowOf(areaProfile({ area: '06' }))).toMatchObject({
      price_rank: 1,
      price_ranked: 51,
    });
  });

  it('has no price level where no parity is published', async () => {
    for (const area of ['72', '0100001']) {
      expect(await rowOf(areaProfile({ area }))).toMatchObject({
        price_level: null,
        price_rank: null,
        price_ranked: null,
      });
    }
  });
});

describe('the prices of an area', () => {
  it('are those of the Bureau of Economic Analysis, year by year', async () => {
    const rows = await rowsOf(areaPriceLevels({ area: '06' }));
    expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 17 }, (_, at) => 2008 + at));
    expect(rows.at(-1)).toMatchObject({ all_items: 110.72, goods: 106.098 });
    expect(await rowsOf(areaPriceLevels({ area: '0100001' }))).toEqual([]);
  });

  it('by kind of spending are of the newest year that has all kinds, beside the nation’s own', async () => {
    const rows = await rowsOf(areaPriceParts({ area: '35620' }));
    expect(rows.map(({ part, price_level, year }) => [part, price_level, year])).toEqual([
      ['All items', 112.47, 2023],
      ['Goods', 109.52, 2023],
      ['Housing', 149.26, 2023],
      ['Utilities', 129.99, 2023],
      ['Other services', 105.85, 2023],
    ]);
    const nation = parities.find((row) => row.area_code === '99' && row.year === '2023');
    expect(rows.map((row) => row.nation)).toEqual(
      ['all_items', 'goods', 'housing', 'utilities', 'other_services'].map((name) =>
        numberOf(nation?.[name]),
      ),
    );
  });
});

describe('the jobs of an area by class of pay', () => {
  it.each(['06', '35620', '72'])('are counted by the medians of %s itself', async (area) => {
    const rows = await rowsOf(payClasses({ area }));
    const jobsBetween = (files: readonly CsvRow[], from: number, to: number) =>
      files
        .filter((row) => row.annual_p50 && row.employment)
        .filter((row) => Number(row.annual_p50) >= from && Number(row.annual_p50) < to)
        .reduce((sum, row) => sum + Number(row.employment), 0);
    const nation = csvTable('us/oews_national').filter(
      (row) => row.year === '2025' && row.level === 'detailed',
    );
    const bounds = [0, 35_000, 45_000, 60_000, 80_000, 110_000, 150_000, Infinity];
    const classes = bounds.slice(1).map((to, at) => [bounds[at]!, to] as const);
    expect(rows.map(({ area_jobs }) => area_jobs)).toEqual(
      classes.map(([from, to]) => jobsBetween(inArea(area), from, to)),
    );
    expect(rows.map(({ nation_jobs }) => nation_jobs)).toEqual(
      classes.map(([from, to]) => jobsBetween(nation, from, to)),
    );
    for (const share of ['area_share', 'nation_share']) {
      const sum = rows.reduce((total, row) => total + Number(row[share]), 0);
      expect(Math.abs(sum - 100)).toBeLessThan(0.4);
    }
    expect(rows[0]!.area_left_out).toBe(
      inArea(area).filter((row) => !row.annual_p50 || !row.employment).length,
    );
  });
});

describe('every local area of an occupation', () => {
  it('has its row, and those that publish nothing say that it is suppressed', async () => {
    const question = metroWages({ soc: '11-9111', state: null, region: null, every: true });
    const rows = await rowsOf(question);
    expect(rows).toHaveLength(530);
    const published = metros.filter(({ soc_code }) => soc_code === '11-9111').length;
    expect(
      rows.filter(({ employment, pay_p50 }) => employment !== null || pay_p50 !== null),
    ).toHaveLength(published);
    expect(await stateOfCell(question, (all) => all.at(-1)!, 'pay_p50')).toBe('suppressed');
  });

  it('is not collected in metropolitan areas where none of them publishes the occupation', async () => {
    expect(metros.some((row) => row.soc_code === '43-4199' && row.area_code?.length === 5)).toBe(
      false,
    );
    const question = metroWages({ soc: '43-4199', state: null, region: null, every: true });
    const metro = (rows: readonly Row[]) => rows.find(({ area_kind }) => area_kind === 'metro')!;
    expect(await stateOfCell(question, metro, 'pay_p50')).toBe('not_collected');
  });
});

describe('ranks as paid and at average US prices', () => {
  const seen = async (question: Question, change: Partial<Lens> = {}) =>
    viewOf(await ask(question), {
      lens: { ...defaultLens, ...change },
      rates: await datasetRates(),
      rank: true,
      ranks: 'at-home',
      beside: [{ priceLevel: 'fx' }, { priceLevel: 'rpp' }],
    });

  it('divide pay by the parity: New York and California by hand', async () => {
    const { rows } = await seen(stateWages({ soc: '11-9111', region: null }));
    const of = (usps: string) => rows.find((row) => row.usps === usps)!;
    // 141,480 ÷ 1.1072 = 127,782.5; to three significant digits.
    expect(of('CA')).toMatchObject({ pay_p50: 141_480, pay_p50_usd_year_rpp: 128_000 });
    // 164,120 ÷ 1.07921 = 152,074.2.
    expect(of('NY')).toMatchObject({ pay_p50: 164_120, pay_p50_usd_year_rpp: 152_000 });
    const parityOf = (area: string) =>
      parities.find((row) => row.area_code === area && row.year === '2024')?.all_items;
    expect([parityOf('06'), parityOf('36')]).toEqual(['110.72', '107.921']);
  });

  it('are those that counting gives', async () => {
    const { rows } = await seen(stateWages({ soc: '11-9111', region: null }));
    // Both among the same areas: those with a parity.
    const ranked = rows.filter((row) => row.pay_p50_usd_year_rpp !== null);
    expect(ranked).toHaveLength(51);
    for (const [rank, amount] of [
      ['rank_as_paid', 'pay_p50'],
      ['rank_rpp', 'pay_p50_usd_year_rpp'],
    ] as const) {
      for (const row of ranked) {
        const higher = ranked.filter((other) => Number(other[amount]) > Number(row[amount])).length;
        expect(row[rank], String(row.area_name)).toBe(higher + 1);
      }
    }
  });

  it('leave out an area without a parity', async () => {
    const { rows } = await seen(stateWages({ soc: '11-9111', region: null }));
    const unranked = rows.filter(({ rank_rpp }) => rank_rpp === null);
    expect(unranked.map(({ rank_as_paid }) => rank_as_paid)).toEqual([null, null, null]);
    expect(unranked.map(({ usps }) => usps).sort()).toEqual(['GU', 'PR', 'VI']);
  });

  it('are by the hour where an occupation has nothing else', async () => {
    const hourly = stateWages({ soc: '27-2011', region: null });
    const { rows } = await seen(hourly, { period: 'hour' });
    expect(rows[0]).toMatchObject({ rank_as_paid: 1, pay_period: 'hour' });
    // The Bureau refuses to state it by the year: at average prices by the year it has no rank.
    expect((await seen(hourly)).rows.every(({ rank_rpp }) => rank_rpp === null)).toBe(true);
  });
});
