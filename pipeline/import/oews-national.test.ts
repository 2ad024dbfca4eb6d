import { describe, expect, it } from 'vitest';
import { oewsWorkbook, workbookOf, type OewsBook } from '../../tests/support/workbooks.ts';
import type { ImportedTable } from './imported-table.ts';
import { oewsColumns } from './oews-workbook.ts';
import { importOewsNational } from './oews-national.ts';

const file = (book: OewsBook, release = 'May 2024') => ({
  name: 'all.xlsx',
  content: oewsWorkbook(book),
  release,
});
const tableOf = (tables: readonly ImportedTable[], name: string): ImportedTable => {
  const table = tables.find(({ resource }) => resource === name);
  if (!table) throw new Error(`Nothing was imported into ${name}.`);
  return table;
};
const nationalRows = (book: OewsBook) =>
  tableOf(importOewsNational(file(book)).tables, 'us-oews-national').rows;

describe('the national workbook', () => {
  it('becomes rows of ours, figures unchanged', () => {
    expect(nationalRows({ rows: [{}] })).toEqual([
      {
        year: '2024',
        soc_code: '11-9111',
        title: 'Medical and Health Services Managers',
        level: 'detailed',
        employment: '562700',
        employment_rse: '0.9',
        wage_rse: '0.4',
        hourly_mean: '66.2',
        hourly_p10: '33.44',
        hourly_p25: '42.63',
        hourly_p50: '56.71',
        hourly_p75: '77.02',
        hourly_p90: '105.83',
        annual_mean: '137690',
        annual_p10: '69560',
        annual_p25: '88670',
        annual_p50: '117960',
        annual_p75: '160200',
        annual_p90: '220130',
        pay_basis: '',
        annual_topcoded_from: '',
        hourly_topcoded_from: '',
      },
    ]);
  });

  it('leaves a cell empty where the Bureau gives no wage (*) or no employment (**)', () => {
    const [row] = nationalRows({ rows: [{ TOT_EMP: '**', A_MEDIAN: '*', H_MEDIAN: '*' }] });
    expect(row).toMatchObject({ employment: '', annual_p50: '', hourly_p50: '' });
    expect(row).toMatchObject({ annual_topcoded_from: '', hourly_topcoded_from: '' });
  });

  it('says from which statistic upward a wage is top-coded (#)', () => {
    const [row] = nationalRows({ rows: [{ A_PCT75: '#', A_PCT90: '#', H_PCT90: '#' }] });
    expect(row).toMatchObject({ annual_p50: '117960', annual_p75: '', annual_p90: '' });
    expect(row).toMatchObject({ annual_topcoded_from: 'p75', hourly_topcoded_from: 'p90' });
  });

  it('says where pay is stated by the year or by the hour alone', () => {
    const rows = nationalRows({
      rows: [{ ANNUAL: 'TRUE' }, { OCC_CODE: '27-2011', HOURLY: 'TRUE' }],
    });
    expect(rows.map(({ pay_basis }) => pay_basis)).toEqual(['annual_only', 'hourly_only']);
  });

  it('keeps a combined occupation once, as detailed', () => {
    const rows = nationalRows({
      rows: [
        { OCC_CODE: '31-1120', O_GROUP: 'broad' },
        { OCC_CODE: '31-1120', O_GROUP: 'detailed' },
      ],
    });
    expect(rows.map(({ soc_code, level }) => [soc_code, level])).toEqual([['31-1120', 'detailed']]);
  });

  it('counts the top-coded cells of its year and takes the thresholds from the legend', () => {
    const { tables } = importOewsNational(
      file({ rows: [{ A_PCT90: '#', H_PCT75: '#', H_PCT90: '#' }] }),
    );
    expect(tableOf(tables, 'us-oews-topcodes').rows).toEqual([
      {
        year: '2024',
        annual: '239200',
        hourly: '115',
        annual_cells_marked: '1',
        hourly_cells_marked: '2',
        largest_annual_percentile_published: '160200',
      },
    ]);
  });

  it('has no threshold in a year without a marked cell, whatever the legend says', () => {
    const { tables } = importOewsNational(file({ rows: [{}] }));
    expect(tableOf(tables, 'us-oews-topcodes').rows[0]).toMatchObject({ annual: '', hourly: '' });
  });

  it('takes the place of the rows of its year alone', () => {
    const { replaces } = tableOf(
      importOewsNational(file({ rows: [{}] })).tables,
      'us-oews-national',
    );
    expect([replaces({ year: '2024' }), replaces({ year: '2023' })]).toEqual([true, false]);
  });

  it.each([
    [
      'a file without some of the columns',
      {
        rows: [{}],
        columns: oewsColumns.filter((name) => name !== 'H_MEDIAN' && name !== 'HOURLY'),
      },
      'all.xlsx is no OEWS workbook: it has no column H_MEDIAN, HOURLY.',
    ],
    [
      'a workbook of another year',
      { rows: [{}], title: 'May 2023 OEWS Estimates' },
      'all.xlsx is of May 2023, not May 2024.',
    ],
    [
      'a workbook of states',
      { rows: [{ AREA: '06', AREA_TITLE: 'California', AREA_TYPE: '2' }] },
      'all.xlsx is not the national workbook: it holds California, Cross-industry.',
    ],
    [
      'a figure that is none',
      { rows: [{ A_MEDIAN: 'n/a' }] },
      '11-9111 in U.S.: A_MEDIAN "n/a" is no figure.',
    ],
    [
      'marked cells without a legend',
      { rows: [{ A_PCT90: '#' }], legend: 'none' },
      'Wages are marked #, but the workbook does not say from which amount.',
    ],
  ])('refuses %s', (_, book, message) => {
    expect(() => importOewsNational(file(book))).toThrow(message);
  });

  it('refuses a release that is not named as the Bureau does, and a file that is no workbook', () => {
    expect(() => importOewsNational(file({ rows: [{}] }, '2024'))).toThrow(
      '"2024" is no OEWS release',
    );
    const text = { name: 'pay.csv', content: Buffer.from('a,b\n'), release: 'May 2024' };
    expect(() => importOewsNational(text)).toThrow('pay.csv is no Excel workbook.');
    const empty = { name: 'a.xlsx', content: workbookOf({ a: [['x']] }), release: 'May 2024' };
    expect(() => importOewsNational(empty)).toThrow('it has no column AREA,');
  });
});
