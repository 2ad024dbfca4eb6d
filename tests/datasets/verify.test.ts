import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataPackage } from '#pipeline/data-package.ts';
import { faultLine } from '#pipeline/verify/fault.ts';
import { verifyDatasets } from '#pipeline/verify/verify-datasets.ts';

const datasets = resolve('datasets');
const { resources } = readDataPackage(datasets);

/** The real datasets with some lines replaced: line number → what stands there. */
function datasetsWith(changes: Readonly<Record<string, Readonly<Record<number, string>>>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'datasets-'));
  copyFileSync(join(datasets, 'datapackage.json'), join(folder, 'datapackage.json'));
  for (const { path } of resources) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    const changed = changes[path];
    if (!changed) {
      symlinkSync(join(datasets, path), join(folder, path));
      continue;
    }
    const lines = readFileSync(join(datasets, path), 'utf8').split('\n');
    for (const [number, line] of Object.entries(changed)) lines[Number(number) - 1] = line;
    writeFileSync(join(folder, path), lines.join('\n'));
  }
  return folder;
}

async function faultsWith(changes: Parameters<typeof datasetsWith>[0]): Promise<string[]> {
  const { faults } = await verifyDatasets(datasetsWith(changes), new Date('2026-11-23'));
  return faults.map((fault) => faultLine(fault, 'datasets'));
}

describe('the datasets', { timeout: 120_000 }, () => {
  it('hold against their schema, their keys and every rule', async () => {
    const found = await verifyDatasets(datasets, new Date('2026-10-30'));
    expect(found.faults).toEqual([]);
    expect(found.tables).toBe(35);
    expect(found.rows).toBe(932_976);
    expect(found.checks).toBeGreaterThan(700);
    const stale = found.warnings.map(({ path }) => path);
    expect(stale).toContain('money/exchange_rates_monthly.csv');
    // Rates of 29 September keep for 31 days.
    expect(stale).not.toContain('money/exchange_rates_latest.csv');
  });

  it('are named by file and line where a row is wrong, and only there', async () => {
    const faults = await faultsWith({
      'us/oews_state.csv': {
        2: '2025,01,11-1011,810,0.382,0.29,96.73,80.01,201200,101670,134650,166420,166410,317400',
      },
      'us/prevailing_wage_levels.csv': {
        443_539: '2025-26,7800001,53-7199,hour,16.07,19.23,22.4,25.56,regional',
      },
      'money/exchange_rates_latest.csv': { 3: '2026-09-29,AFN,0' },
      'us/occupations.csv': {
        3: '11-0000,Management Occupations,major,10-0000,true,false,11-0000,',
      },
    });
    expect(faults).toEqual([
      'datasets/us/occupations.csv:3: parent_code "10-0000" is not in us/occupations.csv',
      'datasets/us/oews_state.csv:2: the annual percentiles are out of order: annual_p10 101670, ' +
        'annual_p25 134650, annual_p50 166420, annual_p75 166410, annual_p90 317400',
      'datasets/us/prevailing_wage_levels.csv:443539: inferred_fallback "regional" is none of ' +
        'state, multistate, national',
      'datasets/money/exchange_rates_latest.csv:3: units_per_usd "0" is below 1e-9',
    ]);
  });

  it('are judged no further where a file cannot be read', async () => {
    const faults = await faultsWith({
      'international/publications.csv': { 36: 'sk_eurostat_ses,Slovakia' },
      'money/exchange_rates_latest.csv': { 3: '2026-09-29,AFN,0' },
    });
    expect(faults).toEqual([
      'datasets/international/publications.csv:36: 2 cells, but the header has 18',
    ]);
  });
});
