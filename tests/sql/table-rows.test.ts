import { describe, expect, it } from 'vitest';
import { identifier } from '#lib/data/explore/identifier.ts';
import { orderSql } from '#lib/data/explore/order-sql.ts';
import { tableSchema } from '#lib/data/explore/table-schema.ts';
import { tableCount } from '#lib/data/questions/table-count.ts';
import { tableRows } from '#lib/data/questions/table-rows.ts';
import { sql, statementOf } from '#lib/data/sql.ts';
import { cellOf } from '#lib/domain/answer.ts';
import { formatCell } from '#lib/domain/format.ts';
import type { Row, Value } from '#lib/domain/question.ts';
import { wholeTable, type ColumnFilter, type TableQuery } from '#lib/domain/table-query.ts';
import type { TableSchema } from '#lib/domain/table-schema.ts';
import { typedValue } from '#lib/domain/typed-value.ts';
import { rowOf, rowsOf } from '../support/answers.ts';
import { csvTable, type CsvRow } from '../support/csv-table.ts';
import { dataPackage, schemaOf } from '../support/data-package.ts';

const typedRow = ({ columns }: TableSchema, row: CsvRow): Row =>
  Object.fromEntries(
    columns.map((column): [string, Value] => {
      const text = row[column.name]!;
      return [column.name, text === '' ? null : (typedValue(column, text) ?? null)];
    }),
  );

/** A row as far as the file of its table has it. */
const published = ({ columns }: TableSchema, row: Row): Row =>
  Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));

/** The rows of a file as its table is stored; what stands in a key has the same order as text. */
const inStoredOrder = ({ storedBy }: TableSchema, rows: readonly CsvRow[]): readonly CsvRow[] =>
  rows.toSorted((a, b) => {
    const column = storedBy!.find((name) => a[name] !== b[name]);
    return column === undefined ? 0 : a[column]! < b[column]! ? -1 : 1;
  });

const tables = dataPackage.resources.map(({ sqlName, path }) => [sqlName, path] as const);

const query = (table: string, change: Partial<TableQuery> = {}): TableQuery => ({
  ...wholeTable(table),
  ...change,
});

const left = async (table: string, ...filters: ColumnFilter[]): Promise<readonly Row[]> =>
  rowsOf(tableRows({ schema: schemaOf(table), query: query(table, { filters }) }));

describe('the rows of every table', () => {
  it.each(tables)('begin and end as its file does, and are as many: %s', async (table, path) => {
    const schema = schemaOf(table);
    const file = inStoredOrder(schema, csvTable(path.replace('.csv', '')));
    const first = await rowsOf(tableRows({ schema, query: query(table), limit: 5 }));
    const last = await rowsOf(tableRows({ schema, query: query(table), offset: file.length - 2 }));
    const { rows, groups } = await rowOf(tableCount({ schema, query: query(table) }));
    expect(first.map((row) => published(schema, row))).toEqual(
      file.slice(0, 5).map((row) => typedRow(schema, row)),
    );
    expect(last.map((row) => published(schema, row))).toEqual(
      file.slice(-2).map((row) => typedRow(schema, row)),
    );
    expect([rows, groups]).toEqual([file.length, null]);
  });

  it.each(tables)('lie in the order in which they are shown: %s', async (table) => {
    const order = orderSql(schemaOf(table), []);
    const { moved } = await rowOf({
      id: 'rows-that-lie-elsewhere',
      parameters: { table },
      reads: [{ table }],
      columns: [{ name: 'moved', label: 'Rows that lie elsewhere', kind: 'count' }],
      statement: statementOf(sql`
        select count(*) filter (where lies <> shown)::integer as moved from (
          select row_number() over () as lies, row_number() over (order by ${order}) as shown
          from ${identifier(table)})`),
    });
    expect(moved).toBe(0);
  });

  it.each<[string, Partial<TableQuery>]>([
    ['of one part', { filters: [{ column: 'soc_code', kind: 'begins', text: '29-' }] }],
    [
      'of several',
      { filters: [{ column: 'soc_code', kind: 'in', values: ['53-3032', '11-1021'] }] },
    ],
    ['of every part', { filters: [{ column: 'area_code', kind: 'begins', text: '4' }] }],
    [
      'of a part for areas',
      { filters: [{ column: 'area_code', kind: 'in', values: ['06', '48'] }] },
    ],
    ['with their reasons', { filters: [], columns: ['soc_code', 'area_code', 'annual_p90'] }],
    ['sorted', { sort: [{ column: 'employment', descending: true }] }],
  ])('are the same as stored and as sorted: %s', async (what, change) => {
    const schema = schemaOf('us_oews_state');
    const all = await rowOf(tableCount({ schema, query: query('us_oews_state', change) }));
    const middle = Math.floor(Number(all.rows) / 2);
    for (const [offset, limit] of [
      [0, 40],
      [middle, 40],
      [Number(all.rows) - 7, 40],
      [middle, null],
    ] as const) {
      const question = tableRows({ schema, query: query('us_oews_state', change), offset, limit });
      const { asStored, ...sorted } = question.statement;
      expect(asStored === undefined).toBe(what === 'sorted' || what === 'of a part for areas');
      expect(await rowsOf(question)).toEqual(await rowsOf({ ...question, statement: sorted }));
    }
  });

  it('stand in windows that neither repeat nor lose one, whatever they are sorted by', async () => {
    const schema = schemaOf('international_pay');
    const asked = query('international_pay', {
      columns: ['publication_id', 'region', 'sex', 'year', 'occupation_code'],
      filters: [{ column: 'country_iso2', kind: 'in', values: ['GB'] }],
      sort: [{ column: 'sex', descending: true }],
    });
    const { rows } = await rowOf(tableCount({ schema, query: asked }));
    const size = 3000;
    const windows = await Promise.all(
      Array.from({ length: Math.ceil(Number(rows) / size) }, (_, at) =>
        rowsOf(tableRows({ schema, query: asked, offset: at * size, limit: size })),
      ),
    );
    const all = windows.flat();
    const fromEither = await Promise.all(
      windows.map((_, at) =>
        rowsOf(
          tableRows({ schema, query: asked, offset: at * size, limit: size, of: Number(rows) }),
        ),
      ),
    );
    expect(fromEither).toEqual(windows);
    expect(windows.length).toBeGreaterThan(2);
    expect(all).toEqual(await rowsOf(tableRows({ schema, query: asked })));
    expect(new Set(all.map((row) => JSON.stringify(row))).size).toBe(rows);
  });
});

