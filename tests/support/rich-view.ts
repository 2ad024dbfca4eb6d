import type { Answer, Source } from '#lib/domain/answer.ts';
import type { Finding } from '#lib/domain/finding.ts';
import { defaultLens, type Lens } from '#lib/domain/lens.ts';
import type { Column, Question } from '#lib/domain/question.ts';
import { viewOf, type View, type ViewOptions } from '#lib/domain/view.ts';
import { rates } from './rates.ts';

const hidden = (name: string): Column => ({ name, label: name, kind: 'text', hidden: true });
const pay = (statistic: NonNullable<Column['statistic']>, label: string): Column => ({
  name: `pay_${statistic}`,
  label,
  kind: 'money',
  statistic,
  absence: 'suppressed',
  topCode: { from: 'topcoded_from', floor: 'topcode' },
  money: { currency: 'USD', period: { column: 'pay_period' }, area: { column: 'area_code' } },
});

/** Everything that can go wrong between a screen and a file, in one question. */
const richQuestion: Question = {
  id: 'pay-by-area',
  parameters: { soc: '01-1011', q: '=cmd()' },
  statement: {
    sql: `
      select * from us_oews_state
      where soc_code = ? and area_title <> ?`,
    values: ['01-1011', ',=cmd()\r\n"x"'],
  },
  reads: [{ table: 'us_oews_state' }],
  columns: [
    { name: 'area_title', label: 'Area', kind: 'text' },
    { name: 'area_code', label: 'Code', kind: 'code' },
    {
      name: 'employment',
      label: 'Employment',
      kind: 'count',
      unit: 'persons',
      absence: 'suppressed',
    },
    { name: 'change', label: 'Change', kind: 'percent', unit: 'percent' },
    pay('p10', '10th percentile'),
    pay('p25', '25th percentile'),
    pay('p50', 'Median'),
    pay('p75', '75th percentile'),
    pay('p90', '90th percentile'),
    ...['pay_period', 'topcoded_from', 'topcode'].map(hidden),
  ],
};

const row = (
  area_title: string,
  area_code: string,
  employment: number | null,
  change: number | null,
  [pay_p10, pay_p25, pay_p50, pay_p75, pay_p90]: readonly (number | null)[],
  topcoded_from: string | null = null,
) => ({
  area_title,
  area_code,
  employment,
  change,
  pay_p10: pay_p10 ?? null,
  pay_p25: pay_p25 ?? null,
  pay_p50: pay_p50 ?? null,
  pay_p75: pay_p75 ?? null,
  pay_p90: pay_p90 ?? null,
  pay_period: 'year',
  topcoded_from,
  topcode: topcoded_from ? 239_200 : null,
});

export const richSource: Source = {
  table: 'us_oews_state',
  title: 'OEWS by state',
  publisher: 'US Bureau of Labor Statistics',
  release: 'May 2025',
  licence: 'public domain',
  attribution: 'US Bureau of Labor Statistics, Occupational Employment and Wage Statistics',
  retrieved: '2026-09-29',
  url: 'https://www.bls.gov/oes/tables.htm',
};

const richAnswer: Answer = {
  question: richQuestion,
  sources: [richSource],
  rows: [
    row('=cmd()', '01', 1200, -2.5, [51_230, 64_000, 80_010, 99_990, 120_000]),
    row(
      '<img src=x onerror=alert(1)>',
      '06',
      null,
      3.1,
      [60_000, 70_000, 90_000, 150_000, null],
      'p90',
    ),
    row('Quoted "state", with a comma', '08', 300, 0, [null, null, null, null, null]),
    row('Two\nlines', '09', 20, null, [40_000, 50_000, 60_000, 70_000, 85_000]),
    row('Zürich 東京 Ελλάδα', '10', 5_400, 12, [70_000, 80_000, 100_000, null, null], 'p75'),
    row('# not a comment', '11', 1, -0.04, [30_000, 31_000, 32_000, 33_000, 34_000]),
  ],
};

/** The rich answer through a lens; without one, in euro and ranked by the median. */
export const richView = (
  lens: Partial<Lens> = { currency: 'EUR' },
  options: Partial<ViewOptions> = { rank: true },
): View => viewOf(richAnswer, { lens: { ...defaultLens, ...lens }, rates, ...options });

export const richFinding: Finding = {
  headline: 'Zürich 東京 Ελλάδα pays the most',
  subtitle: 'Percentile wages, EUR a year, May 2025',
  sentence: 'In Zürich 東京 Ελλάδα the median is ≈ €80,000 a year.',
  note: 'Three-year pooled samples: not a time series.',
};
