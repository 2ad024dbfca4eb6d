import { expect, it } from 'vitest';
import type { ColumnKind } from '#lib/domain/question.ts';
import { columnNamed } from '#lib/domain/table-schema.ts';
import { dataPackage, schemaOf } from '../../../../tests/support/data-package.ts';
import { tableSchemas } from './table-schema.ts';

const column = (name: string) => {
  const [table = '', of = ''] = name.split('.');
  return columnNamed(schemaOf(table), of);
};

it.each<[string, ColumnKind]>([
  ['us_oews_metro.soc_code', 'code'],
  ['us_oews_national.soc_code', 'code'],
  ['us_oews_national.title', 'text'],
  ['us_oews_national.employment', 'count'],
  ['us_oews_national.wage_rse', 'percent'],
  ['us_oews_state.location_quotient', 'ratio'],
  ['us_cpi_u.month', 'month'],
  ['us_cpi_u.index', 'index'],
  ['us_regional_price_parities.all_items', 'index'],
  ['us_projections.vintage', 'text'],
  ['us_projections.wage_year', 'year'],
  ['us_projections.change_thousands', 'count'],
  ['us_projections.wage_topcoded', 'text'],
  ['us_projections.median_annual_wage', 'money'],
  ['us_prevailing_wage_levels.program_year', 'text'],
  ['us_industries.naics', 'code'],
  ['international_pay.occupation_code', 'code'],
  ['international_pay.isco08', 'code'],
  ['international_pay.mean', 'money'],
  ['money_big_mac.date', 'date'],
  ['money_big_mac.dollar_price', 'ratio'],
  ['guide_key_facts.value_low', 'ratio'],
])('takes %s for a %s', (name, kind) => {
  expect(column(name).kind).toBe(kind);
});

it('finds what the codes of a column name, in the same table too', () => {
  expect(column('us_oews_metro.area_code').foreignKey).toEqual({
    table: 'us_areas',
    column: 'area_code',
    name: 'name',
  });
  expect(column('us_occupations.parent_code').foreignKey).toEqual({
    table: 'us_occupations',
    column: 'soc_code',
    name: 'title',
  });
  expect(column('international_pay.currency').foreignKey?.name).toBeUndefined();
});

it('describes every table with a key of its own columns', () => {
  const schemas = tableSchemas(dataPackage);
  expect(schemas).toHaveLength(dataPackage.resources.length);
  for (const schema of schemas) {
    expect(schema.key.length).toBeGreaterThan(0);
    expect(schema.key.map((name) => columnNamed(schema, name).name)).toEqual(schema.key);
  }
});
