import { describe, expect, it } from 'vitest';
import { payrollByGroup } from '#lib/data/questions/payroll-by-group.ts';
import { payrollGap } from '#lib/data/questions/payroll-gap.ts';
import { payrollQuartiles } from '#lib/data/questions/payroll-quartiles.ts';
import { payrollRegressionCells } from '#lib/data/questions/payroll-regression-cells.ts';
import type { GapGroup } from '#lib/data/payroll/groups.ts';
import { quantile } from '#lib/domain/quantile.ts';
import type { Row } from '#lib/domain/question.ts';
import { ask } from '../support/answers.ts';
import {
  askOfPayroll,
  payrollNames as names,
  payrollRows,
  plainly,
} from '../support/payroll-questions.ts';

/** People of a department, women and men, each with a pay. */
const staff = (
  department: string | null,
  women: readonly number[],
  men: readonly number[],
): Row[] => [
  ...women.map((pay) => ({ department, sex: 'women', pay })),
  ...men.map((pay) => ({ department, sex: 'men', pay })),
];
const numbered = (rows: readonly Row[]) => rows.map((row, at) => ({ ...row, line: at + 2 }));
const alike = (count: number, pay: number) => Array.from({ length: count }, (_, at) => pay + at);
const mean = (pays: readonly number[]) => pays.reduce((sum, pay) => sum + pay, 0) / pays.length;

const gaps = async (payroll: readonly Row[], by: GapGroup | null = 'department', k = 5) =>
  (await askOfPayroll(payrollGap({ desk: 1, by, names, k }), numbered(payroll))).rows;
const shown = (rows: readonly Row[]) =>
  rows.map(({ category, women, men, hidden }) => [category, women, men, hidden]);

const few = 'hidden (fewer than 5)';
const beside = 'hidden (would reveal another)';

