import { describe, expect, it } from 'vitest';
import { columnHistogram } from '#lib/data/questions/table-column-histogram.ts';
import { columnProfile } from '#lib/data/questions/table-column-profile.ts';
import { columnValues } from '#lib/data/questions/table-column-values.ts';
import { tableCount } from '#lib/data/questions/table-count.ts';
import { tableGroups } from '#lib/data/questions/table-groups.ts';
import { tablePivotColumns } from '#lib/data/questions/table-pivot-columns.ts';
import { tablePivot } from '#lib/data/questions/table-pivot.ts';
import { formatCell } from '#lib/domain/format.ts';
import { quantile } from '#lib/domain/quantile.ts';
import { measureKinds, type ColumnFilter, type TableGroup } from '#lib/domain/table-query.ts';
import { rowOf, rowsOf } from '../support/answers.ts';
import { csvTable, numberOf, type CsvRow } from '../support/csv-table.ts';
import { asked } from '../support/table-questions.ts';

const numbers = (rows: readonly CsvRow[], column: string): readonly number[] =>
  rows.flatMap((row) => numberOf(row[column]) ?? []);

const groupsOf = (rows: readonly CsvRow[], ...by: string[]): Map<string, CsvRow[]> => {
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const key = by.map((name) => row[name]).join();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
};

const nurses: ColumnFilter = { column: 'soc_code', kind: 'begins', text: '29-' };
const states = csvTable('us/oews_state');
const nursingStates = states.filter((row) => row.soc_code!.startsWith('29-'));

