import { describe, expect, it } from 'vitest';
import { oewsWorkbook, type OewsBook } from '../../tests/support/workbooks.ts';
import type { TextRow } from './imported-table.ts';
import { importOewsIndustry } from './oews-industry.ts';

const sectors = [
  { naics: '31-33', title: 'Manufacturing', level: 'sector', sector: '31-33' },
  { naics: '62', title: 'Health Care and Social Assistance', level: 'sector', sector: '62' },
];
const hospitals = {
  NAICS: '622000',
  NAICS_TITLE: 'Hospitals',
  I_GROUP: '3-digit',
  OWN_CODE: '5',
};

/** The rows that a workbook gives a table of ours. */
function rowsOf(table: string, rows: OewsBook['rows']): readonly TextRow[] {
  const file = { name: 'all.xlsx', content: oewsWorkbook({ rows }), release: 'May 2024' };
  const { tables } = importOewsIndustry(file, () => sectors);
  return tables.find(({ resource }) => resource === table)?.rows ?? [];
}

describe('workbooks by industry', () => {
  it('become rows by industry, with the industries that are new', () => {
    expect(rowsOf('us-oews-industry', [hospitals])[0]).toMatchObject({
      year: '2024',
      naics: '622000',
      soc_code: '11-9111',
      annual_p50: '117960',
    });
    expect(rowsOf('us-industries', [hospitals])).toEqual([
      { naics: '622000', title: 'Hospitals', level: '3-digit', sector: '62' },
    ]);
  });

  it('place an industry in the sector whose digits span it', () => {
    const plastics = { ...hospitals, NAICS: '3260A1', NAICS_TITLE: 'Plastics', I_GROUP: '4-digit' };
    expect(rowsOf('us-industries', [plastics])[0]?.sector).toBe('31-33');
  });

  it('add no industry that is known, and refuse one outside every sector', () => {
    const manufacturing = { ...hospitals, NAICS: '31-33', I_GROUP: 'sector' };
    expect(rowsOf('us-industries', [manufacturing])).toEqual([]);
    expect(() => rowsOf('us-industries', [{ ...hospitals, NAICS: '880000' }])).toThrow(
      'The industry 880000 lies in no known sector.',
    );
  });

  it('are not taken for the national workbook', () => {
    expect(() => rowsOf('us-oews-industry', [{}])).toThrow(
      'all.xlsx is no workbook of industries: it holds U.S., Cross-industry.',
    );
  });
});
