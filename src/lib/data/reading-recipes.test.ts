import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { readingRecipes } from './reading-recipes.ts';

const fields = [
  { name: 'area_code', type: 'string' },
  { name: 'year', type: 'integer' },
];

it('declares text columns in each tool, so that codes keep their zeros', () => {
  const recipes = readingRecipes('https://example.org/data/us-areas.csv', fields);
  expect(Object.fromEntries(recipes.map(({ tool, code }) => [tool, code]))).toEqual({
    DuckDB: `FROM read_csv('https://example.org/data/us-areas.csv',\n  types = {area_code: 'VARCHAR'});`,
    Python: `import pandas as pd\n\ntable = pd.read_csv(\n    "https://example.org/data/us-areas.csv",\n    dtype={"area_code": "string"},\n)`,
    R: `library(readr)\n\ntable <- read_csv(\n  "https://example.org/data/us-areas.csv",\n  col_types = cols(area_code = col_character())\n)`,
    Shell: 'curl --fail --remote-name https://example.org/data/us-areas.csv',
  });
});

it('leaves the declaration out where a table has no text', () => {
  const [duckdb] = readingRecipes('https://example.org/data/t.csv', [
    { name: 'year', type: 'integer' },
  ]);
  expect(duckdb?.code).toBe(`FROM read_csv('https://example.org/data/t.csv');`);
});

it('runs in DuckDB as written', async () => {
  const [duckdb] = readingRecipes('datasets/us/areas.csv', fields.slice(0, 1));
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(duckdb!.code);
  expect(reader.getRowObjects()[0]?.area_code).toBe('01');
  connection.closeSync();
});
