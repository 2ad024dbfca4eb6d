import { beforeAll, describe, expect, it } from 'vitest';
import { outlook } from '#lib/data/questions/outlook.ts';
import { wageHistory } from '#lib/data/questions/wage-history.ts';
import { wageLevels } from '#lib/data/questions/wage-levels.ts';
import { cellOf } from '#lib/domain/answer.ts';
import { middleLevels } from '#lib/domain/wage-level.ts';
import { toSignificant } from '#lib/domain/restate.ts';
import { ask, rowOf, rowsOf } from '../support/answers.ts';
import { csvTable, numberOf, type CsvRow } from '../support/csv-table.ts';

describe('wage levels', () => {
  it('are those of the Department for one area', async () => {
    expect(await rowOf(wageLevels({ soc: '11-9111', area: '35620' }))).toMatchObject({
      level_1: 49.66,
      level_2: 68.87,
      level_3: 88.07,
      level_4: 107.28,
      pay_unit: 'hour',
      program_year: '2025-26',
      fallback: null,
    });
  });

  it('lie a third of the way from level I to level IV apart, to the cent', async () => {
    const rows = await rowsOf(wageLevels({ soc: '29-1141', area: '06' }));
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const [first, second, third, fourth] = [1, 2, 3, 4].map((n) => Number(row[`level_${n}`]));
      const [two, three] = middleLevels(first!, fourth!);
      expect(Math.abs(second! - two)).toBeLessThan(0.011);
      expect(Math.abs(third! - three)).toBeLessThan(0.011);
    }
  });

  it('of a combined code are those of its parts, which are all the same', async () => {
    const row = await rowOf(wageLevels({ soc: '13-1020', area: '35620' }));
    const parts = csvTable('us/prevailing_wage_levels').filter(
      ({ area_code, soc_code }) =>
        area_code === '35620' && ['13-1021', '13-1022', '13-1023'].includes(soc_code!),
    );
    expect(parts).toHaveLength(3);
    for (const part of parts) expect(Number(part.level_4)).toBe(row.level_4);
    expect(row).toMatchObject({ levels_code: '13-1021', employment: 29_360 });
  });

  it('of the nation are those of the ten areas with the most jobs, of a state those of all its areas', async () => {
    const nation = await rowsOf(wageLevels({ soc: '11-9111', area: '99' }));
    const jobs = csvTable('us/oews_metro')
      .filter(({ soc_code }) => soc_code === '11-9111')
      .map((row) => numberOf(row.employment) ?? 0)
      .sort((a, b) => b - a);
    expect(nation.map(({ employment }) => employment)).toEqual(jobs.slice(0, 10));
    const state = await rowsOf(wageLevels({ soc: '11-9111', area: '44' }));
    expect(state.map(({ area_code }) => area_code)).toContain('39300');
  });

  it('are missing where the Department has none', async () => {
    expect(await rowsOf(wageLevels({ soc: '11-0000', area: '35620' }))).toEqual([]);
    expect(await rowsOf(wageLevels({ soc: '11-9111', area: "' or true --" }))).toEqual([]);
  });
});

