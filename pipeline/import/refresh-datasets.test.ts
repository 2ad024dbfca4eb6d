import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDataPackage, resourceNamed } from '#pipeline/data-package.ts';
import { writeSmallDatasets } from '../../tests/support/small-datasets.ts';
import { oewsWorkbook } from '../../tests/support/workbooks.ts';
import { refreshDatasets } from './refresh-datasets.ts';

const real = readDataPackage('datasets');
const fieldsOf = (name: string) => resourceNamed(real, name).schema.fields;
const header = (name: string) =>
  fieldsOf(name)
    .map((field) => field.name)
    .join(',');

let datasets: string;
const read = (path: string) => readFileSync(join(datasets, path), 'utf8');

beforeEach(() => {
  const kept = '2023,11-1011,Chief Executives,detailed,,,,,,,,,,,,,206680,,,,,';
  const replaced = '2024,11-1011,Chief Executives,detailed,,,,,,,,,,,,,1000,,,,,';
  datasets = writeSmallDatasets([
    {
      path: 'us/oews_national.csv',
      fields: fieldsOf('us-oews-national'),
      csv: `${header('us-oews-national')}\n${kept}\n${replaced}\n`,
      schema: { primaryKey: ['year', 'soc_code'] },
    },
    {
      path: 'us/oews_topcodes.csv',
      fields: fieldsOf('us-oews-topcodes'),
      csv: `${header('us-oews-topcodes')}\n2023,239200,115,110,101,236000\n`,
      schema: { primaryKey: ['year'] },
    },
  ]);
});

function refresh(source: string, release = 'May 2024'): string[] {
  const path = join(datasets, 'national_M2024_dl.xlsx');
  writeFileSync(
    path,
    oewsWorkbook({
      rows: [
        { OCC_CODE: '13-1082', OCC_TITLE: 'Managers, "Project", and Others' },
        { A_PCT90: '#', H_PCT90: '#' },
      ],
    }),
  );
  return refreshDatasets({ datasets, source, path, release, retrieved: '2025-04-02' });
}

describe('refreshing the datasets', () => {
  it('puts the new rows in the place of those of their year, sorted by key', () => {
    expect(refresh('oews-national')).toEqual([
      'us/oews_national.csv: 2 rows in, 1 rows out.',
      'us/oews_topcodes.csv: 1 rows in, 0 rows out.',
    ]);
    expect(read('us/oews_national.csv').split('\n')).toEqual([
      header('us-oews-national'),
      '2023,11-1011,Chief Executives,detailed,,,,,,,,,,,,,206680,,,,,',
      '2024,11-9111,Medical and Health Services Managers,detailed,562700,0.9,0.4,66.2,33.44,42.63,56.71,77.02,,137690,69560,88670,117960,160200,,,p90,p90',
      '2024,13-1082,"Managers, ""Project"", and Others",detailed,562700,0.9,0.4,66.2,33.44,42.63,56.71,77.02,105.83,137690,69560,88670,117960,160200,220130,,,',
      '',
    ]);
    expect(read('us/oews_topcodes.csv')).toContain('\n2024,239200,115,1,1,220130\n');
  });

  it('says in the data package which release it now is and when it was retrieved', () => {
    refresh('oews-national');
    const entry = resourceNamed(readDataPackage(datasets), 'us-oews-national');
    expect(entry.retrieved).toBe('2025-04-02');
    expect(entry.release).toBe('Occupational Employment and Wage Statistics, May 2023 to May 2024');
  });

  it('changes nothing the second time', () => {
    refresh('oews-national');
    const before = [read('us/oews_national.csv'), read('datapackage.json')];
    refresh('oews-national');
    expect([read('us/oews_national.csv'), read('datapackage.json')]).toEqual(before);
  });

  it('writes nothing where the file is refused', () => {
    const before = read('us/oews_national.csv');
    expect(() => refresh('oews-national', 'May 2025')).toThrow('is of May 2024, not May 2025.');
    expect(read('us/oews_national.csv')).toBe(before);
  });

  it('names the sources there are where one is unknown', () => {
    expect(() => refresh('oews')).toThrow(
      '"oews" is none of oews-national, oews-state, oews-metro, oews-industry, projections, exchange-rates.',
    );
  });
});