describe('groups', () => {
  const query = asked('us_oews_state', {
    filters: [nurses],
    group: {
      by: ['area_code'],
      measures: measureKinds.map((as) => ({ of: 'annual_p50', as })),
    },
  });

  it('have every measure of their published numbers, as plain arithmetic has it', async () => {
    const rows = await rowsOf(tableGroups(query));
    const expected = [...groupsOf(nursingStates, 'area_code')].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(rows.map((row) => row.area_code)).toEqual(expected.map(([area]) => area));
    for (const [at, [, group]] of expected.entries()) {
      const pay = numbers(group, 'annual_p50');
      const sum = pay.reduce((total, each) => total + each, 0);
      const row = rows[at]!;
      expect(row.rows).toBe(group.length);
      expect(row.count_annual_p50).toBe(pay.length);
      expect(row.median_annual_p50).toBe(quantile(pay, 0.5) ?? null);
      expect(row.p10_annual_p50).toBeCloseTo(quantile(pay, 0.1)!, 6);
      expect(row.p25_annual_p50).toBeCloseTo(quantile(pay, 0.25)!, 6);
      expect(row.p75_annual_p50).toBeCloseTo(quantile(pay, 0.75)!, 6);
      expect(row.p90_annual_p50).toBeCloseTo(quantile(pay, 0.9)!, 6);
      expect(row.sum_annual_p50).toBe(sum);
      expect(row.mean_annual_p50).toBeCloseTo(sum / pay.length, 6);
      expect(row.min_annual_p50).toBe(Math.min(...pay));
      expect(row.max_annual_p50).toBe(Math.max(...pay));
    }
  });

  it('are named where their codes have names, and counted', async () => {
    const rows = await rowsOf(tableGroups(query));
    expect(rows.find((row) => row.area_code === '06')?.area_code_name).toBe('California');
    expect(await rowOf(tableCount(query))).toEqual({
      rows: nursingStates.length,
      groups: rows.length,
    });
  });

  it('stand by a measure where asked, then by what they are grouped by, in windows', async () => {
    const sorted = {
      ...query,
      query: { ...query.query, sort: [{ column: 'count_annual_p50', descending: true }] },
    };
    const all = await rowsOf(tableGroups(sorted));
    const pay = all.map((row) => Number(row.count_annual_p50));
    expect(pay).toEqual([...pay].sort((a, b) => b - a));
    expect(new Set(pay).size).toBeLessThan(pay.length);
    const windows = await Promise.all(
      [0, 20, 40].map((offset) => rowsOf(tableGroups({ ...sorted, offset, limit: 20 }))),
    );
    expect(windows.flat()).toEqual(all);
  });

  it('count their empty cell as one of their values', async () => {
    const byRegion = asked('us_areas', { group: { by: ['census_region', 'kind'], measures: [] } });
    const rows = await rowsOf(tableGroups(byRegion));
    const expected = groupsOf(csvTable('us/areas'), 'census_region', 'kind');
    expect(rows).toHaveLength(expected.size);
    expect((await rowOf(tableCount(byRegion))).groups).toBe(expected.size);
    expect(rows.find((row) => row.census_region === null && row.kind === 'metro')?.rows).toBe(
      expected.get(',metro')?.length,
    );
  });

  it('have no measure of amounts in several currencies', async () => {
    const byCountry = (by: readonly string[]): TableGroup => ({
      by,
      measures: [{ of: 'p50', as: 'median' }],
    });
    const filters: ColumnFilter[] = [
      { column: 'country_iso2', kind: 'in', values: ['GB', 'CA'] },
      { column: 'pay_period', kind: 'in', values: ['month'] },
    ];
    const mixed = await rowsOf(
      tableGroups(asked('international_pay', { filters, group: byCountry(['pay_period']) })),
    );
    const question = tableGroups(
      asked('international_pay', { filters, group: byCountry(['country_iso2']) }),
    );
    const single = await rowsOf(question);
    expect(mixed.map((row) => row.median_p50)).toEqual([null]);
    expect(single.map((row) => [row.country_iso2, row.currency])).toEqual([
      ['CA', 'CAD'],
      ['GB', 'GBP'],
    ]);
    const of = question.columns.find(({ name }) => name === 'median_p50')!;
    expect(formatCell(single[1]!, of)).toMatch(/^£\d,\d{3}$/);
  });

  it('have no measure of what is only known to be at least so much', async () => {
    const [row] = await rowsOf(
      tableGroups(
        asked('us_projections', {
          filters: [{ column: 'vintage', kind: 'in', values: ['2022-32'] }],
          group: {
            by: ['vintage'],
            measures: [
              { of: 'median_annual_wage', as: 'max' },
              { of: 'median_annual_wage', as: 'count' },
            ],
          },
        }),
      ),
    );
    const file = csvTable('us/projections').filter(({ vintage }) => vintage === '2022-32');
    const stated = file.filter((each) => each.wage_topcoded === 'false');
    expect(row).toMatchObject({
      max_median_annual_wage: Math.max(...numbers(stated, 'median_annual_wage')),
      count_median_annual_wage: numbers(file, 'median_annual_wage').length,
    });
    expect(stated.length).toBeLessThan(numbers(file, 'median_annual_wage').length);
  });

  it.each<[string, TableGroup]>([
    ['a column', { by: ['wage'], measures: [] }],
    ['a measure', { by: ['level'], measures: [{ of: 'title', as: 'mean' }] }],
    ['a measure of a column', { by: ['level'], measures: [{ of: '1); --', as: 'count' }] }],
  ])('throw for %s that the table does not have', (_, group) => {
    expect(() => tableGroups(asked('us_occupations', { group }))).toThrow(RangeError);
  });
});

