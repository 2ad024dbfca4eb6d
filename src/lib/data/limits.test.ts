import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limits, limitsOf } from './limits.ts';

const all = limits.flatMap((theme) => theme.limits);

// us_oews_national → datasets/us/oews_national.csv
const fileOf = (table: string): string => `datasets/${table.replace('_', '/')}.csv`;

describe('the known limits', () => {
  it('hold for tables that exist', () => {
    const tables = new Set(all.flatMap((limit) => limit.tables));
    expect([...tables].filter((table) => !existsSync(fileOf(table)))).toEqual([]);
  });

  it('have an anchor each', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('are found by table', () => {
    expect(limitsOf('us_cpi_u').map(({ id }) => id)).toEqual(['cpi-gap']);
    expect(limitsOf('us_oews_national').map(({ id }) => id)).toContain('not-a-time-series');
    expect(limitsOf('us_industries')).toEqual([]);
  });
});
