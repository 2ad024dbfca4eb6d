import { describe, expect, it } from 'vitest';
import { identifier } from '#lib/data/explore/identifier.ts';
import { tableSql } from '#lib/data/explore/table-sql.ts';
import { whatSchema } from '#lib/data/explore/what-schema.ts';
import { tableGroups } from '#lib/data/questions/table-groups.ts';
import { tablePivot } from '#lib/data/questions/table-pivot.ts';
import { tableRows } from '#lib/data/questions/table-rows.ts';
import type { Question } from '#lib/domain/question.ts';
import type { TableQuery } from '#lib/domain/table-query.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { rowsOf } from '../support/answers.ts';
import { dataPackage } from '../support/data-package.ts';
import { asked } from '../support/table-questions.ts';

const free = async (sql: string, table: string) =>
  (await openDatasets().askFreely(sql, [table], { limit: 100_000 })).rows;

/** The rows of a question as far as its table has their columns. */
async function shownRows(question: Question) {
  const names = question.columns
    .filter(({ name, hidden }) => !hidden && !name.endsWith('_name'))
    .map(({ name }) => name);
  return (await rowsOf(question)).map((row) =>
    Object.fromEntries(names.map((name) => [name, row[name]])),
  );
}

describe('a query as a statement', () => {
  it('is short, and names what it quotes', () => {
    const { schema, query } = asked('us_oews_metro', {
      columns: ['area_code', 'annual_p50'],
      filters: [
        { column: 'soc_code', kind: 'begins', text: "29-'" },
        { column: 'annual_p50', kind: 'range', from: 50_000, to: null },
        { column: 'area_code', kind: 'in', values: ['35620', '12420'], not: true },
      ],
      sort: [{ column: 'annual_p50', descending: true }],
    });
    expect(tableSql({ schema, query })).toBe(`select area_code, annual_p50
from us_oews_metro
where starts_with(soc_code, '29-''')
  and annual_p50 >= 50000
  and (area_code is null or area_code not in ('35620','12420'))
order by annual_p50 desc nulls last, soc_code, year, area_code`);
  });

  it.each<[string, Partial<TableQuery>]>([
    ['international_pay', { filters: [{ column: 'year', kind: 'range', from: 2022, to: null }] }],
    ['money_big_mac', { sort: [{ column: 'local_price', descending: false }] }],
    ['us_occupations', { filters: [{ column: 'oews_2025', kind: 'in', values: ['false'] }] }],
  ])('gives the rows that %s shows, in their order', async (table, change) => {
    const query = asked(table, change);
    expect(await free(tableSql(query), table)).toEqual(await shownRows(tableRows(query)));
  });

  it('gives the groups, and the pivot', async () => {
    const query = asked('us_projections', {
      filters: [{ column: 'level', kind: 'in', values: ['detailed'] }],
      sort: [{ column: 'rows', descending: true }],
      group: {
        by: ['typical_education', 'vintage'],
        measures: [
          { of: 'median_annual_wage', as: 'p25' },
          { of: 'title', as: 'min' },
        ],
      },
    });
    expect(await free(tableSql(query), 'us_projections')).toEqual(
      await shownRows(tableGroups(query)),
    );
    const pivot = {
      schema: query.schema,
      query: { ...query.query, group: { ...query.query.group!, pivot: true } },
      values: ['2024-34', null],
    };
    expect(await free(tableSql(pivot), 'us_projections')).toEqual(
      await shownRows(tablePivot(pivot)),
    );
  });
});

it('quotes every word that the engine reserves', async () => {
  const { rows } = await openDatasets().askFreely(
    `select keyword_name from duckdb_keywords() where keyword_category = 'reserved'`,
    [],
  );
  const words = rows.map((row) => String(row.keyword_name));
  expect(words.length).toBeGreaterThan(50);
  expect(words.filter((word) => identifier(word).sql !== `"${word}"`)).toEqual([]);
});

it('names every table and column for an editor', () => {
  const { tables } = whatSchema(dataPackage);
  expect(tables.map(({ name }) => name)).toEqual(
    dataPackage.resources.map(({ sqlName }) => sqlName),
  );
  expect(tables.find(({ name }) => name === 'us_cpi_u')?.columns).toEqual([
    { name: 'month', label: 'Month', type: 'yearmonth', unit: undefined },
    { name: 'index', label: 'Index', type: 'number', unit: '1982-84 = 100' },
  ]);
});
