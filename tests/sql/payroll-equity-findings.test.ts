import { describe, expect, it } from 'vitest';
import { adjustedGapAnswer } from '#lib/data/payroll/adjusted-gap-answer.ts';
import { finestPlace } from '#lib/data/payroll/market.ts';
import { payrollBands } from '#lib/data/questions/payroll-bands.ts';
import { payrollGap } from '#lib/data/questions/payroll-gap.ts';
import { payrollQuartiles } from '#lib/data/questions/payroll-quartiles.ts';
import {
  payrollRegressionCells,
  type GapFactor,
} from '#lib/data/questions/payroll-regression-cells.ts';
import type { Answer } from '#lib/domain/answer.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import type { Question, Row } from '#lib/domain/question.ts';
import { viewOf } from '#lib/domain/view.ts';
import { broken, findingOf, wordsOf } from '../support/findings.ts';
import { askOfPayroll } from '../support/payroll-questions.ts';
import { rates } from '../support/rates.ts';
import { rowRegression } from '../support/row-regression.ts';

const desk = 1;
const k = 5;
const on = '2026-01-01';

/** 120 people of three grades, whose pay follows grade, tenure and sex, and a little else. */
const payroll: readonly Row[] = Array.from({ length: 120 }, (_, at) => {
  const woman = (at * 7) % 12 < 5;
  const grade = woman ? (at % 5 === 0 ? 2 : at % 2) : at % 3;
  const years = (at * 11) % 23;
  return {
    line: at + 2,
    grade: `G${grade + 1}`,
    sex: woman ? 'women' : 'men',
    hire_date: `${2026 - years}-01-01`,
    pay: Math.round(
      40_000 * 1.2 ** grade * 1.01 ** years * (woman ? 0.96 : 1) * (1 + ((at * 13) % 17) / 300),
    ),
    fte: 1,
  };
});
const bands = [
  { grade: 'G1', minimum: 41_000, midpoint: 45_000, maximum: 49_000 },
  { grade: 'G2', minimum: 48_000, midpoint: 54_000, maximum: 60_000 },
];

const said = (answer: Answer, lens = {}) => {
  const finding = findingOf(viewOf(answer, { lens: { ...defaultLens, ...lens }, rates }))!;
  expect(wordsOf(finding)).not.toMatch(broken);
  return Object.fromEntries(
    Object.entries(finding).map(([name, words]) => [name, String(words).replaceAll('\u202f', ' ')]),
  );
};
const inBands = payrollBands({ desk, k, ageing: 1, weights: finestPlace });
const ask = (question: Question, people = payroll) => askOfPayroll(question, people, { bands });
const adjusted = async (factors: readonly GapFactor[], people = payroll) =>
  adjustedGapAnswer(await ask(payrollRegressionCells({ desk, factors, names: [], on }), people), k);

describe('the adjusted gap of a payroll', () => {
  it('is, from the engine’s sums, what a regression row by row gives', async () => {
    const { rows } = await adjusted(['grade', 'tenure']);
    const years = payroll.map(({ hire_date: hired }) => 2026 - Number(String(hired).slice(0, 4)));
    const { coefficients, rSquared } = rowRegression(
      payroll.map(({ sex, grade }, at) => [
        1,
        sex === 'women' ? 1 : 0,
        grade === 'G2' ? 1 : 0,
        grade === 'G3' ? 1 : 0,
        years[at]!,
        years[at]! ** 2,
      ]),
      payroll.map(({ pay }) => Math.log(Number(pay))),
    );
    expect(rows[1]!.gap_percent).toBe(Math.round(1000 * (1 - Math.exp(coefficients[1]!))) / 10);
    expect(rows[1]!.r_squared).toBeCloseTo(rSquared, 8);
    expect(rows.map(({ gap }) => gap)).toEqual(['Unadjusted', 'Adjusted for grade and tenure']);
  });

  it('says both gaps, the interval, and that it proves nothing', async () => {
    expect(said(await adjusted(['grade', 'tenure']))).toMatchInlineSnapshot(`
      {
        "headline": "Women’s pay is 3.9 % below men’s among people alike in grade and tenure",
        "note": "An adjusted gap proves neither unequal nor equal pay: what it is adjusted for may itself come from unequal chances, and what the payroll does not say is not adjusted for. Least squares on ln(pay), geometric means, robust errors (HC1). Sex and factors explain 0.99 of the variance (R²). 120 of 120 people have someone of the other sex beside them in the same categories. This is arithmetic on the payroll as it was read, not legal advice.",
        "sentence": "Unadjusted, women’s pay is 10.7 % below men’s. Adjusted for grade and tenure, it is 3.9 % below it, with 95 % confidence between 3.3 % and 4.5 % of men’s pay. The difference between the two is what the factors explain.",
        "subtitle": "Pay gap in percent of men’s pay with its 95 % interval, by regression on base pay at full time",
      }
    `);
  });

  it('is told without factors as unadjusted', async () => {
    expect(said(await adjusted([])).sentence).toMatch(/^Unadjusted, it is .* below it, with 95 %/);
  });

  it('says why there is none', async () => {
    const few = payroll.filter(({ sex }, at) => sex === 'men' || at < 9);
    expect(said(await adjusted(['grade'], few)).sentence).toBe(
      'There is no gap to tell: hidden (fewer than 5).',
    );
    expect(said(await adjusted(['grade'], payroll.slice(0, 30))).sentence).toContain(
      'too few people',
    );
    expect(said(await adjusted(['grade'], [])).headline).toBe('There is no gap to tell');
  });

  it('counts who lacks a factor', async () => {
    const without = payroll.map((row, at) => (at < 3 ? { ...row, grade: null } : row));
    expect(said(await adjusted(['grade'], without)).note).toContain(
      'Left out, as their sex or a factor is not given: 3 people.',
    );
  });
});

