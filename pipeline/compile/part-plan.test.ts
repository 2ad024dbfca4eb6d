import { describe, expect, it } from 'vitest';
import { readDataPackage } from '#pipeline/data-package.ts';
import { planParts } from './part-plan.ts';

const { resources } = readDataPackage('datasets');
const plan = planParts(resources, ({ partitionBy }) => (partitionBy ? ['11', '29'] : []));
const tablesIn = (part: string) =>
  plan.find(({ name }) => name === part)?.shares.map(({ resource }) => resource.sqlName);

describe('the parts of the database', () => {
  it('hold together what is read together', () => {
    expect(tablesIn('states')).toEqual(['us_oews_state']);
    expect(tablesIn('work')).toEqual(['us_related_occupations', 'us_technology_skills']);
    expect(tablesIn('money')).toContain('international_countries');
    expect(tablesIn('guide')).toHaveLength(8);
    expect(tablesIn('international')).toHaveLength(6);
  });

  it('are one for each SOC major group of a table by area or industry', () => {
    expect(tablesIn('metros_29')).toEqual(['us_oews_metro']);
    expect(tablesIn('levels_11')).toEqual(['us_prevailing_wage_levels']);
    expect(tablesIn('metros')).toBeUndefined();
  });

  it('leave no table out and hold none twice', () => {
    const placed = plan
      .flatMap(({ shares }) => shares)
      .filter(({ partition = '11' }) => partition === '11');
    expect(placed.map(({ resource }) => resource.name).sort()).toEqual(
      resources.map(({ name }) => name).sort(),
    );
  });
});
