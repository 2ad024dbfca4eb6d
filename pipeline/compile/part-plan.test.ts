import { describe, expect, it } from 'vitest';
import { readDataPackage } from '#pipeline/data-package.ts';
import { planParts } from './part-plan.ts';

const { resources } = readDataPackage('datasets');
const plan = planParts(resources, ({ partitionBy = [] }) =>
  partitionBy.flatMap((column) => ['11', '29'].map((prefix) => ({ column, prefix }))),
);
const tablesIn = (part: string) =>
  plan.find(({ name }) => name === part)?.shares.map(({ resource }) => resource.sqlName);

describe('the parts of the database', () => {
  it('hold together what is read together', () => {
    expect(tablesIn('work')).toEqual(['us_related_occupations', 'us_technology_skills']);
    expect(tablesIn('money')).toContain('international_countries');
    expect(tablesIn('guide')).toHaveLength(8);
    expect(tablesIn('international')).toHaveLength(6);
  });

  it('are one for each SOC major group of a table by area or industry', () => {
    expect(tablesIn('states_soc_11')).toEqual(['us_oews_state']);
    expect(tablesIn('metros_soc_29')).toEqual(['us_oews_metro']);
    expect(tablesIn('levels_soc_11')).toEqual(['us_prevailing_wage_levels']);
    expect(tablesIn('metros')).toBeUndefined();
  });

  it('are one for each two digits of an area where single areas are asked for', () => {
    expect(tablesIn('states_area_11')).toEqual(['us_oews_state']);
    expect(tablesIn('metros_area_29')).toEqual(['us_oews_metro']);
    expect(tablesIn('levels_area_11')).toBeUndefined();
  });

  it('leave no table out, and hold none twice but to be found in two ways', () => {
    const placed = plan
      .flatMap(({ shares }) => shares)
      .filter(
        ({ resource, partition }) =>
          !partition ||
          (partition.column === resource.partitionBy?.[0] && partition.prefix === '11'),
      );
    expect(placed.map(({ resource }) => resource.name).sort()).toEqual(
      resources.map(({ name }) => name).sort(),
    );
  });
});
