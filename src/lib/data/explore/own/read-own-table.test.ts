import { describe, expect, it } from 'vitest';
import type { KnownCode, OwnKeyKind } from '#lib/domain/own-key.ts';
import { joinSql, tableJoins } from './join-sql.ts';
import { sqlNames, typedColumn } from './own-columns.ts';
import { suggestKeys } from './own-keys.ts';
import { readOwnTable, type OwnTableRequest } from './read-own-table.ts';
import { schemaOf } from '../../../../../tests/support/data-package.ts';
import { rowsOfTable } from '../../../../../tests/support/own-tables.ts';

const known: readonly KnownCode[] = [
  ...['29-1141', '11-9111'].map((code) => ({ kind: 'occupation' as const, written: code, code })),
  { kind: 'area', written: '06', code: '06' },
  { kind: 'area', written: 'CA', code: '06' },
  { kind: 'area', written: '31080', code: '31080' },
  { kind: 'country', written: 'CA', code: 'CA' },
  { kind: 'country', written: 'GBR', code: 'GB' },
  { kind: 'country', written: 'GB', code: 'GB' },
  { kind: 'currency', written: 'EUR', code: 'EUR' },
];

const read = (text: string, change: Partial<OwnTableRequest> = {}) =>
  readOwnTable({ name: 'staff.csv', text }, { overrules: {}, keys: null, known, ...change });

const rowsOf = ({ table }: Awaited<ReturnType<typeof read>>) =>
  rowsOfTable(table).map((row) => Object.values(row));

describe('a table of the reader’s own', () => {
  it('keeps every row with its line, its cells typed and the codes that matched', async () => {
    const own = await read(
      'SOC code,Head count,Since\n29-1141.00,12,2025-01-31\n\n119111,7.5,\n99-9999,3,2024-12-01\n',
    );
    expect(own.rows).toBe(3);
    expect(own.table.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'line INTEGER',
      'soc_code VARCHAR',
      'head_count DOUBLE',
      'since DATE',
      'matched_soc_code VARCHAR',
    ]);
    expect(rowsOf(own)).toEqual([
      [2, '29-1141.00', 12, '2025-01-31', '29-1141'],
      [4, '119111', 7.5, null, '11-9111'],
      [5, '99-9999', 3, '2024-12-01', null],
    ]);
    expect(own.keys).toEqual([
      {
        kind: 'occupation',
        at: 0,
        matched: 2,
        states: false,
        empty: 0,
        unmatched: [{ value: '99-9999', rows: 1 }],
      },
    ]);
    expect(own.schema.columns.map(({ label }) => label)).toContain('Head count');
  });

  it('takes codes of digits for text where they are codes, and as numbers where nobody knows them', async () => {
    const own = await read('metro;pay\n31080;"1.200,50"\n31080;900,00\n');
    expect(own.table.columns[1]).toMatchObject({ name: 'metro', type: 'VARCHAR' });
    expect(rowsOf(own)).toEqual([
      [2, '31080', 1200.5, '31080'],
      [3, '31080', 900, '31080'],
    ]);
    const plain = await read('metro;pay\n31080;1\n', { keys: {} });
    expect(plain.table.columns[1]).toMatchObject({ name: 'metro', type: 'DOUBLE' });
    expect(plain.keys).toEqual([]);
  });

  it('takes the column that the reader names for the codes of a kind', async () => {
    const own = await read('a,b\nCA,GBR\nCA,x\n', { keys: { country: 1 } });
    expect(own.keys).toEqual([
      {
        kind: 'country',
        at: 1,
        matched: 1,
        states: false,
        empty: 0,
        unmatched: [{ value: 'x', rows: 1 }],
      },
    ]);
  });

  it.each([
    ['', /nothing in it|empty/i],
    ['SOC code,Head count\n', /no row/i],
  ])('says what is wrong with a file that is no table: %j', async (text, words) => {
    await expect(read(text)).rejects.toThrow(words);
  });

  it('survives heads that are SQL, script, alike or missing, and cells of any text', async () => {
    const own = await read(
      'select,"a""; drop table x",,SELECT,<b>\n=1+1,"x\ny","",é,"<script>"\n2,"",a,b,c\n',
    );
    expect(own.table.columns.map(({ name }) => name)).toEqual([
      'line',
      'select',
      'a_drop_table_x',
      'column_3',
      'select_2',
      'b',
    ]);
    expect(rowsOf(own)).toEqual([
      [2, '=1+1', 'x\ny', null, 'é', '<script>'],
      [4, '2', null, 'a', 'b', 'c'],
    ]);
  });
});

