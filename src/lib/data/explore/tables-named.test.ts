import { expect, it } from 'vitest';
import { tablesNamed } from './tables-named.ts';

const tables = ['us_areas', 'us_cpi_u', 'payroll'];

it.each<[string, readonly string[]]>([
  ['select * from us_areas', ['us_areas']],
  ['FROM US_AREAS a JOIN "us_cpi_u" c USING (x)', ['us_areas', 'us_cpi_u']],
  ["select 'us_areas' from payroll", ['payroll']],
  ["select 'it''s us_areas' -- us_cpi_u\n from payroll", ['payroll']],
  ['select 1 /* us_areas\n */ from my_us_areas, us_areas_2', []],
  ["select 'open from us_areas", ['us_areas']],
  ['', []],
])('finds the tables that %j names', (sql, named) => {
  expect(tablesNamed(sql, tables)).toEqual(named);
});
