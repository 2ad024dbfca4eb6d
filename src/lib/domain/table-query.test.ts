import { describe, expect, it } from 'vitest';
import { readTableQuery } from './read-table-query.ts';
import { measuresOf, wholeTable, type TableQuery } from './table-query.ts';
import type { ColumnType, TableColumn, TableSchema } from './table-schema.ts';
import { writeTableQuery } from './write-table-query.ts';

const column = (name: string, type: ColumnType): TableColumn => ({
  name,
  type,
  label: name,
  kind: 'text',
  isCode: false,
});

const jobs: TableSchema = {
  table: 'jobs',
  title: 'Jobs',
  columns: [
    column('soc_code', 'string'),
    column('title', 'string'),
    column('year', 'year'),
    column('pay', 'number'),
    column('open', 'boolean'),
    column('day', 'date'),
  ],
  key: ['soc_code', 'year'],
};

const schemaOf = (table: string) => (table === 'jobs' ? jobs : undefined);
const read = (text: string) => readTableQuery(text, schemaOf);
const query = (change: Partial<TableQuery>): TableQuery => ({ ...wholeTable('jobs'), ...change });

describe('a query and its text are two forms of one thing', () => {
  it.each<[string, TableQuery]>([
    ['jobs', query({})],
    ['jobs~show(pay,title)', query({ columns: ['pay', 'title'] })],
    ['jobs~pin(0)', query({ pinned: 0 })],
    ['jobs~show(pay,title)~pin(2)', query({ columns: ['pay', 'title'], pinned: 2 })],
    [
      'jobs~soc_code.begins(29-)~pay.range(50000,)~pay.range(,1e-7)',
      query({
        filters: [
          { column: 'soc_code', kind: 'begins', text: '29-' },
          { column: 'pay', kind: 'range', from: 50_000, to: null },
          { column: 'pay', kind: 'range', from: null, to: 1e-7 },
        ],
      }),
    ],
    [
      'jobs~year.in(2024,2025)~open.not(false)~day.in(2024-02-29)',
      query({
        filters: [
          { column: 'year', kind: 'in', values: ['2024', '2025'] },
          { column: 'open', kind: 'in', values: ['false'], not: true },
          { column: 'day', kind: 'in', values: ['2024-02-29'] },
        ],
      }),
    ],
    [
      'jobs~title.in(Chief*, cook,a*~b,(),**,,看護師)~title.contains(C++ & "x")',
      query({
        filters: [
          {
            column: 'title',
            kind: 'in',
            values: ['Chief, cook', 'a~b', '()', '*', '', '看護師'],
          },
          { column: 'title', kind: 'contains', text: 'C++ & "x"' },
        ],
      }),
    ],
    [
      'jobs~pay.missing~title.present',
      query({
        filters: [
          { column: 'pay', kind: 'missing', is: true },
          { column: 'title', kind: 'missing', is: false },
        ],
      }),
    ],
    [
      'jobs~sort(-pay,soc_code)',
      query({
        sort: [
          { column: 'pay', descending: true },
          { column: 'soc_code', descending: false },
        ],
      }),
    ],
    [
      'jobs~pivot(soc_code,year)~measure(median.pay,count.title)~sort(-rows,median_pay)',
      query({
        group: {
          by: ['soc_code', 'year'],
          measures: [
            { of: 'pay', as: 'median' },
            { of: 'title', as: 'count' },
          ],
          pivot: true,
        },
        sort: [
          { column: 'rows', descending: true },
          { column: 'median_pay', descending: false },
        ],
      }),
    ],
    ['jobs~by(open)', query({ group: { by: ['open'], measures: [] } })],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual({ query: expected, notices: [] });
    expect(writeTableQuery(expected)).toBe(text);
  });

  it.each([
    '*',
    '**',
    ',',
    '~',
    '*,~',
    'a*',
    '(',
    ')',
    ')~show(pay)',
    '\n',
    '😀',
    "'; drop table x",
  ])('whatever a value holds: %j', (value) => {
    const asked = query({ filters: [{ column: 'title', kind: 'in', values: [value, 'x'] }] });
    expect(read(writeTableQuery(asked)).query).toEqual(asked);
  });
});