describe('the gap of a payroll in words', () => {
  it('is of all', async () => {
    expect(said(await ask(payrollGap({ desk, by: null, names: [], k })))).toMatchInlineSnapshot(`
      {
        "headline": "Women’s mean pay is 10.9 % below men’s",
        "note": "Unadjusted: jobs, levels and experience of women and men differ. It is no measure of unequal pay for the same work. This is arithmetic on the payroll as it was read, not legal advice.",
        "sentence": "The mean pay of 50 women is 10.9 % below that of 70 men, their median pay 14.8 % below.",
        "subtitle": "Pay gap, (men − women) ÷ men, percent of men’s pay, base pay at full time",
      }
    `);
  });

  it('is of categories, with those that the directive looks at', async () => {
    expect(said(await ask(payrollGap({ desk, by: 'grade', names: [], k })))).toMatchInlineSnapshot(`
      {
        "headline": "Mean pay differs by 5 % or more in 1 of 3 categories",
        "note": "Unadjusted: jobs, levels and experience of women and men differ. It is no measure of unequal pay for the same work. This is arithmetic on the payroll as it was read, not legal advice.",
        "sentence": "In G2 women’s mean pay is 5 % below men’s, the widest gap to their disadvantage.",
        "subtitle": "Pay gap, (men − women) ÷ men, percent of men’s pay, base pay at full time",
      }
    `);
  });

  it('says what is hidden, and where nobody can be compared', async () => {
    const hidden = said(await ask(payrollGap({ desk, by: 'grade', names: [], k: 12 })));
    expect(hidden.note).toContain('hidden, so that nobody’s pay can be told');
    expect(said(await ask(payrollGap({ desk, by: null, names: [], k: 100 }))).headline).toBe(
      'Too few women or men to compare their pay',
    );
    const men = payroll.filter(({ sex }) => sex === 'men');
    expect(said(await ask(payrollGap({ desk, by: null, names: [], k }), men)).headline).toBe(
      'The payroll does not have both women and men',
    );
    expect(said(await ask(payrollGap({ desk, by: 'grade', names: [], k }), [])).headline).toBe(
      'No category has enough women and men to compare their pay',
    );
  });
});

describe('the quarters of a payroll in words', () => {
  it('are those at both ends', async () => {
    expect(said(await ask(payrollQuartiles({ desk, k })))).toMatchInlineSnapshot(`
      {
        "headline": "Women are 60 % of the lowest paid quarter and 16.7 % of the highest paid",
        "note": "Unadjusted: jobs, levels and experience of women and men differ. It is no measure of unequal pay for the same work. This is arithmetic on the payroll as it was read, not legal advice.",
        "sentence": "Of 120 women and men, 41.7 % are women: 60 % in the lowest paid quarter, 16.7 % in the highest paid.",
        "subtitle": "Women and men in each quarter of the payroll by base pay at full time",
      }
    `);
  });

  it('are too small where few are in them', async () => {
    expect(said(await ask(payrollQuartiles({ desk, k: 40 }))).headline).toBe(
      'Too few women or men to show each quarter of the payroll',
    );
    expect(said(await ask(payrollQuartiles({ desk, k }), [])).headline).toContain('Too few');
  });
});

describe('the bands of a payroll in words', () => {
  it('count who is outside, and what the minimum costs', async () => {
    const answer = await ask(inBands);
    expect(said(answer)).toMatchInlineSnapshot(`
      {
        "headline": "5 people are paid below the range of their grade, 10 above it",
        "note": "Compa-ratios of 0.80 to 1.20 are a custom of employers, not a rule. No band has the grade of 40 people: they are left out.",
        "sentence": "Of 80 people in 2 grades, 5 are below, 65 in and 10 above the range. To bring those below to the minimum costs $4,734 a year; those above keep their pay.",
        "subtitle": "Pay ranges by grade, and base pay at full time of the people in them",
      }
    `);
    expect(said(answer, { currency: 'EUR' }).sentence).toMatch(/costs ≈ €[\d,]+ a year/);
  });

  it('say what their market is, where there is one', async () => {
    const nurses = payroll.map((row) => ({ ...row, job: 0, place: 0 }));
    const aged = payrollBands({ desk, k, ageing: 1.02, weights: { ...finestPlace, state: 1 } });
    const { subtitle, note } = said(await ask(aged, nurses));
    expect(subtitle).toBe(
      'Pay ranges by grade, base pay at full time of the people in them, and the median of their market, May 2025, aged by +2 %, sources blended',
    );
    expect(note).toContain('The market median of a grade is the median over its people');
  });

  it('say where nobody is outside, and where nobody is in them', async () => {
    const right = payroll.filter(
      ({ grade, pay }) => grade === 'G1' && Number(pay) > 41_000 && Number(pay) < 49_000,
    );
    expect(said(await ask(inBands, right)).headline).toMatch(
      /^All \d+ people are paid within the range of their grade$/,
    );
    expect(said(await ask(inBands, [])).headline).toBe('Nobody in the payroll is in these grades');
  });

  it('leave the cost of hidden grades out, and say so', async () => {
    const few = payroll.filter(({ grade }, at) => grade === 'G1' || at < 8);
    const { sentence, note } = said(await ask(inBands, few));
    expect(sentence).toContain('In the grades that are shown');
    expect(note).toContain('Pay is hidden in 2 grades');
  });
});
