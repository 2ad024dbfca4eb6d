import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyOf, readDataPackage, resourceNamed } from '#pipeline/data-package.ts';
import { profileErrors } from './frictionless/profile-errors.ts';

const text = readFileSync('datasets/datapackage.json', 'utf8');
const dataPackage = readDataPackage('datasets');
const { resources } = dataPackage;

describe('datasets/datapackage.json', () => {
  it('is a Tabular Data Package by the Frictionless specification', () => {
    expect(profileErrors(JSON.parse(text))).toEqual([]);
  });

  it('would not be one with a column of an unknown type, or without its resources', () => {
    expect(profileErrors(JSON.parse(text.replace('"type": "yearmonth"', '"type": "month"')))).not.toEqual([]);
    expect(profileErrors({ profile: 'tabular-data-package' })).toEqual([
      " should have required property 'resources'",
    ]);
  });

  it('is written as the importers write it, so that a refresh changes only what is new', () => {
    expect(text).toBe(`${JSON.stringify(dataPackage, null, 2)}\n`);
  });

  it('names every table after its path', () => {
    for (const { name, path, sqlName } of resources) {
      const stem = path.replace('.csv', '');
      expect(name).toBe(stem.replaceAll(/[/_]/g, '-'));
      expect(sqlName).toBe(stem.replace('/', '_'));
    }
  });

  it('says of every table whose it is and how to name it', () => {
    for (const { attribution, description, licenses, publisher, release, sources } of resources) {
      for (const said of [attribution, description, publisher, release]) expect(said).toMatch(/\S/);
      expect(licenses.length).toBeGreaterThan(0);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('says what every number counts, and what every column is', () => {
    for (const { name, schema } of resources) {
      for (const field of schema.fields) {
        expect([name, field.name, field.title]).not.toContain('');
        if (field.type === 'number' && name !== 'guide-key-facts') {
          expect([name, field.name, field.unit]).not.toContain(undefined);
        }
      }
    }
  });

  it('points only to columns that exist', () => {
    for (const resource of resources) {
      const columns = resource.schema.fields.map(({ name }) => name);
      const { partitionBy = [], schema, shelfLifeBy, shelfLifeField } = resource;
      const named = [...keyOf(resource), ...partitionBy, shelfLifeBy, shelfLifeField];
      for (const name of named) if (name) expect(columns).toContain(name);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(columns).toContain(fields);
        const target = reference.resource
          ? resourceNamed(dataPackage, reference.resource)
          : resource;
        expect(target.schema.fields.map(({ name }) => name)).toContain(reference.fields);
      }
    }
  });
});