describe('the pay gap of a payroll', () => {
  const [women, men] = [
    [50_000, 52_000, 61_000, 70_000, 48_000],
    [55_000, 58_000, 71_000, 90_000, 49_500, 62_000],
  ];

  it('is (men − women) ÷ men, of the mean and of the median', async () => {
    const others = [
      { department: 'A', sex: 'other', pay: 60_000 },
      { department: 'A', sex: null, pay: 10 },
      { department: 'A', sex: 'women', pay: null },
    ];
    const [row, ...more] = await gaps([...staff('A', women, men), ...others], null);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      category: 'All',
      women: 5,
      men: 6,
      others: 2,
      mean_women: mean(women),
      median_men: quantile(men, 0.5),
      gap_mean: Math.round(1000 * (1 - mean(women) / mean(men))) / 10,
      gap_median: Math.round(1000 * (1 - quantile(women, 0.5)! / quantile(men, 0.5)!)) / 10,
      mark: '5 % or more',
      hidden: null,
    });
  });

  it('is marked from 5 % on, as shown and either way', async () => {
    const marks = await gaps([
      ...staff('At', Array(5).fill(9500), Array(5).fill(10_000)),
      ...staff('Under', Array(5).fill(9510), Array(5).fill(10_000)),
      ...staff('Women more', Array(5).fill(10_600), Array(5).fill(10_000)),
      ...staff('Men only', [], Array(5).fill(10_000)),
    ]);
    expect(marks.map(({ category, gap_mean, mark }) => [category, gap_mean, mark])).toEqual([
      ['At', 5, '5 % or more'],
      ['Under', 4.9, 'under 5 %'],
      ['Women more', -6, '5 % or more'],
      ['Men only', null, null],
    ]);
  });

  it('names people without a category', async () => {
    expect(shown(await gaps(staff(null, women, men)))).toEqual([['not stated', 5, 6, null]]);
  });

  it('is hidden where either sex is few, with the smallest other where that would reveal it', async () => {
    const rows = await gaps([
      ...staff('Large', alike(20, 50_000), alike(20, 52_000)),
      ...staff('Small', alike(3, 40_000), alike(9, 42_000)),
      ...staff('Middle', alike(8, 44_000), alike(7, 45_000)),
    ]);
    expect(shown(rows)).toEqual([
      ['Large', 20, 20, null],
      ['Middle', null, null, beside],
      ['Small', null, null, few],
    ]);
    const hidden = rows.slice(1);
    for (const row of hidden) {
      expect(Object.values(row).filter((value) => typeof value === 'number')).toEqual([row.others]);
    }
  });

  it('hides one beside a group of few men, and no more for the women that are not in it', async () => {
    const rows = await gaps([
      ...staff('Large', alike(20, 50_000), alike(20, 52_000)),
      ...staff('Men', [], alike(3, 42_000)),
      ...staff('Middle', alike(8, 44_000), alike(8, 45_000)),
    ]);
    expect(shown(rows).map(([category, , , why]) => [category, why])).toEqual([
      ['Large', null],
      ['Men', few],
      ['Middle', beside],
    ]);
  });

  it('hides none beside groups that hide each other', async () => {
    const rows = await gaps([
      ...staff('Large', alike(20, 50_000), alike(20, 52_000)),
      ...staff('One', alike(3, 40_000), alike(9, 42_000)),
      ...staff('Two', alike(4, 44_000), alike(7, 45_000)),
    ]);
    expect(shown(rows).map(([, , , why]) => why)).toEqual([null, few, few]);
  });

  it.each([3, 5, 10])('never leaves a difference of fewer than %d people', async (k) => {
    let state = k;
    const next = (most: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * most);
    };
    for (let round = 0; round < 12; round += 1) {
      const groups = Array.from({ length: 2 + next(6) }, (_, at) => ({
        name: `D${at}`,
        women: next(3 * k),
        men: next(3 * k),
      }));
      const rows = await gaps(
        groups.flatMap(({ name, women: some, men: others }) =>
          staff(name, alike(some, 40_000), alike(others, 41_000)),
        ),
        'department',
        k,
      );
      for (const sex of ['women', 'men'] as const) {
        const total = groups.reduce((sum, group) => sum + group[sex], 0);
        const told = rows.reduce((sum, row) => sum + Number(row[sex] ?? 0), 0);
        // A total of fewer than k is hidden itself.
        if (total >= k) expect(total - told === 0 || total - told >= k).toBe(true);
        for (const row of rows)
          expect(row[sex] === 0 || row[sex] === null || Number(row[sex]) >= k).toBe(true);
      }
    }
  });

  it.each([
    ['job', ['Baker', 'Cook']],
    ['occupation', ['Bakers', 'no occupation']],
    ['place', ['HQ']],
    ['area', ['Austin-Round Rock-San Marcos, TX']],
    ['original_1', ['T1', 'T2']],
  ] as const)('is told by %s', async (by, categories) => {
    const people = staff('A', women, men);
    const payroll = people.flatMap((person) => [
      { ...person, job: 0, place: 0, original_1: 'T1' },
      { ...person, job: 1, place: 0, original_1: 'T2' },
    ]);
    const { rows } = await askOfPayroll(
      payrollGap({ desk: 1, by, names, k: 5 }),
      numbered(payroll),
      {
        jobs: [
          { job: 0, title: 'Baker', soc_code: '51-3011' },
          { job: 1, title: 'Cook', soc_code: null },
        ],
        places: [{ place: 0, location: 'HQ', area_code: '12420' }],
      },
    );
    expect(rows.map(({ category }) => category)).toEqual(categories);
  });

  it.each([
    'occupation',
    'area',
    'job',
    'place',
    'grade',
    'department',
    'original_1',
    'original_3',
  ] as const)('means by %s the groups that stand against the market', async (by) => {
    const rows = payrollRows.map((row) => ({ ...row, sex: 'women' }));
    const compared = await askOfPayroll(payrollGap({ desk: 1, by, names, k: 1 }), rows);
    const { rows: grouped } = await ask(payrollByGroup({ ...plainly, by: [by], names, k: 1 }));
    const counts = (of: readonly Row[], name: string, people: string) =>
      Object.fromEntries(of.map((row) => [row[name], row[people]]));
    expect(counts(compared.rows, 'category', 'women')).toEqual(
      counts(grouped, 'group_1', 'people'),
    );
  });

  it('is not asked by a column that a payroll cannot have', () => {
    for (const by of ['pay', 'original_0', 'original_1 or 1=1', 'constructor']) {
      expect(() => payrollGap({ desk: 1, by: by as GapGroup, names, k: 5 })).toThrow('no column');
    }
  });
});

