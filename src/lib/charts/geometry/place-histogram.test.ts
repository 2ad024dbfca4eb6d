import { describe, expect, it } from 'vitest';
import type { Column, Question, Row } from '#lib/domain/question.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { statePay } from '../../../../tests/visual/published/state-pay.ts';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import { histogramHeight, placeHistogram } from './place-histogram.ts';

const jobs: Column = { name: 'jobs', label: 'Jobs', kind: 'count' };
const share: Column = { name: 'share', label: 'Share', kind: 'percent' };
const question: Question = {
  id: 'q',
  parameters: {},
  statement: { sql: 'select 1', values: [] },
  columns: [jobs, share],
  reads: [],
};
const view = (rows: readonly Row[]) => seen(question, rows);
const ofJobs = (values: readonly (number | null)[], width = 640) =>
  placeHistogram(view(values.map((each) => ({ jobs: each }))), width, { column: 'jobs' });

describe('a histogram', () => {
  it('counts every number once, in bins of one round width', () => {
    const values = Array.from({ length: 200 }, (_, at) => (at * 37) % 911);
    const { bins } = ofJobs(values);
    expect(bins.reduce((sum, { rows }) => sum + rows, 0)).toBe(200);
    const steps = new Set(bins.map(({ from, to }) => to - from));
    expect([...steps]).toEqual([50]);
    for (const { from, to, rows } of bins) {
      expect(rows).toBe(values.filter((value) => value >= from && value < to).length);
    }
  });

  it('has its greatest number in a bin of its own reach, where it is a round amount too', () => {
    const { bins } = ofJobs([0, 10, 20, 30, 40, 100]);
    expect(bins.at(-1)).toMatchObject({ rows: 1 });
    expect(bins.at(-1)!.from).toBeLessThanOrEqual(100);
    expect(bins.at(-1)!.to).toBeGreaterThan(100);
  });

  it('never parts whole numbers, and has a bin where all are equal', () => {
    const few = ofJobs([1, 2, 2, 3, 3, 3, 2, 1]);
    expect(few.bins.map(({ rows }) => rows)).toEqual([2, 3, 3]);
    const equal = ofJobs([7, 7, 7]);
    expect(equal.bins.map(({ rows }) => rows)).toEqual([3]);
  });

  it('keeps round edges where sums of steps would drift', () => {
    const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7].map((each) => ({ share: each }));
    const { bins } = placeHistogram(view(shares), 640, { column: 'share' });
    for (const { from } of bins) expect(String(from).length).toBeLessThan(5);
    expect(bins.reduce((sum, { rows }) => sum + rows, 0)).toBe(7);
  });

  it('says how many rows it leaves out, and draws nothing of none', () => {
    expect(ofJobs([1, 2, null, null]).missing).toEqual(['Not drawn: 2 no figure.']);
    const none = ofJobs([null]);
    expect(none.bins).toEqual([]);
    expect(none.median).toBeNull();
  });

  it('marks the median, and tells of each bin its ends, rows and share', () => {
    const states = seen(stateWages({ soc: '11-9111', region: null }), statePay);
    const placed = placeHistogram(states, 640, { column: 'pay_p50' });
    expect(placed.median?.text).toMatch(/^median \$1\d\dk$/);
    expect(placed.points[0]?.title).toMatch(/^\$\d+k to below \$\d+k$/);
    expect(placed.points[0]?.lines.map(({ label }) => label)).toEqual(['Rows', 'Share']);
    expect(placed.title).toBe('Median, USD a year');
    expect(histogramHeight(states, 640, { column: 'pay_p50' })).toBe(placed.height);
  });
});
