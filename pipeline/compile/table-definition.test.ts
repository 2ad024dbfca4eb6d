import { describe, expect, it } from 'vitest';
import { readDataPackage, resourceNamed } from '#pipeline/data-package.ts';
import { createTable, storedFields } from './table-definition.ts';

const dataPackage = readDataPackage('datasets');
const definitionOf = (name: string) => createTable('part', resourceNamed(dataPackage, name));

describe('the definition of a table', () => {
  it('has the columns of the file in their order, with narrow types', () => {
    expect(definitionOf('money-exchange-rates-latest')).toBe(
      'create table "part"."money_exchange_rates_latest" ' +
        '("date" DATE, "currency" VARCHAR, "units_per_usd" DOUBLE)',
    );
  });

  it('stores a number that may be empty plainly', () => {
    const definition = definitionOf('money-ppp');
    expect(definition).toContain('"year" SMALLINT,');
    expect(definition).toContain(
      '"lcu_per_international_dollar" DOUBLE using compression uncompressed',
    );
  });

  it('never uses a type that the browser misreads', () => {
    for (const { name } of dataPackage.resources) {
      expect(definitionOf(name)).not.toMatch(/DECIMAL|BIGINT|\[\]/);
    }
  });

  it('works out the levels that lie between the ones that are stored', () => {
    const levels = resourceNamed(dataPackage, 'us-prevailing-wage-levels');
    const stored = storedFields(levels).map(({ name }) => name);
    expect(stored).toContain('level_1');
    expect(stored).not.toContain('level_2');
    expect(createTable('part', levels)).toMatch(/"level_3" DOUBLE generated always as \(round\(/);
  });
});
