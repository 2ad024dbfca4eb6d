import { beforeAll, describe, expect, it } from 'vitest';
import { keyFigures } from '#lib/data/questions/key-figures.ts';
import { occupationPages } from '#lib/data/questions/occupation-pages.ts';
import { occupationProfile } from '#lib/data/questions/occupation-profile.ts';
import { topPaid } from '#lib/data/questions/top-paid.ts';
import { fastestGrowing } from '#lib/data/questions/fastest-growing.ts';
import { mostOpenings } from '#lib/data/questions/most-openings.ts';
import type { Row } from '#lib/domain/question.ts';
import { rowOf, rowsOf } from '../support/answers.ts';
import { csvTable, numberOf, type CsvRow } from '../support/csv-table.ts';

const statistics = ['p10', 'p25', 'p50', 'p75', 'p90', 'mean'] as const;

let national: readonly CsvRow[];
let projections: ReadonlyMap<string, CsvRow>;
const published = (year: string, soc: string) =>
  national.find((row) => row.year === year && row.soc_code === soc)!;

beforeAll(() => {
  national = csvTable('us/oews_national');
  projections = new Map(
    csvTable('us/projections')
      .filter(({ vintage }) => vintage === '2024-34')
      .map((row) => [row.soc_code!, row]),
  );
});

describe('the key figures of an occupation', () => {
  it('are those that the Bureau published for medical and health services managers', async () => {
    expect(await rowOf(keyFigures({ soc: '11-9111' }))).toMatchObject({
      title: 'Medical and Health Services Managers',
      year: 2025,
      employment: 597_080,
      pay_mean: 140_970,
      pay_p10: 73_390,
      pay_p25: 94_700,
      pay_p50: 123_860,
      pay_p75: 166_100,
      pay_p90: 224_340,
      pay_p50_before: 117_960,
      pay_p50_change: expect.closeTo(5.0017, 3),
      growth_percent: 23.2,
      annual_openings: 62_100,
      all_growth_percent: 3.1,
      employment_base: 616.2,
      typical_education: "Bachelor's degree",
      pay_period: 'year',
    });
  });

  it.each(['29-1141', '27-2011', '25-2021', '53-2011', '13-1020', '11-0000', '00-0000', '13-1082'])(
    'are those of the file for %s, by the hour where that is all there is',
    async (soc) => {
      const row = await rowOf(keyFigures({ soc }));
      const file = published('2025', soc);
      const kind = file.pay_basis === 'hourly_only' ? 'hourly' : 'annual';
      expect(row.pay_period).toBe(kind === 'hourly' ? 'hour' : 'year');
      for (const statistic of statistics) {
        expect(row[`pay_${statistic}`]).toBe(numberOf(file[`${kind}_${statistic}`]));
      }
      expect(row.employment).toBe(numberOf(file.employment));
      expect(row.employment_rse).toBe(numberOf(file.employment_rse));
      expect(row.wage_rse).toBe(numberOf(file.wage_rse));
      const projected = projections.get(soc);
      expect(row.growth_percent).toBe(numberOf(projected?.change_percent));
      expect(row.annual_openings).toBe(
        Math.round(1000 * Number(projected?.annual_openings_thousands)),
      );
    },
  );

  it('compare with a floor of last year only by saying so', async () => {
    const row = await rowOf(keyFigures({ soc: '29-1242' }));
    expect(published('2024', '29-1242').annual_topcoded_from).not.toBe('');
    expect(row).toMatchObject({
      pay_p50_before: null,
      pay_p50_change: null,
      topcoded_from_before: published('2024', '29-1242').annual_topcoded_from,
      topcode_before: 239_200,
    });
  });
});

describe('the pages of occupations', () => {
  let pages: ReadonlyMap<string, Row>;
  beforeAll(async () => {
    pages = new Map((await rowsOf(occupationPages())).map((row) => [String(row.soc_code), row]));
  });

  it('are one for every code with pay in the newest release', () => {
    const codes = national.filter(({ year }) => year === '2025').map(({ soc_code }) => soc_code);
    expect([...pages.keys()]).toEqual(codes.sort());
    expect(pages.size).toBe(1394);
  });

  it('carry the median, the jobs, the group and the outlook of the file', () => {
    for (const [soc, row] of pages) {
      const file = published('2025', soc);
      const median = file.pay_basis === 'hourly_only' ? file.hourly_p50 : file.annual_p50;
      expect(row.pay_p50, soc).toBe(numberOf(median));
      expect(row.employment, soc).toBe(numberOf(file.employment));
      expect(row.growth_percent, soc).toBe(numberOf(projections.get(soc)?.change_percent));
      expect(row.major_code, soc).toBe(soc === '00-0000' ? null : `${soc.slice(0, 2)}-0000`);
    }
  });

  it('say which occupations a combined code stands for', async () => {
    expect(await rowOf(occupationProfile({ soc: '21-1018' }))).toMatchObject({
      oews_combined: true,
      broad_code: '21-1010',
      stands_for: 'Substance Abuse and Behavioral Disorder Counselors; Mental Health Counselors',
    });
    expect(await rowOf(occupationProfile({ soc: '11-9111' }))).toMatchObject({
      oews_combined: false,
      stands_for: null,
      job_zone: 4,
    });
  });
});

describe('the leading occupations', () => {
  const detailed = () =>
    national.filter(({ year, level }) => year === '2025' && level === 'detailed');

  it('are the ten best paid of those with annual pay', async () => {
    const medians = detailed()
      .map(({ annual_p50 }) => Number(annual_p50))
      .sort((a, b) => b - a)
      .slice(0, 10);
    expect((await rowsOf(topPaid())).map(({ pay_p50 }) => pay_p50)).toEqual(medians);
  });

  it('are the ten with the most openings and the ten that grow fastest', async () => {
    const ten = (column: string) =>
      detailed()
        .map(({ soc_code }) => Number(projections.get(soc_code!)?.[column]))
        .sort((a, b) => b - a)
        .slice(0, 10);
    expect((await rowsOf(fastestGrowing())).map((row) => row.growth_percent)).toEqual(
      ten('change_percent'),
    );
    expect((await rowsOf(mostOpenings())).map((row) => row.annual_openings)).toEqual(
      ten('annual_openings_thousands').map((thousands) => Math.round(1000 * thousands)),
    );
  });
});