describe('the quarters of a payroll', () => {
  const quarters = async (payroll: readonly Row[], k: number) =>
    (await askOfPayroll(payrollQuartiles({ desk: 1, k }), numbered(payroll))).rows;

  it('are of equal size, the lowest paid first, ties by the line', async () => {
    const payroll = Array.from({ length: 40 }, (_, at) => ({
      pay: 30_000,
      sex: at % 4 === 0 || at >= 30 ? 'men' : 'women',
    }));
    expect(await quarters(payroll, 1)).toMatchObject([
      { quartile: 'Lowest paid', women: 7, men: 3, women_share: 70, men_share: 30 },
      { quartile: 'Lower middle', women: 8, men: 2 },
      { quartile: 'Upper middle', women: 7, men: 3 },
      { quartile: 'Highest paid', women: 0, men: 10, women_share: 0, all_women: 22, all_men: 18 },
    ]);
  });

  it('are hidden where few women or men are in them', async () => {
    const rows = await quarters(
      [
        ...staff(null, alike(19, 20_000), alike(11, 60_000)),
        ...staff(null, alike(1, 90_000), alike(9, 40_000)),
      ],
      5,
    );
    expect(rows.map(({ women, hidden }) => [women, hidden])).toEqual([
      [10, null],
      [null, few],
      [0, null],
      [null, few],
    ]);
  });
});

describe('what a regression needs of a payroll', () => {
  const on = '2026-06-30';
  const payroll = numbered([
    { grade: 'A', sex: 'women', pay: 40_000, hire_date: '2020-07-01' },
    { grade: 'A', sex: 'women', pay: 50_000, hire_date: '2020-12-31' },
    { grade: 'A', sex: 'men', pay: 45_000, hire_date: '1970-01-01' },
    { grade: 'B', sex: 'men', pay: 60_000, hire_date: '2026-07-01' },
    { grade: null, sex: 'men', pay: 60_000, hire_date: '2020-01-01' },
    { grade: 'B', sex: 'other', pay: 60_000, hire_date: '2020-01-01' },
    { grade: 'B', sex: 'women', pay: 60_000, hire_date: null },
    { grade: 'B', sex: 'women', pay: null, hire_date: null },
  ]);
  const cells = async (factors: Parameters<typeof payrollRegressionCells>[0]['factors']) =>
    (await askOfPayroll(payrollRegressionCells({ desk: 1, factors, names, on }), payroll)).rows;

  it('is sums over people who are alike, tenure in whole years and at most 40', async () => {
    const rows = await cells(['tenure', 'grade']);
    const [men, women] = [rows[0]!, rows[1]!];
    expect(
      rows.map(({ factor_1, sex, tenure, people }) => [factor_1, sex, tenure, people]),
    ).toEqual([
      ['A', 'men', 40, 1],
      ['A', 'women', 5, 2],
      ['B', 'men', 0, 1],
    ]);
    expect(men.log_pay).toBeCloseTo(Math.log(45_000), 12);
    expect(women.log_pay).toBeCloseTo(Math.log(40_000) + Math.log(50_000), 11);
    expect(women.log_pay_squared).toBeCloseTo(Math.log(40_000) ** 2 + Math.log(50_000) ** 2, 10);
    expect(men.left_out).toBe(3);
  });

  it('leaves nobody out for what is no factor', async () => {
    const rows = await cells([]);
    expect(
      rows.map(({ sex, tenure, people, left_out }) => [sex, tenure, people, left_out]),
    ).toEqual([
      ['men', null, 3, 1],
      ['women', null, 3, 1],
    ]);
  });

  it('takes factors of what is published and of the reader’s own, and leaves out who has none', async () => {
    const question = payrollRegressionCells({
      desk: 1,
      factors: ['job', 'occupation', 'area', 'original_2'],
      names,
      on,
    });
    const { rows } = await askOfPayroll(question, payrollRows);
    // Of the 14 one has no sex, one more no occupation and one more no place.
    expect(rows[0]!.left_out).toBe(3);
    expect(rows.reduce((sum, { people }) => sum + Number(people), 0)).toBe(11);
    const [factor] = rows.filter(({ factor_3: area }) => area === 'Texas');
    expect(factor).toMatchObject({ factor_1: 'RN', factor_2: 'Registered Nurses', factor_4: 'x' });
    expect(question.columns.slice(0, 4).map(({ label }) => label)).toEqual([
      'Job title',
      'Occupation',
      'Place',
      'select',
    ]);
  });
});