describe('filters', () => {
  const occupations = csvTable('us/occupations');
  const count = (test: (row: CsvRow) => boolean) => occupations.filter(test).length;

  it.each<[ColumnFilter, (row: CsvRow) => boolean]>([
    [
      { column: 'level', kind: 'in', values: ['major', 'total'] },
      ({ level }) => level === 'major' || level === 'total',
    ],
    [{ column: 'job_zone', kind: 'in', values: ['5'] }, (row) => row.job_zone === '5'],
    [{ column: 'job_zone', kind: 'in', values: ['5'], not: true }, (row) => row.job_zone !== '5'],
    [{ column: 'oews_2025', kind: 'in', values: ['false'] }, (row) => row.oews_2025 === 'false'],
    [{ column: 'job_zone', kind: 'range', from: 4, to: null }, (row) => Number(row.job_zone) >= 4],
    [{ column: 'job_zone', kind: 'range', from: 2, to: 3 }, (row) => /^[23]$/.test(row.job_zone!)],
    [{ column: 'title', kind: 'contains', text: 'NURSE' }, ({ title }) => /nurse/i.test(title!)],
    [
      { column: 'soc_code', kind: 'begins', text: '29-1' },
      (row) => row.soc_code!.startsWith('29-1'),
    ],
    [{ column: 'job_zone', kind: 'missing', is: true }, (row) => row.job_zone === ''],
    [{ column: 'job_zone', kind: 'missing', is: false }, (row) => row.job_zone !== ''],
    [{ column: 'title', kind: 'contains', text: '%' }, () => false],
    [{ column: 'title', kind: 'in', values: ["x' or 1=1--"] }, () => false],
    [{ column: 'title', kind: 'begins', text: "' union select null--" }, () => false],
    [{ column: 'title', kind: 'contains', text: '?' }, () => false],
  ])('%o leaves what it says', async (filter, test) => {
    expect(await left('us_occupations', filter)).toHaveLength(count(test));
  });

  it('all hold at once, and dates are days', async () => {
    const rows = await left(
      'money_big_mac',
      { column: 'date', kind: 'in', values: ['2000-04-01'] },
      { column: 'local_price', kind: 'range', from: null, to: 2.55 },
      { column: 'date', kind: 'begins', text: '2000' },
    );
    const file = csvTable('money/big_mac');
    expect(rows).toHaveLength(
      file.filter(({ date, local_price: price }) => date === '2000-04-01' && Number(price) <= 2.55)
        .length,
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each<[string, Partial<TableQuery>]>([
    ['a column', { columns: ['title"; drop table us_occupations; --'] }],
    ['a filter', { filters: [{ column: '1=1 or title', kind: 'missing', is: true }] }],
    ['a sort', { sort: [{ column: '(select 1)', descending: true }] }],
    ['a number', { filters: [{ column: 'job_zone', kind: 'in', values: ['1 or 1=1'] }] }],
  ])('throw for %s that the table does not have', (_, change) => {
    expect(() =>
      tableRows({ schema: schemaOf('us_occupations'), query: query('us_occupations', change) }),
    ).toThrow(RangeError);
  });

  it.each<[string, ColumnFilter, readonly string[]]>([
    ['us_oews_metro', { column: 'soc_code', kind: 'begins', text: '29-' }, ['29']],
    [
      'us_oews_metro',
      { column: 'area_code', kind: 'in', values: ['35620', '12420'] },
      ['12', '35'],
    ],
    ['us_oews_state', { column: 'area_code', kind: 'in', values: ['99', '06'] }, ['01', '06']],
    ['us_oews_industry', { column: 'soc_code', kind: 'in', values: ["9' or 1=1"] }, ['11']],
  ])('fetch of %s only the parts that %o leaves', async (table, filter, prefixes) => {
    const schema = schemaOf(table);
    const asked = query(table, { filters: [filter] });
    const { reads } = tableRows({ schema, query: asked });
    expect(reads.flatMap(({ partition }) => partition?.prefix ?? []).sort()).toEqual(prefixes);
    const path = table.replace('us_', 'us/');
    const matches = csvTable(path).filter((row) =>
      filter.kind === 'in'
        ? filter.values.includes(row[filter.column]!)
        : row[filter.column]!.startsWith(filter.kind === 'begins' ? filter.text : ''),
    );
    expect((await rowOf(tableCount({ schema, query: asked }))).rows).toBe(matches.length);
  });

  it.each<ColumnFilter>([
    { column: 'soc_code', kind: 'begins', text: '2' },
    { column: 'soc_code', kind: 'contains', text: '29-' },
    { column: 'soc_code', kind: 'in', values: ['29-1141'], not: true },
  ])('reads a table whole where %o may leave any part', (filter) => {
    const { reads } = tableCount({
      schema: schemaOf('us_oews_industry'),
      query: query('us_oews_industry', { filters: [filter] }),
    });
    expect(reads).toEqual([{ table: 'us_oews_industry' }]);
  });
});

describe('a cell without a number', () => {
  const cells = async (table: string, column: string, ...filters: ColumnFilter[]) => {
    const question = tableRows({
      schema: schemaOf(table),
      query: query(table, { columns: [column], filters }),
    });
    const of = question.columns.find(({ name }) => name === column)!;
    const rows = await rowsOf(question);
    return rows.map((row) => ({ cell: cellOf(row, of), text: formatCell(row, of) }));
  };
  const one = (column: string, value: string): ColumnFilter => ({
    column,
    kind: 'in',
    values: [value],
  });

  it.each<[string, string, ColumnFilter[], string]>([
    [
      'us_oews_national',
      'annual_p90',
      [one('soc_code', '29-1214'), one('year', '2023')],
      '≥ $239,200',
    ],
    [
      'us_oews_national',
      'hourly_p90',
      [one('soc_code', '29-1214'), one('year', '2021')],
      '≥ $100.00',
    ],
    [
      'us_oews_national',
      'annual_p90',
      [one('soc_code', '11-1011'), one('year', '2015')],
      'not collected',
    ],
    [
      'us_oews_national',
      'hourly_p50',
      [one('soc_code', '25-1011'), one('year', '2025')],
      'not collected',
    ],
    [
      'us_oews_national',
      'annual_p50',
      [one('soc_code', '27-2011'), one('year', '2025')],
      'not collected',
    ],
    [
      'us_oews_state',
      'annual_p50',
      [one('soc_code', '27-2011'), one('area_code', '06')],
      'not collected',
    ],
    [
      'us_oews_state',
      'location_quotient',
      [one('soc_code', '29-1141'), one('area_code', '72')],
      'not collected',
    ],
    [
      'us_oews_metro',
      'annual_mean',
      [one('soc_code', '29-1141'), one('area_code', '35620')],
      'not collected',
    ],
    [
      'us_regional_price_parities',
      'goods',
      [one('area_code', '35620'), one('year', '2024')],
      'not collected',
    ],
    [
      'international_pay_singapore_industry',
      'sample_count',
      [
        one('year', '2024'),
        one('occupation_code', '11201'),
        one('industry', 'Accommodation and Food Services'),
      ],
      'not collected',
    ],
    ['us_occupations', 'parent_code', [one('soc_code', '00-0000')], '–'],
  ])('of %s, %s, %o', async (table, column, filters, text) => {
    expect((await cells(table, column, ...filters)).map((cell) => cell.text)).toEqual([text]);
  });

  it('is suppressed where the publication states the figure for others', async () => {
    const file = csvTable('international/pay').filter(
      (row) => row.publication_id === 'gb_ashe_14_7a' && row.year === '2024',
    );
    const found = await cells(
      'international_pay',
      'p90',
      one('publication_id', 'gb_ashe_14_7a'),
      one('year', '2024'),
    );
    const words = found.map(({ cell }) => cell.state);
    expect(words.filter((word) => word === 'value')).toHaveLength(
      file.filter((row) => row.p90 !== '').length,
    );
    expect(words.filter((word) => word === 'suppressed')).toHaveLength(
      file.filter((row) => row.p90 === '').length,
    );
    expect(new Set(await statesOf('international_pay', 'low', 'gb_ashe_14_7a'))).toEqual(
      new Set(['not_collected']),
    );
  });

  const statesOf = async (table: string, column: string, publication: string) =>
    (await cells(table, column, one('publication_id', publication))).map(({ cell }) => cell.state);

  it('is said of local pay by the national basis of its occupation', async () => {
    const hourly = new Set(
      csvTable('us/oews_national')
        .filter(({ year, pay_basis: basis }) => year === '2025' && basis === 'hourly_only')
        .map((row) => row.soc_code),
    );
    for (const table of ['state', 'metro', 'industry']) {
      const empty = csvTable(`us/oews_${table}`).filter((row) => row.annual_p10 === '');
      const found = await cells(`us_oews_${table}`, 'annual_p10', {
        column: 'annual_p10',
        kind: 'missing',
        is: true,
      });
      const notCollected = empty.filter((row) => hourly.has(row.soc_code));
      expect(found).toHaveLength(empty.length);
      expect(found.filter(({ cell }) => cell.state === 'not_collected')).toHaveLength(
        notCollected.length,
      );
      expect(notCollected.length).toBeGreaterThan(0);
    }
  });
});

describe('amounts', () => {
  it.each([
    ['us_oews_metro', 'annual_p50', { currency: 'USD', period: 'year' }],
    ['us_oews_state', 'hourly_p50', { currency: 'USD', period: 'hour' }],
    [
      'international_pay',
      'p50',
      { currency: { column: 'currency' }, period: { column: 'pay_period' } },
    ],
    ['us_prevailing_wage_levels', 'level_1', { currency: 'USD', period: { column: 'pay_unit' } }],
    ['guide_education_routes', 'cost_low_usd', { currency: 'USD', period: 'year', once: true }],
    ['international_pay_singapore_industry', 'gross_p50', { currency: 'SGD', period: 'month' }],
    [
      'guide_international_ranges',
      'low_local',
      { currency: { column: 'currency' }, period: 'year' },
    ],
  ])('of %s.%s carry their currency and period', (table, column, money) => {
    const { columns } = tableRows({
      schema: schemaOf(table),
      query: query(table, { columns: [column] }),
    });
    expect(columns[0]).toMatchObject({ kind: 'money', money: { ...money, kept: 'as_published' } });
    const names = columns.map(({ name }) => name);
    for (const unit of Object.values(money)) {
      if (typeof unit === 'object') expect(names).toContain(unit.column);
    }
  });

  it.each([
    ['money_big_mac', 'dollar_price'],
    ['money_exchange_rates_latest', 'units_per_usd'],
    ['money_ppp', 'lcu_per_international_dollar'],
  ])('are not what %s.%s is', (table, column) => {
    expect(schemaOf(table).columns.find(({ name }) => name === column)).toMatchObject({
      kind: 'ratio',
      money: undefined,
    });
  });

  it('stand with every digit that was published', async () => {
    const question = tableRows({
      schema: schemaOf('money_ppp'),
      query: query('money_ppp'),
      limit: 1,
    });
    const [row] = await rowsOf(question);
    expect(formatCell(row!, question.columns.at(-1)!)).toBe('0.481169191593');
  });
});

it('knows no table that the data package does not describe', () => {
  expect(tableSchema(dataPackage, 'sqlite_master')).toBeUndefined();
});
