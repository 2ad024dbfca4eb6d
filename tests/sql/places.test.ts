import { beforeAll, describe, expect, it } from 'vitest';
import { areas } from '#lib/data/questions/areas.ts';
import { industryWages } from '#lib/data/questions/industry-wages.ts';
import { metroWages } from '#lib/data/questions/metro-wages.ts';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import { cellOf } from '#lib/domain/answer.ts';
import { ask, rowsOf } from '../support/answers.ts';
import { csvTable, numberOf, type CsvRow } from '../support/csv-table.ts';

let places: ReadonlyMap<string, CsvRow>;
let states: readonly CsvRow[];
let metros: readonly CsvRow[];

beforeAll(() => {
  places = new Map(csvTable('us/areas').map((row) => [row.area_code!, row]));
  states = csvTable('us/oews_state');
  metros = csvTable('us/oews_metro');
});

const payOf = (row: CsvRow | undefined) =>
  Object.fromEntries(
    ['p10', 'p25', 'p50', 'p75', 'p90', 'mean'].map((statistic) => [
      `pay_${statistic}`,
      numberOf(row?.[`annual_${statistic}`]),
    ]),
  );

describe('percentile wages', () => {
  it('stand in the order asked, each with its own figures', async () => {
    const rows = await rowsOf(
      wagePercentiles({ soc: '11-9111', areas: ['35620', '99', '06', '35620'] }),
    );
    expect(rows.map(({ area_code }) => area_code)).toEqual(['35620', '99', '06']);
    expect(rows[0]).toMatchObject({
      area_name: 'New York-Newark-Jersey City, NY-NJ',
      pay_p10: 102_450,
      pay_p25: 130_030,
      pay_p50: 167_580,
      pay_p75: 219_010,
      pay_p90: 348_010,
    });
    expect(rows[1]).toMatchObject({ pay_p50: 123_860, employment: 597_080 });
    expect(rows[2]).toMatchObject({ pay_p50: 141_480 });
  });

  it('keep the row of an area that publishes nothing, and say that it is suppressed', async () => {
    const answer = await ask(wagePercentiles({ soc: '29-1024', areas: ['99', '06'] }));
    const california = answer.rows[1]!;
    const median = answer.question.columns.find(({ name }) => name === 'pay_p50')!;
    expect(california).toMatchObject({ area_name: 'California', pay_p50: null });
    expect(cellOf(california, median)).toEqual({ state: 'suppressed' });
  });

  it('do not call suppressed what was never collected', async () => {
    const state = async (soc: string, area: string, column: string) => {
      const { rows, question } = await ask(wagePercentiles({ soc, areas: [area] }));
      return cellOf(
        rows[0]!,
        question.columns.find(({ name }) => name === column)!,
      ).state;
    };
    expect(await state('11-9111', '35620', 'pay_mean')).toBe('not_collected');
    expect(await state('11-0000', '06', 'pay_p50')).toBe('not_collected');
    expect(await state('27-2011', '06', 'pay_p10')).toBe('not_collected');
    expect(await state('27-2011', '01', 'pay_p50')).toBe('value');
  });

  it('take an area code for nothing but a value', async () => {
    const areas = ["99' or 1=1--", '99', '%', ''];
    const rows = await rowsOf(wagePercentiles({ soc: '11-9111', areas }));
    expect(rows.map(({ area_code }) => area_code)).toEqual(['99']);
  });

  it('have no row for a code that is no occupation', async () => {
    expect(await rowsOf(wagePercentiles({ soc: '11-9999', areas: ['99'] }))).toEqual([]);
  });
});

