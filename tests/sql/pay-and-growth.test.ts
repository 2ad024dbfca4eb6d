import { beforeAll, describe, expect, it } from 'vitest';
import {
  noFilters,
  occupationsLeft,
  type OccupationFilters,
} from '#lib/data/occupation-filters.ts';
import { payAndGrowth } from '#lib/data/questions/pay-and-growth.ts';
import { technologies } from '#lib/data/questions/technologies.ts';
import { cellOf, narrowed } from '#lib/domain/answer.ts';
import type { Row } from '#lib/domain/question.ts';
import { ask, rowsOf } from '../support/answers.ts';
import { csvTable, numberOf, type CsvRow } from '../support/csv-table.ts';

/** Every filter by itself, two and all at once, one that leaves nothing, and hostile text. */
const asked: readonly Partial<OccupationFilters>[] = [
  {},
  { group: '29' },
  { group: '99' },
  { education: 'bachelor' },
  { education: 'none', experience: 'none' },
  { experience: 'under-5' },
  { minPay: 90_000 },
  { minPay: 50_000, statistic: 'p10' },
  { minPay: 90_000, statistic: 'mean' },
  { minGrowth: 0 },
  { minGrowth: -40 },
  { minOpenings: 10_000 },
  { named: 'NURSE' },
  { named: "1' or 1=1--" },
  {
    group: '29',
    education: 'bachelor',
    experience: 'none',
    minPay: 60_000,
    minGrowth: 1,
    minOpenings: 1_000,
    named: 'nurs',
  },
  { group: '11', education: 'none', minPay: 1e9 },
];

let detailed: readonly CsvRow[];
let projections: ReadonlyMap<string, CsvRow>;
let nation: readonly Row[];

beforeAll(async () => {
  detailed = csvTable('us/oews_national').filter(
    ({ year, level }) => year === '2025' && level === 'detailed',
  );
  projections = new Map(
    csvTable('us/projections')
      .filter(({ vintage }) => vintage === '2024-34')
      .map((row) => [row.soc_code!, row]),
  );
  nation = await rowsOf(payAndGrowth());
});

const at = (rows: readonly Row[], soc: string): Row =>
  rows.find(({ soc_code }) => soc_code === soc)!;

describe('pay and growth of every occupation', () => {
  it('has each detailed code of OEWS once, a combined one in place of those it stands for', () => {
    const codes = nation.map(({ soc_code }) => soc_code);
    expect(codes).toEqual(detailed.map(({ soc_code }) => soc_code).sort());
    expect(new Set(codes).size).toBe(830);
    expect(codes).toContain('13-1020');
    expect(codes).not.toContain('13-1021');
  });

  it('hands on the published figures unchanged', () => {
    for (const file of detailed) {
      const row = at(nation, file.soc_code!);
      const paid = file.pay_basis === 'hourly_only' ? 'hourly' : 'annual';
      for (const statistic of ['p10', 'p25', 'p50', 'p75', 'p90', 'mean']) {
        expect(row[`pay_${statistic}`], file.title).toBe(numberOf(file[`${paid}_${statistic}`]));
      }
      const projected = projections.get(file.soc_code!)!;
      expect(row).toMatchObject({
        title: file.title,
        employment: numberOf(file.employment),
        growth_percent: numberOf(projected.change_percent),
        annual_openings: Math.round(1000 * Number(projected.annual_openings_thousands)),
        typical_education: projected.typical_education,
        work_experience: projected.work_experience,
      });
    }
  });

  it('never shows the jobs that the projections count beside those of OEWS', () => {
    const jobs = projections.get('11-9111')!.employment_base_thousands;
    expect(Object.values(at(nation, '11-9111'))).not.toContain(Number(jobs));
    expect(at(nation, '11-9111').employment).toBe(597_080);
  });

  it('says which estimates are weak: few employees, or a wide margin of error', () => {
    for (const { soc_code, employment, wage_rse } of detailed) {
      const weak =
        Number(employment) < 1000
          ? 'fewer than 1,000 jobs'
          : Number(wage_rse) > 5
            ? 'wide margin of error'
            : null;
      expect(at(nation, soc_code!).caution, soc_code).toBe(weak);
    }
  });
});

