import { describe, expect, it } from 'vitest';
import { oewsWorkbook, type OewsBook } from '../../tests/support/workbooks.ts';
import { importOewsMetro } from './oews-metro.ts';
import { importOewsState } from './oews-state.ts';

const file = (book: OewsBook) => ({
  name: 'all.xlsx',
  content: oewsWorkbook(book),
  release: 'May 2024',
});

describe('workbooks by area', () => {
  const california = {
    AREA: '06',
    AREA_TITLE: 'California',
    AREA_TYPE: '2',
    JOBS_1000: 4.1,
    LOC_QUOTIENT: 1.1,
  };

  it('keep the detailed occupations of states', () => {
    const { tables } = importOewsState(
      file({ rows: [{ ...california, O_GROUP: 'major', OCC_CODE: '11-0000' }, california] }),
    );
    expect(tables[0]?.rows).toEqual([
      {
        year: '2024',
        area_code: '06',
        soc_code: '11-9111',
        employment: '562700',
        jobs_per_1000: '4.1',
        location_quotient: '1.1',
        hourly_mean: '66.2',
        hourly_p50: '56.71',
        annual_mean: '137690',
        annual_p10: '69560',
        annual_p25: '88670',
        annual_p50: '117960',
        annual_p75: '160200',
        annual_p90: '220130',
      },
    ]);
  });

  it('take the place of the areas that they hold, so that two files make one table', () => {
    const metro = { ...california, AREA: '31080', AREA_TITLE: 'Los Angeles', AREA_TYPE: '4' };
    const [table] = importOewsMetro(file({ rows: [metro] })).tables;
    expect(table?.replaces({ year: '2024', area_code: '31080' })).toBe(true);
    expect(table?.replaces({ year: '2024', area_code: '0600001' })).toBe(false);
    expect(table?.replaces({ year: '2025', area_code: '31080' })).toBe(false);
  });

  it('are not taken for one another', () => {
    expect(() => importOewsMetro(file({ rows: [california] }))).toThrow(
      'all.xlsx is no workbook of metropolitan or nonmetropolitan areas: it holds California, Cross-industry.',
    );
    expect(() => importOewsState(file({ rows: [{}] }))).toThrow(
      'all.xlsx is no workbook of states',
    );
  });

  it('say how many top-coded cells their tables cannot mark', () => {
    const { notes } = importOewsState(
      file({ rows: [{ ...california, A_PCT90: '#', H_PCT90: '#' }] }),
    );
    expect(notes).toEqual([
      '2 wages are top-coded (#) and stand empty: the table has no column to say so.',
    ]);
  });
});
