import { columnHistogram } from '#lib/data/questions/table-column-histogram.ts';
import { columnProfile } from '#lib/data/questions/table-column-profile.ts';
import { columnValues } from '#lib/data/questions/table-column-values.ts';
import { tableCount } from '#lib/data/questions/table-count.ts';
import { tableGroups } from '#lib/data/questions/table-groups.ts';
import { tablePivotColumns } from '#lib/data/questions/table-pivot-columns.ts';
import { tablePivot } from '#lib/data/questions/table-pivot.ts';
import { tableRows } from '#lib/data/questions/table-rows.ts';
import type { Question } from '#lib/domain/question.ts';
import { wholeTable, type TableQuery } from '#lib/domain/table-query.ts';
import { dataPackage, schemaOf } from './data-package.ts';

/** A query of a table, the rest of it as it is. */
export const asked = (table: string, change: Partial<TableQuery> = {}) => ({
  schema: schemaOf(table),
  query: { ...wholeTable(table), ...change },
});

const pivotOfPay = asked('international_pay', {
  filters: [
    { column: 'isco08', kind: 'in', values: ['1', '2', "' or 1=1--"] },
    { column: 'country_iso2', kind: 'in', values: ['AT', 'BR', 'PL'] },
  ],
  group: {
    by: ['isco08', 'country_iso2'],
    measures: [
      { of: 'mean', as: 'max' },
      { of: 'p50', as: 'median' },
    ],
    pivot: true,
  },
});

const hostile = asked('us_oews_metro', {
  columns: ['annual_p50'],
  filters: [
    { column: 'soc_code', kind: 'begins', text: "29' or 1=1--" },
    { column: 'area_code', kind: 'contains', text: '%?%' },
    { column: 'annual_p50', kind: 'range', from: -1e300, to: 1e300 },
  ],
  sort: [{ column: 'annual_p90', descending: true }],
});

/** Examples of what is asked of any table, each table once, filters and hostile values included. */
export const tableQuestions = (): readonly Question[] => [
  ...dataPackage.resources.map(({ sqlName }) => tableRows({ ...asked(sqlName), limit: 3 })),
  tableRows(hostile),
  tableCount(hostile),
  tableCount(pivotOfPay),
  tableGroups(
    asked('us_oews_state', {
      filters: [{ column: 'soc_code', kind: 'begins', text: '29-' }],
      sort: [{ column: 'median_annual_p50', descending: true }],
      group: {
        by: ['area_code'],
        measures: [
          { of: 'annual_p50', as: 'median' },
          { of: 'employment', as: 'sum' },
          { of: 'soc_code', as: 'max' },
        ],
      },
    }),
  ),
  tableGroups({ ...pivotOfPay, offset: 1, limit: 2 }),
  tablePivotColumns(pivotOfPay),
  tablePivot({ ...pivotOfPay, values: ['AT', 'BR', null, "' or 1=1--"] }),
  columnProfile({ ...hostile, column: 'annual_mean' }),
  columnProfile({ ...asked('us_oews_national'), column: 'annual_p90' }),
  columnProfile({ ...asked('international_pay'), column: 'p90' }),
  columnProfile({ ...asked('us_occupations'), column: 'oews_2025' }),
  columnProfile({ ...asked('money_big_mac'), column: 'date' }),
  columnValues({ ...asked('us_oews_state'), column: 'soc_code', named: 'NURSE', first: 5 }),
  columnValues({ ...pivotOfPay, column: 'p50' }),
  columnHistogram({ ...asked('us_oews_industry'), column: 'annual_p50', bins: 30 }),
  columnHistogram({ ...asked('international_pay'), column: 'p50', bins: 30 }),
  columnHistogram({ ...pivotOfPay, column: 'year', bins: 40 }),
];
