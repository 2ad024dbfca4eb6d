import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checksOf } from './checks.ts';
import { tablesOf, themes, type DataPackage } from './data-package.ts';

const dataPackage: DataPackage = JSON.parse(readFileSync('datasets/datapackage.json', 'utf8'));
const table = (name: string) => dataPackage.resources.find((each) => each.name === name)!;

it('says keys, references, required columns, forms, bounds, order and age', () => {
  expect(checksOf(table('us-oews-metro'))).toEqual([
    'Every value has the type of its column.',
    'No two rows share year, area_code, soc_code.',
    'Every area_code is found in us-areas.',
    'Every soc_code is found in us-occupations.',
    expect.stringMatching(/^Never empty: year, area_code, soc_code/),
    expect.stringMatching(/^Well-formed: .*soc_code/),
    expect.stringMatching(/^Within bounds: .*annual_p50/),
    'Percentiles rise from P10 to P90.',
    'Annual wages and employment are multiples of 10.',
    'A warning after 510 days without a newer release.',
  ]);
});

it('says so where a table refers to itself', () => {
  expect(checksOf(table('us-industries'))).toContain('Every sector is found in this table.');
});

it('finds every table under one theme', () => {
  const found = themes.flatMap(({ id }) => tablesOf(dataPackage, id));
  expect(found).toHaveLength(dataPackage.resources.length);
});