describe('pay by state', () => {
  it.each(['11-9111', '29-1141', '25-2021', '53-2011', '13-1020'])(
    'is that of the file for %s, with a row for every state and territory',
    async (soc) => {
      const rows = await rowsOf(stateWages({ soc, region: null }));
      expect(rows).toHaveLength(54);
      for (const row of rows) {
        const file = states.find((s) => s.area_code === row.area_code && s.soc_code === soc);
        expect(row).toMatchObject({
          ...payOf(file),
          employment: numberOf(file?.employment),
          location_quotient: numberOf(file?.location_quotient),
          jobs_per_1000: numberOf(file?.jobs_per_1000),
        });
      }
    },
  );

  it('is by the hour where no annual pay is published', async () => {
    const rows = await rowsOf(stateWages({ soc: '27-2011', region: null }));
    const alabama = rows.find(({ usps }) => usps === 'AL');
    expect(alabama).toMatchObject({
      pay_period: 'hour',
      pay_p50: 24.71,
      pay_mean: 23.91,
      pay_p10: null,
      pay_absence: 'not_collected',
    });
  });

  it('keeps the states of one census region', async () => {
    const rows = await rowsOf(stateWages({ soc: '11-9111', region: 'northeast' }));
    expect(rows.map(({ usps }) => usps).sort()).toEqual(
      ['CT', 'MA', 'ME', 'NH', 'NJ', 'NY', 'PA', 'RI', 'VT'].sort(),
    );
  });

  it('is not published for groups of occupations', async () => {
    expect(await rowsOf(stateWages({ soc: '11-0000', region: null }))).toEqual([]);
  });
});

describe('pay by metropolitan and nonmetropolitan area', () => {
  it.each(['11-9111', '29-1141', '25-2021'])('is that of the file for %s', async (soc) => {
    const rows = await rowsOf(metroWages({ soc, state: null, region: null }));
    const files = new Map(
      metros.filter(({ soc_code }) => soc_code === soc).map((row) => [row.area_code, row]),
    );
    expect(rows).toHaveLength(files.size);
    for (const row of rows) {
      const file = files.get(String(row.area_code));
      expect(row).toMatchObject({ ...payOf(file), employment: numberOf(file?.employment) });
    }
  });

  it('counts an area that lies in several states in each of them', async () => {
    const inState = async (state: string) =>
      (await rowsOf(metroWages({ soc: '11-9111', state, region: null }))).map((r) => r.area_code);
    expect(await inState('NY')).toContain('35620');
    expect(await inState('NJ')).toContain('35620');
    expect(await inState('CA')).not.toContain('35620');
    expect(await inState('%')).toEqual([]);
  });

  it('keeps the areas of one census region', async () => {
    const rows = await rowsOf(metroWages({ soc: '11-9111', state: null, region: 'west' }));
    const western = new Set(
      [...places.values()].filter((p) => p.census_region === 'West').map(({ usps }) => usps),
    );
    const expected = metros.filter(
      ({ soc_code, area_code }) =>
        soc_code === '11-9111' &&
        places
          .get(area_code!)!
          .usps!.split('|')
          .some((usps) => western.has(usps)),
    );
    expect(rows.map(({ area_code }) => area_code).sort()).toEqual(
      expected.map(({ area_code }) => area_code).sort(),
    );
  });
});

describe('pay by industry', () => {
  it('gives each industry its share of the occupation', async () => {
    const rows = await rowsOf(industryWages({ soc: '11-9111', level: 'sector' }));
    expect(rows[0]).toMatchObject({
      naics: '62',
      employment: 465_700,
      employment_share: expect.closeTo((100 * 465_700) / 597_080, 10),
      pay_p50: 116_800,
    });
    expect(rows.every(({ industry_level }) => industry_level === 'sector')).toBe(true);
    const all = await rowsOf(industryWages({ soc: '11-9111' }));
    const file = csvTable('us/oews_industry').filter(({ soc_code }) => soc_code === '11-9111');
    expect(all).toHaveLength(file.length);
  });
});

describe('the areas for the pickers', () => {
  it('are all areas of the tables', async () => {
    expect((await rowsOf(areas())).map(({ area_code }) => area_code).sort()).toEqual(
      [...places.keys()].sort(),
    );
  });
});