describe('the columns of codes', () => {
  const column = (head: string, ...values: string[]) => ({
    head,
    values: new Map(values.map((value) => [value, 1])),
  });

  it('are those with the most rows that match, each of one kind', () => {
    expect(
      suggestKeys(
        [column('id', '1', '2'), column('code', '29-1141', 'x'), column('c', 'EUR')],
        known,
      ),
    ).toEqual({ occupation: 1, currency: 2 });
  });

  it('are of the kind that their head names where the codes may be of two', () => {
    expect(suggestKeys([column('Country', 'CA')], known)).toEqual({ country: 0 });
    expect(suggestKeys([column('State', 'CA')], known)).toEqual({ area: 0 });
    expect(suggestKeys([column('x', 'CA', 'GB')], known)).toEqual({ country: 0 });
  });

  it('are short numbers only where their head says so', () => {
    expect(suggestKeys([column('id', '1', '2', '6')], [...known])).toEqual({});
    expect(suggestKeys([column('State FIPS', '6')], known)).toEqual({ area: 0 });
  });

  it('are none where fewer than half of the rows match', () => {
    expect(suggestKeys([column('x', 'EUR', 'a', 'b')], known)).toEqual({});
  });
});

it('gives SQL names that differ in more than their case, and not from our own columns', () => {
  expect(sqlNames(['Área', '2025 pay', 'PAY', 'pay', 'line', '—'], ['line'])).toEqual([
    ...['area', 'column_2025_pay', 'pay', 'pay_2', 'line_2', 'column_6'],
  ]);
});

it('types a column by all of its cells', () => {
  const type = (...cells: string[]) =>
    typedColumn({ name: 'x', label: 'x', isCode: false }, cells, '.').type;
  expect(type('1', '-2.5', '')).toBe('DOUBLE');
  expect(type('01', '2')).toBe('VARCHAR');
  expect(type('1', 'n/a')).toBe('VARCHAR');
  expect(type('2025-02-28', '')).toBe('DATE');
  expect(type('2025-02-30')).toBe('VARCHAR');
  expect(type('', '')).toBe('VARCHAR');
});

describe('a join', () => {
  const own = {
    table: 'my_table',
    title: 'Mine',
    key: ['line'],
    own: 1,
    columns: ['line', 'year', 'matched_soc_code', 'matched_area_code'].map((name) => ({
      ...{ name, label: name, type: 'string' as const, kind: 'text' as const, isCode: false },
    })),
  };

  const keysOf = (...kinds: OwnKeyKind[]) =>
    kinds.map((kind) => ({ kind, states: kind === 'area' }));

  it('meets our table by every code that both have, in its newest year', () => {
    const [join] = tableJoins(
      [schemaOf('us_oews_metro'), schemaOf('us_oews_state'), own],
      keysOf('occupation', 'area'),
    );
    expect(join?.apart).toEqual([]);
    expect(joinSql(own, join!)).toMatch(
      /^select m\.\*, t\.year as year_us_oews_state, .*\nfrom my_table m\nleft join \(from us_oews_state qualify year = max\(year\) over \(partition by soc_code, area_code\)\) t on t\.soc_code = m\.matched_soc_code and t\.area_code = m\.matched_area_code\norder by m\.line$/,
    );
  });

  it('names what a row stands once for each of', () => {
    const [join] = tableJoins([schemaOf('us_oews_state')], keysOf('occupation'));
    expect(join?.apart.map(({ name }) => name)).toEqual(['area_code']);
    expect(tableJoins([schemaOf('us_oews_state')], keysOf('currency'))).toEqual([]);
  });
});