describe('reading a query', () => {
  it.each<[string, string]>([
    ['jobs~show(wage)', '“wage” is not a column of “Jobs”, so it is left out.'],
    ['jobs~wage.missing', '“wage” is not a column of “Jobs”, so it is left out.'],
    ['jobs~__proto__.missing', '“__proto__” is not a column of “Jobs”, so it is left out.'],
    ['jobs~title.range(1,2)', '“title.range(1,2)” is no filter of title, so it is left out.'],
    ['jobs~pay.begins(5)', '“pay.begins(5)” is no filter of pay, so it is left out.'],
    ['jobs~pay.range(1;2,3)', '“pay.range(1;2,3)” is no filter of pay, so it is left out.'],
    ['jobs~pay.range(,)', '“pay.range(,)” is no filter of pay, so it is left out.'],
    ['jobs~pay.range(NaN,)', '“pay.range(NaN,)” is no filter of pay, so it is left out.'],
    ['jobs~pay.in(1 or 1=1)', '“1 or 1=1” is no value of pay, so it is left out.'],
    ['jobs~open.in(yes)', '“yes” is no value of open, so it is left out.'],
    ['jobs~day.in(2024-02-30)', '“2024-02-30” is no value of day, so it is left out.'],
    ['jobs~title.like(%)', '“title.like(%)” is no filter of title, so it is left out.'],
    ['jobs~title.in.x(1)', '“title.in.x(1)” is no filter of title, so it is left out.'],
    ['jobs~title.contains()', '“title.contains()” is no filter of title, so it is left out.'],
    ['jobs~sort(pay;drop)', '“pay;drop” is not a column to sort by, so it is left out.'],
    ['jobs~sort(rows)', '“rows” is not a column to sort by, so it is left out.'],
    ['jobs~pin(7)', '“pin(7)” is no number of columns to keep in sight, so it is left out.'],
    ['jobs~pin(-1)', '“pin(-1)” is no number of columns to keep in sight, so it is left out.'],
    ['jobs~pin(1,2)', '“pin(1,2)” is no number of columns to keep in sight, so it is left out.'],
    ['jobs~limit(5)', '“limit(5)” is no part of a question, so it is left out.'],
    ['jobs~', '“” is no part of a question, so it is left out.'],
    ['jobs~by(wage)', '“wage” is not a column of “Jobs”, so it is left out.'],
  ])('%s falls back and says so', (text, notice) => {
    expect(read(text)).toEqual({ query: wholeTable('jobs'), notices: [notice] });
  });

  it.each<[string, string]>([
    ['median.title', '“median.title” is not a measure of groups, so it is left out.'],
    ['sum.year', '“sum.year” is not a measure of groups, so it is left out.'],
    ['mode.pay', '“mode.pay” is not a measure of groups, so it is left out.'],
    ['p50.wage', '“p50.wage” is not a measure of groups, so it is left out.'],
    ['max.wage', '“wage” is not a column of “Jobs”, so it is left out.'],
  ])('leaves out the measure %s and says so', (measure, notice) => {
    expect(read(`jobs~by(year)~measure(${measure},mean.pay)`)).toEqual({
      query: query({ group: { by: ['year'], measures: [{ of: 'pay', as: 'mean' }] } }),
      notices: [notice],
    });
  });

  it('groups by two columns at most', () => {
    const { query: asked, notices } = read('jobs~by(year,open,title)');
    expect(asked?.group?.by).toEqual(['year', 'open']);
    expect(notices).toEqual(['“title” is a third column to group by, so it is left out.']);
  });

  it('keeps what it knows of a list', () => {
    expect(read('jobs~show(pay,wage,pay)~year.in(2024,x)')).toEqual({
      query: query({
        columns: ['pay'],
        filters: [{ column: 'year', kind: 'in', values: ['2024'] }],
      }),
      notices: [
        '“wage” is not a column of “Jobs”, so it is left out.',
        '“x” is no value of year, so it is left out.',
      ],
    });
  });

  it.each([
    '',
    'sqlite_master',
    "jobs'; drop table jobs",
    'constructor',
    '__proto__',
    'x'.repeat(5000),
  ])('finds no table in %j', (text) => {
    const { query: asked, notices } = read(text);
    expect(asked).toBeNull();
    expect(notices).toHaveLength(1);
    expect(notices[0]!.length).toBeLessThan(70);
  });

  const long = '😀x'.repeat(2500);

  it.each([
    `jobs~show(${long})`,
    `jobs~title.in(${long})`,
    `jobs~title.begins(${long})`,
    `jobs~pay.range(${long},)`,
    `jobs~${long}.missing`,
    `jobs~sort(${long})`,
    `jobs~${long}`,
  ])('refuses 5,000 characters, and quotes only their beginning: %.16s', (text) => {
    const { query: asked, notices } = read(text);
    expect(asked).toEqual(wholeTable('jobs'));
    expect(notices).toHaveLength(1);
    expect(notices[0]!.length).toBeLessThan(140);
  });

  it('bears a text of any length, and lists of any length', () => {
    expect(read('jobs~'.repeat(1_000_000)).query).toBeNull();
    const years = Array.from({ length: 1000 }, (_, at) => String(at));
    const { query: asked } = read(`jobs~year.in(${years.join(',')})`);
    expect(asked?.filters).toMatchObject([{ values: years.slice(0, 500) }]);
  });

  it.each(['(', ')', '~~~', '*', 'jobs*', 'jobs(', 'jobs~(', 'jobs~)(~.(', 'jobs~.', 'jobs~show'])(
    'bears %s',
    (text) => {
      expect(() => read(text)).not.toThrow();
    },
  );
});

it('leaves out of a text what filters nothing', () => {
  const asked = query({
    filters: [
      { column: 'title', kind: 'in', values: [] },
      { column: 'pay', kind: 'range', from: null, to: null },
    ],
  });
  expect(writeTableQuery(asked)).toBe('jobs');
});

it('has for each column only measures that mean something', () => {
  expect(measuresOf(column('open', 'boolean'))).toEqual(['count']);
  expect(measuresOf(column('title', 'string'))).toEqual(['count', 'min', 'max']);
  expect(measuresOf(column('pay', 'number'))).toContain('p90');
});