describe('the history of pay', () => {
  let national: readonly CsvRow[];
  let may: ReadonlyMap<string, number>;
  beforeAll(() => {
    national = csvTable('us/oews_national');
    may = new Map(
      csvTable('us/cpi_u')
        .filter(({ month }) => month!.endsWith('-05'))
        .map(({ month, index }) => [month!.slice(0, 4), Number(index)]),
    );
  });

  it('is the median of each year, as published and in prices of the newest May', async () => {
    const rows = await rowsOf(wageHistory({ soc: '11-9111' }));
    expect(rows.map(({ year }) => year)).toEqual(
      Array.from({ length: 11 }, (_, index) => 2015 + index),
    );
    const [newest] = [...may.keys()].sort().reverse();
    for (const row of rows) {
      const file = national.find((n) => n.soc_code === '11-9111' && n.year === String(row.year))!;
      expect(row.pay_p50).toBe(Number(file.annual_p50));
      const inflation = may.get(newest!)! / may.get(String(row.year))!;
      expect(row.pay_p50_real).toBeCloseTo(toSignificant(Number(file.annual_p50) * inflation), 6);
      expect(row.price_month).toBe(`${newest}-05`);
    }
  });

  it('says that other statistics of 2015 and 2016 were not collected', async () => {
    const { rows, question } = await ask(wageHistory({ soc: '11-9111' }));
    const column = question.columns.find(({ name }) => name === 'pay_p90')!;
    expect(cellOf(rows[0]!, column)).toEqual({ state: 'not_collected' });
    expect(cellOf(rows[2]!, column).state).toBe('value');
  });

  it('shows a top-coded percentile as a floor of its year', async () => {
    const { rows, question } = await ask(wageHistory({ soc: '29-1242' }));
    const column = question.columns.find(({ name }) => name === 'pay_p90')!;
    const cells = new Map(rows.map((row) => [row.year, cellOf(row, column)]));
    expect(cells.get(2021)).toEqual({ state: 'top_coded', floor: 208_000 });
    expect(cells.get(2024)).toEqual({ state: 'top_coded', floor: 239_200 });
    expect(cells.get(2025)?.state).toBe('value');
  });

  it.each<[string, string | null, string]>([
    ['15-1212', '15-1122', 'moved to another code one to one'],
    ['43-5081', null, 'never existed under SOC 2018'],
    ['53-7065', '43-5081', 'moved to another major group one to one'],
  ])('follows %s back to %s: it %s', async (soc, before) => {
    const rows = await rowsOf(wageHistory({ soc }));
    const codes = new Set(
      rows.filter(({ year }) => Number(year) < 2019).map(({ code_in_year }) => code_in_year),
    );
    expect([...codes]).toEqual(before === null ? [] : [before]);
    const earlier = national.filter(
      ({ year, soc_code }) => soc_code === before && Number(year) < 2019,
    );
    expect(rows.filter(({ year }) => Number(year) < 2019)).toHaveLength(earlier.length);
  });

  it('leaves out the years in which an occupation was counted with others', async () => {
    const years = async (soc: string) =>
      (await rowsOf(wageHistory({ soc }))).map(({ year }) => year);
    expect(await years('15-1252')).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect((await years('31-1120'))[0]).toBe(2019);
    expect((await years('11-0000'))[0]).toBe(2019);
    expect((await years('25-0000'))[0]).toBe(2017);
    expect((await years('00-0000'))[0]).toBe(2017);
  });

  it('marks where the series breaks', async () => {
    const rows = await rowsOf(wageHistory({ soc: '00-0000' }));
    const breaks = rows.filter(({ series_break }) => series_break !== null);
    expect(breaks.map(({ year }) => year)).toEqual([2019, 2021]);
  });
});

describe('the outlook', () => {
  it('sets every vintage beside the others, in thousands as published', async () => {
    const rows = await rowsOf(outlook({ soc: '11-9111' }));
    const file = csvTable('us/projections').filter(({ soc_code }) => soc_code === '11-9111');
    expect(rows).toHaveLength(file.length);
    for (const [index, row] of rows.entries()) {
      expect(row).toMatchObject({
        vintage: file[index]!.vintage,
        employment_base: Number(file[index]!.employment_base_thousands),
        employment_target: Number(file[index]!.employment_target_thousands),
        change_percent: Number(file[index]!.change_percent),
        annual_openings: Number(file[index]!.annual_openings_thousands),
      });
      expect(Number(row.target_year) - Number(row.base_year)).toBe(10);
    }
    expect(rows.at(-1)).toMatchObject({
      base_year: 2024,
      target_year: 2034,
      annual_openings: 62.1,
    });
  });

  it('follows a code back only to exactly the same occupation', async () => {
    const vintages = async (soc: string) =>
      (await rowsOf(outlook({ soc }))).map(
        (row) => `${String(row.vintage)} ${String(row.matrix_code)}`,
      );
    expect((await vintages('53-7065'))[0]).toBe('2016-26 43-5081');
    expect((await vintages('15-1252'))[0]).toBe('2021-31 15-1252');
  });
});