describe('pay and growth in one area', () => {
  it('is the area’s own pay and jobs, beside the nation’s growth and openings', async () => {
    const rows = await rowsOf(payAndGrowth({ area: '06' }));
    const file = csvTable('us/oews_state').filter(({ area_code }) => area_code === '06');
    expect(rows).toHaveLength(830);
    for (const published of file) {
      const row = at(rows, published.soc_code!);
      if (row.pay_period === 'year') expect(row.pay_p50).toBe(numberOf(published.annual_p50));
      expect(row.employment).toBe(numberOf(published.employment));
    }
    expect(at(rows, '11-9111')).toMatchObject({
      pay_p50: 141_480,
      growth_percent: 23.2,
      annual_openings: 62_100,
      area_name: 'California',
    });
    expect(rows.filter(({ in_area }) => in_area === false)).toHaveLength(830 - file.length);
  });

  it('tells what is suppressed from what the area does not publish at all', async () => {
    const { rows, question } = await ask(payAndGrowth({ area: '06' }));
    const median = question.columns.find(({ name }) => name === 'pay_p50')!;
    const withheld = csvTable('us/oews_state').find(
      (row) => row.area_code === '06' && row.annual_p50 === '' && row.hourly_p50 === '',
    )!;
    expect(cellOf(at(rows, withheld.soc_code!), median)).toEqual({ state: 'suppressed' });
    const elsewhere = rows.find(({ in_area }) => in_area === false)!;
    expect(cellOf(elsewhere, median)).toEqual({ state: 'empty' });
  });

  it('has no means where none are collected, and no rows where there is no such area', async () => {
    const { rows, question } = await ask(payAndGrowth({ area: '35620' }));
    const mean = question.columns.find(({ name }) => name === 'pay_mean')!;
    expect(cellOf(at(rows, '11-9111'), mean)).toEqual({ state: 'not_collected' });
    expect(at(rows, '11-9111').pay_p50).toBe(167_580);
    expect(await rowsOf(payAndGrowth({ area: "06' or 1=1--" }))).toEqual([]);
  });
});

describe('filters of occupations', () => {
  it.each(asked.map((filters) => [JSON.stringify(filters), filters] as const))(
    'leave at once what the engine would: %s',
    async (_, filters) => {
      for (const area of ['99', '06']) {
        const question = payAndGrowth({ area, filters: { ...noFilters, ...filters } });
        const wide = await ask(payAndGrowth({ area }));
        expect(narrowed(question, wide)).toEqual(await ask(question));
      }
    },
  );

  it('answer a job seeker: California, over $90,000, at most a bachelor’s degree, growing', async () => {
    const state = new Map(
      csvTable('us/oews_state')
        .filter(({ area_code }) => area_code === '06')
        .map((row) => [row.soc_code!, row]),
    );
    const higher = ["Master's degree", 'Doctoral or professional degree'];
    const expected = detailed
      .filter(({ soc_code, pay_basis }) => {
        const projected = projections.get(soc_code!)!;
        return (
          pay_basis !== 'hourly_only' &&
          Number(state.get(soc_code!)?.annual_p50 || 0) >= 90_000 &&
          !higher.includes(projected.typical_education!) &&
          Number(projected.change_percent) > 0
        );
      })
      .map(({ soc_code }) => soc_code);
    const filters = {
      ...noFilters,
      minPay: 90_000,
      education: 'bachelor',
      minGrowth: 0.1,
    } as const;
    const rows = await rowsOf(payAndGrowth({ area: '06', filters }));
    expect(rows.map(({ soc_code }) => soc_code)).toEqual(expected.sort());
    expect(rows.length).toBeGreaterThan(100);
  });

  it('never compare hourly pay that has no year with pay by the year', () => {
    const left = occupationsLeft(nation, { ...noFilters, minPay: 1 });
    expect(left).toHaveLength(825);
    expect(left.map(({ title }) => title)).not.toContain('Actors');
  });
});

describe('technology', () => {
  it('leaves as many occupations as its choice says', async () => {
    const [first] = await rowsOf(technologies());
    expect(first).toEqual({ technology: 'Microsoft Excel', occupations: 726 });
    const rows = await rowsOf(payAndGrowth({ technology: 'Microsoft Excel' }));
    expect(rows).toHaveLength(726);
    expect(await rowsOf(payAndGrowth({ technology: "' or 1=1--" }))).toEqual([]);
  });
});

describe('occupations like one', () => {
  it('stand in the order of O*NET, each with the difference of its pay', async () => {
    const rows = await rowsOf(payAndGrowth({ near: '11-9111' }));
    const related = csvTable('us/related_occupations')
      .filter(({ soc_code }) => soc_code === '11-9111')
      .sort((a, b) => Number(a.rank) - Number(b.rank))
      .map(({ related_soc_code }) => related_soc_code);
    expect(rows[0]).toMatchObject({ soc_code: '11-9111', likeness: 0, pay_difference: null });
    expect(rows.slice(1).map(({ soc_code }) => soc_code)).toEqual(related);
    const analysts = at(rows, '15-1211');
    expect(analysts).toMatchObject({ pay_p50: 105_850, pay_difference: 105_850 - 123_860 });
    expect(analysts.pay_difference_percent).toBeCloseTo(-14.54, 2);
  });

  it('have no difference where one of the two is paid by the hour only', async () => {
    const rows = await rowsOf(payAndGrowth({ near: '27-2011' }));
    const yearly = rows.filter(({ pay_period }) => pay_period === 'year');
    expect(yearly.length).toBeGreaterThan(0);
    expect(yearly.every(({ pay_difference }) => pay_difference === null)).toBe(true);
  });

  it('compare the statistic of the lens', async () => {
    const filters = { ...noFilters, statistic: 'p90' } as const;
    const rows = await rowsOf(payAndGrowth({ near: '11-9111', filters }));
    const [own, other] = [at(rows, '11-9111'), at(rows, '15-1211')];
    expect(other.pay_difference).toBe(Number(other.pay_p90) - Number(own.pay_p90));
  });
});
