import { expect, it } from 'vitest';
import { defaultLens } from './lens.ts';
import type { Column, Row } from './question.ts';
import {
  countryColumn,
  drawnColumn,
  nameColumn,
  numberColumns,
  quickCharts,
} from './quick-chart.ts';
import { viewOf, type View } from './view.ts';

const usd = { currency: 'USD', period: 'year', kept: 'as_published' } as const;
const title: Column = { name: 'title', label: 'Title', kind: 'text' };
const code: Column = { name: 'soc_code', label: 'SOC', kind: 'code' };
const jobs: Column = { name: 'jobs', label: 'Jobs', kind: 'count' };
const year: Column = { name: 'year', label: 'Year', kind: 'year' };
const usps: Column = { name: 'usps', label: 'State', kind: 'code' };
const pay = (statistic: 'p10' | 'p50' | 'p90', money: Column['money'] = usd): Column => ({
  name: statistic,
  label: statistic,
  kind: 'money',
  money,
  statistic,
});

function view(columns: readonly Column[], rows: readonly Row[]): View {
  const statement = { sql: 'select 1', values: [] };
  const question = { id: 'q', parameters: {}, statement, columns, reads: [] };
  return viewOf({ question, rows, sources: [] }, { lens: defaultLens, rates: null });
}

it('offers bars wherever there is a number, and nothing where there is none', () => {
  expect(quickCharts(view([title, jobs], [{ title: 'a', jobs: 1 }]))).toEqual(['bars']);
  expect(quickCharts(view([title], [{ title: 'a' }]))).toEqual([]);
  expect(quickCharts(view([title, jobs], []))).toEqual([]);
});

it('offers ranges of percentiles in one unit', () => {
  const rows = [{ title: 'a', p10: 1, p50: 2, p90: 3 }];
  expect(quickCharts(view([title, pay('p10'), pay('p50'), pay('p90')], rows))[0]).toBe('ranges');
  const hourly = { ...usd, period: 'hour' } as const;
  const mixed = [title, pay('p10', hourly), pay('p50'), pay('p90')];
  expect(quickCharts(view(mixed, rows))).toEqual(['bars']);
});

it('offers lines for one row a year, and a map for one row a state', () => {
  const years = [2023, 2024].map((each) => ({ year: each, jobs: 1 }));
  expect(quickCharts(view([year, jobs], years))).toEqual(['history', 'bars']);
  expect(quickCharts(view([year, jobs], [...years, ...years]))).toEqual(['bars']);
  const states = ['CA', 'TX'].map((each) => ({ usps: each, jobs: 1 }));
  expect(quickCharts(view([usps, jobs], states))).toEqual(['states', 'bars']);
});

it('offers a map for one row a country, by whichever column has its code', () => {
  const country: Column = { name: 'country_iso2', label: 'Country', kind: 'code' };
  const rows = ['GB', 'CA'].map((each) => ({ country_iso2: each, jobs: 1 }));
  expect(quickCharts(view([country, jobs], rows))).toEqual(['countries', 'bars']);
  expect(countryColumn(view([country, jobs], rows))).toBe(country);
  const twice = [...rows, rows[0]!];
  expect(quickCharts(view([country, jobs], twice))).toEqual(['bars']);
  const words = [{ country_iso2: 'Britain', jobs: 1 }];
  expect(quickCharts(view([country, jobs], words))).toEqual(['bars']);
});

it('offers dots for two columns of numbers, and a histogram for rows that are not read one by one', () => {
  const share: Column = { name: 'share', label: 'Share', kind: 'percent' };
  const rows = Array.from({ length: 10 }, (_, at) => ({ title: `${at}`, jobs: at, share: at }));
  expect(quickCharts(view([title, jobs, share], rows.slice(0, 9)))).toEqual(['bars', 'dots']);
  expect(quickCharts(view([title, jobs], rows))).toEqual(['bars', 'histogram']);
});

it('draws no lines of a reader’s file, in whose order their rows stand', () => {
  const line: Column = { name: 'line', label: 'line', kind: 'count' };
  const rows = [2, 3, 5].map((at) => ({ line: at, title: 'a', jobs: 9 - (at % 3) }));
  expect(drawnColumn(view([line, title, jobs], rows))).toBe(jobs);
  expect(quickCharts(view([line, title], rows))).toEqual([]);
});

it('names rows by what tells most of them apart, by words before codes', () => {
  const rows = [
    { title: 'a', soc_code: '1', jobs: 5 },
    { title: 'a', soc_code: '2', jobs: 6 },
  ];
  expect(nameColumn({ columns: [title, code, jobs], rows })).toBe(code);
  expect(nameColumn({ columns: [code, jobs, title], rows: rows.slice(1) })).toBe(title);
  const ofStatement: Column = { name: 'soc_code', label: 'soc_code', kind: 'text' };
  const one = rows.slice(1);
  expect(nameColumn({ columns: [ofStatement, jobs, title], rows: one })).toBe(title);
  expect(nameColumn({ columns: [jobs], rows })).toBe(jobs);
  expect(numberColumns({ columns: [code, jobs, year] })).toEqual([jobs]);
});

it('draws the column that the rows are sorted by, else the first', () => {
  const share: Column = { name: 'share', label: 'Share', kind: 'percent' };
  const columns = [title, jobs, share];
  const sorted = [
    { jobs: 5, share: 9 },
    { jobs: 7, share: 4 },
    { jobs: 6, share: 4 },
    { jobs: 8, share: null },
  ];
  expect(drawnColumn({ columns, rows: sorted })).toBe(share);
  expect(drawnColumn({ columns, rows: sorted.toReversed().with(0, { jobs: 9, share: 5 }) })).toBe(
    jobs,
  );
  expect(drawnColumn({ columns: [title], rows: sorted })).toBeUndefined();
});
