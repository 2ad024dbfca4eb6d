import { describe, expect, it } from 'vitest';
import type { Column, Question, Row } from '#lib/domain/question.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { dotsHeight, placeDots } from './place-dots.ts';

const name: Column = { name: 'name', label: 'Name', kind: 'text' };
const jobs: Column = { name: 'jobs', label: 'Jobs', kind: 'count' };
const pay: Column = {
  name: 'pay',
  label: 'Pay',
  kind: 'money',
  money: { currency: 'USD', period: 'year', kept: 'as_published' },
  topCode: { from: 'topcoded_from', floor: 'topcode' },
  statistic: 'p50',
};
const question: Question = {
  id: 'q',
  parameters: {},
  statement: { sql: 'select 1', values: [] },
  columns: [name, jobs, pay],
  reads: [],
};
const options = { label: 'name', along: 'jobs', up: 'pay' };
const placed = (rows: readonly Row[], width = 640) =>
  placeDots(seen(question, rows), width, options);

const rows = [
  { name: 'a', jobs: 10, pay: 40_000 },
  { name: 'b', jobs: 50, pay: 60_000 },
  { name: 'c', jobs: 90, pay: 50_000 },
];

describe('dots by two columns', () => {
  it('lie further along and further up the greater their amounts are', () => {
    const [a, b, c] = placed(rows).dots;
    expect(a!.x).toBeLessThan(b!.x);
    expect(b!.x).toBeLessThan(c!.x);
    expect(b!.y).toBeLessThan(c!.y);
    expect(c!.y).toBeLessThan(a!.y);
    expect((a!.x + c!.x) / 2).toBeCloseTo(b!.x, 0);
  });

  it('lie at equal distances for equal ratios where amounts are far apart, and the axis says so', () => {
    const far = [10, 1000, 100_000].map((each, at) => ({ ...rows[at], jobs: each }));
    const { dots, alongTitle, upTitle } = placed(far);
    expect(dots[1]!.x - dots[0]!.x).toBeCloseTo(dots[2]!.x - dots[1]!.x, 1);
    expect(alongTitle).toBe('Jobs, log scale');
    expect(upTitle).toBe('Pay, USD a year');
  });

  it('are left out and counted where a number is missing or only a floor', () => {
    const { dots, missing } = placed([
      ...rows,
      { name: 'd', jobs: null, pay: 1 },
      { name: 'e', jobs: 20, pay: null, topcoded_from: 'p50', topcode: 239_200 },
    ]);
    expect(dots.map(({ point }) => point.title)).toEqual(['a', 'b', 'c']);
    expect(missing).toEqual(['Not drawn: 1 no figure, 1 top-coded.']);
  });

  it('say both amounts in full, and stay within the plot', () => {
    for (const width of [220, 296, 640, 1166]) {
      const { dots, plot, height } = placed(rows, width);
      expect(dots[0]!.point.lines).toEqual([
        { label: 'Pay', value: '$40,000' },
        { label: 'Jobs', value: '10' },
      ]);
      for (const { x, y } of dots) {
        expect(x).toBeGreaterThan(plot.left);
        expect(x).toBeLessThan(plot.right);
        expect(y).toBeGreaterThan(plot.top);
        expect(y).toBeLessThan(plot.bottom);
      }
      expect(dotsHeight(seen(question, rows), width, options)).toBe(height);
    }
  });
});