describe('a pivot', () => {
  const query = asked('us_projections', {
    filters: [{ column: 'level', kind: 'in', values: ['detailed'] }],
    group: {
      by: ['typical_education', 'vintage'],
      measures: [{ of: 'change_percent', as: 'median' }],
      pivot: true,
    },
  });
  const file = csvTable('us/projections').filter(({ level }) => level === 'detailed');

  it('has the values of its second column, and a cell for each that plain arithmetic agrees with', async () => {
    const values = await rowsOf(tablePivotColumns(query));
    const vintages = [...new Set(file.map(({ vintage }) => vintage!))].sort();
    expect(values.map(({ value, of }) => [value, of])).toEqual(
      vintages.map((vintage) => [vintage, vintages.length]),
    );
    const question = tablePivot({ ...query, values: vintages });
    const cells = question.columns.filter(({ name }) => name.startsWith('median_'));
    expect(cells.map(({ label }) => label)).toEqual(vintages);
    const groups = groupsOf(file, 'typical_education', 'vintage');
    const rows = await rowsOf(question);
    expect(rows.length).toBeGreaterThan(6);
    for (const row of rows) {
      for (const [at, vintage] of vintages.entries()) {
        const group = groups.get(`${row.typical_education ?? ''},${vintage}`) ?? [];
        const median = quantile(numbers(group, 'change_percent'), 0.5);
        const cell = row[cells[at]!.name];
        if (median === undefined) expect(cell).toBeNull();
        else expect(cell).toBeCloseTo(median, 9);
      }
    }
  });

  it('counts rows where no measure is asked for, those of values left out too', async () => {
    const counting = { ...query.query, group: { ...query.query.group!, measures: [] } };
    const rows = await rowsOf(
      tablePivot({ schema: query.schema, query: counting, values: ['2024-34', null] }),
    );
    const groups = groupsOf(file, 'typical_education');
    for (const row of rows) {
      const group = groups.get(String(row.typical_education ?? ''))!;
      expect(row.rows).toBe(group.length);
      expect(row.rows_2024_34).toBe(group.filter(({ vintage }) => vintage === '2024-34').length);
      expect(row.rows_empty).toBe(0);
    }
  });

  it('has amounts of several currencies side by side, each in its own', async () => {
    const byCountry = asked('international_pay', {
      filters: [{ column: 'isco08', kind: 'in', values: ['1', '2'] }],
      group: {
        by: ['isco08', 'country_iso2'],
        measures: [{ of: 'mean', as: 'max' }],
        pivot: true,
      },
    });
    const question = tablePivot({ ...byCountry, values: ['BR', 'AT'] });
    const managers = (await rowsOf(question)).find((row) => row.isco08 === '1');
    const shown = question.columns.filter(({ name }) => name.startsWith('max_'));
    expect(shown.map((column) => formatCell(managers!, column))).toEqual([
      expect.stringMatching(/^R\$/),
      expect.stringMatching(/^€/),
    ]);
  });

  it('gives columns of like-named values names of their own', () => {
    const { columns } = tablePivot({ ...query, values: ['a b', 'a-b', 'A B', '!'] });
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('throws where the query groups by one column', () => {
    const one = asked('us_areas', { group: { by: ['kind'], measures: [] } });
    expect(() => tablePivot({ ...one, values: [] })).toThrow(RangeError);
    expect(() => tablePivotColumns(one)).toThrow(RangeError);
  });
});

describe('the profile of a column', () => {
  it('tells suppressed, top-coded and not collected cells apart', async () => {
    const row = await rowOf(columnProfile({ ...asked('us_oews_national'), column: 'annual_p90' }));
    const file = csvTable('us/oews_national');
    const pay = numbers(file, 'annual_p90');
    const missing = file.filter((each) => each.annual_p90 === '');
    const topCoded = missing.filter((each) => each.annual_topcoded_from !== '');
    const notCollected = missing.filter(
      (each) =>
        each.annual_topcoded_from === '' &&
        (Number(each.year) < 2017 || each.pay_basis === 'hourly_only'),
    );
    expect(row).toMatchObject({
      rows: file.length,
      missing: missing.length,
      top_coded: topCoded.length,
      not_collected: notCollected.length,
      suppressed: missing.length - topCoded.length - notCollected.length,
      values: new Set(pay).size,
      least: Math.min(...pay),
      quartile_1: quantile(pay, 0.25),
      median: quantile(pay, 0.5),
      quartile_3: quantile(pay, 0.75),
      greatest: Math.max(...pay),
    });
    expect(topCoded.length).toBeGreaterThan(0);
  });

  it('keeps the filters of other columns and leaves its own aside', async () => {
    const row = await rowOf(
      columnProfile({
        ...asked('us_oews_state', {
          filters: [nurses, { column: 'area_code', kind: 'in', values: ['06'] }],
        }),
        column: 'area_code',
      }),
    );
    expect(row.rows).toBe(nursingStates.length);
    expect(row.values).toBe(new Set(nursingStates.map((each) => each.area_code)).size);
    expect([row.least, row.greatest, row.median]).toEqual(['01', '78', null]);
  });

  it('has no middle of amounts in several currencies', async () => {
    const row = await rowOf(columnProfile({ ...asked('international_pay'), column: 'p50' }));
    expect([row.least, row.median, row.greatest]).toEqual([null, null, null]);
    expect(Number(row.suppressed) + Number(row.not_collected)).toBe(row.missing);
  });

  it('lists its most frequent values with their names', async () => {
    const rows = await rowsOf(
      columnValues({ ...asked('us_oews_state'), column: 'soc_code', first: 3 }),
    );
    const counts = [...groupsOf(states, 'soc_code')]
      .map(([code, group]) => [code, group.length] as const)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    expect(rows.map((row) => [row.soc_code, row.rows])).toEqual(counts.slice(0, 3));
    expect(rows[0]?.share).toBeCloseTo((100 * counts[0]![1]) / states.length, 9);
    const found = await rowsOf(
      columnValues({ ...asked('us_oews_state'), column: 'soc_code', named: 'registered NURS' }),
    );
    expect(found.map((row) => row.soc_code_name)).toEqual(['Registered Nurses']);
  });
});

describe('a histogram', () => {
  it.each([
    ['us_oews_industry', 'annual_p50', 'us/oews_industry'],
    ['us_oews_metro', 'location_quotient', 'us/oews_metro'],
    ['us_oews_national', 'year', 'us/oews_national'],
    ['money_exchange_rates_latest', 'units_per_usd', 'money/exchange_rates_latest'],
    ['us_projections', 'change_percent', 'us/projections'],
    ['money_ppp', 'lcu_per_international_dollar', 'money/ppp'],
  ])('of %s.%s counts every number once, in bins of round width', async (table, column, path) => {
    const bins = await rowsOf(columnHistogram({ ...asked(table), column, bins: 24 }));
    const values = numbers(csvTable(path), column);
    expect(bins.length).toBeLessThanOrEqual(26);
    const inBins = bins.map(
      ({ bin_from: from, bin_to: to }) =>
        values.filter((value) => value >= Number(from) && value < Number(to)).length,
    );
    expect(bins.map(({ rows }) => rows)).toEqual(inBins);
    expect(inBins.reduce((sum, each) => sum + each, 0)).toBe(values.length);
    expect(inBins[0]).toBeGreaterThan(0);
    expect(inBins.at(-1)).toBeGreaterThan(0);
    expect(bins.slice(1).map((bin) => bin.bin_from)).toEqual(
      bins.slice(0, -1).map((bin) => bin.bin_to),
    );
  });

  it('of one value has one bin, of none has none, of several currencies neither', async () => {
    const of = (change: Parameters<typeof asked>[1], column: string, table = 'us_oews_national') =>
      rowsOf(columnHistogram({ ...asked(table, change), column, bins: 10 }));
    const one = { filters: [{ column: 'year', kind: 'in', values: ['2025'] }] } as const;
    const topCodes = await of(one, 'annual_cells_marked', 'us_oews_topcodes');
    expect(topCodes.map(({ bin_from: from, bin_to: to, rows }) => [from, to, rows])).toEqual([
      [0, 1, 1],
    ]);
    expect(
      await of({ filters: [{ column: 'title', kind: 'contains', text: 'no such' }] }, 'year'),
    ).toEqual([]);
    expect(await of({}, 'p50', 'international_pay')).toEqual([]);
  });

  it('throws for a column without numbers', () => {
    expect(() => columnHistogram({ ...asked('us_areas'), column: 'name', bins: 5 })).toThrow(
      RangeError,
    );
  });
});
