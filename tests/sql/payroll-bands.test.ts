import { describe, expect, it } from 'vitest';
import { payrollBands } from '#lib/data/questions/payroll-bands.ts';
import { payrollGrades } from '#lib/data/questions/payroll-grades.ts';
import { payrollPeople } from '#lib/data/questions/payroll-people.ts';
import { compaRatio } from '#lib/domain/pay-range.ts';
import { quantile } from '#lib/domain/quantile.ts';
import type { Row } from '#lib/domain/question.ts';
import { finestPlace } from '#lib/data/payroll/market.ts';
import { ask as askAgain } from '../support/answers.ts';
import { askOfPayroll, payrollRows, plainly } from '../support/payroll-questions.ts';

const bands = [
  { grade: 'Senior', minimum: 60_000, midpoint: 72_000, maximum: 90_000 },
  { grade: 'Junior', minimum: 40_000, midpoint: 50_000, maximum: 60_000 },
  { grade: 'Empty', minimum: 10_000, midpoint: 20_000, maximum: 30_000 },
];
const asPublished = { ageing: 1, weights: finestPlace };
const people = (grade: string | null, pays: readonly number[], fte: number | null = null): Row[] =>
  pays.map((pay) => ({ grade, pay, fte }));
const ask = async (payroll: readonly Row[], k = 5) =>
  (await askOfPayroll(payrollBands({ desk: 1, k, ...asPublished }), payroll, { bands })).rows;

describe('the bands of a payroll', () => {
  const senior = [59_000, 60_000, 75_000, 90_000, 90_001, 64_000];
  const junior = [30_000, 41_000, 44_000, 52_000, 58_000, 61_000, 61_000];

  it('count who is below, in and above them, their ends in, in the reader’s order', async () => {
    const rows = await ask([...people('Senior', senior), ...people('Junior', junior)]);
    expect(
      rows.map(({ grade, people: all, below, within, above }) => [
        grade,
        all,
        below,
        within,
        above,
      ]),
    ).toEqual([
      ['Senior', 6, 1, 4, 1],
      ['Junior', 7, 1, 4, 2],
      ['Empty', 0, 0, 0, 0],
    ]);
  });

  it('tell the compa-ratio and the pay of their people as plain arithmetic does', async () => {
    const [row] = await ask(people('Senior', senior));
    const ratios = senior.map((pay) => compaRatio(pay, bands[0]!)!);
    expect(row!.compa_ratio).toBeCloseTo(ratios.reduce((sum, each) => sum + each) / 6, 12);
    expect(row!.people_p10).toBeCloseTo(quantile(senior, 0.1)!, 8);
    expect(row!.people_p50).toBeCloseTo(quantile(senior, 0.5)!, 8);
    expect(row!.people_p90).toBeCloseTo(quantile(senior, 0.9)!, 8);
  });

  it('cost what those below lack, by their part of full time', async () => {
    const payroll = [
      ...people('Junior', [30_000], 0.5),
      ...people('Junior', [38_000], 1),
      ...people('Junior', [39_000, 50_000, 99_000]),
    ];
    const [, row] = await ask(payroll);
    expect(row).toMatchObject({ below: 3, above: 1, cost_to_minimum: 5000 + 2000 + 1000 });
  });

  it('hide pay of few people, and of the smallest other grade beside them', async () => {
    const rows = await ask([...people('Senior', senior.slice(0, 4)), ...people('Junior', junior)]);
    expect(
      rows.map(({ hidden, people: all, below, cost_to_minimum }) => [
        hidden,
        all,
        below,
        cost_to_minimum,
      ]),
    ).toEqual([
      ['hidden (fewer than 5)', 4, 1, null],
      ['hidden (would reveal another)', 7, 1, null],
      [null, 0, 0, 0],
    ]);
    expect(rows[0]).toMatchObject({ compa_ratio: null, people_p50: null, absence: 'hidden' });
  });

  it('count who has no band', async () => {
    const rows = await ask([
      ...people('Senior', senior),
      ...people('Other', [1]),
      ...people(null, [2]),
    ]);
    expect(rows[0]!.without_band).toBe(2);
  });
});

describe('the market of a grade', () => {
  const weights = { area: 0.5, state: 0.3, nation: 0.2 };
  const basis = { desk: 1, ageing: 1.03, weights };

  it('is the median over its people of their market’s, without those paid by the hour alone', async () => {
    const { rows } = await askOfPayroll(payrollBands({ ...basis, k: 5 }), payrollRows);
    const standing = { ...plainly, ...basis, order: 'line', names: [] } as const;
    const everyone = (await askAgain(payrollPeople(standing))).rows;
    for (const { grade, market_p50: market } of rows) {
      const medians = everyone.flatMap((row) =>
        row.grade === grade && row.pay_period === 'year' && typeof row.pay_p50 === 'number'
          ? row.pay_p50
          : [],
      );
      if (medians.length === 0) expect(market).toBeNull();
      else expect(market).toBeCloseTo(quantile(medians, 0.5)!, 1);
    }
    expect(rows.map(({ grade, market_p50: market }) => [grade, market !== null])).toEqual([
      ['A', true],
      ['B', true],
      ['Flat', false],
    ]);
  });

  it('puts the grades of a payroll in order, the pay of few people hidden', async () => {
    const { rows } = await askOfPayroll(payrollGrades({ ...basis }), payrollRows);
    expect(rows.map((row) => [row.grade, row.people, row.matched])).toEqual([
      ['A', 7, 5],
      ['B', 2, 2],
      ['Flat', 2, 0],
      ['Z', 1, 0],
    ]);
    expect(rows[0]).toMatchObject({ pay_median: 75_000, hidden: null });
    expect(rows[1]).toMatchObject({ pay_median: null, hidden: 'hidden (fewer than 5)' });
    expect(Number(rows[1]!.market_p50)).toBeGreaterThan(Number(rows[0]!.market_p50));
    const all = (await askAgain(payrollGrades({ ...basis, k: 1 }))).rows;
    expect(all.map(({ pay_median: pay }) => pay)).toEqual([75_000, 114_500, 55_212, 40_000]);
  });
});
