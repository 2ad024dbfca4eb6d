import { describe, expect, it } from 'vitest';
import { readPayroll, type HowToRead } from '../../../../tests/support/payrolls/read-payroll.ts';

/** One row of a payroll by its heads. */
const readOne = (row: Readonly<Record<string, string>>, how?: HowToRead) =>
  readPayroll([Object.keys(row), Object.values(row)], how);

/** Whatever the size of a single amount suggests. */
const byYear: HowToRead['mapping'] = { pay: [{ at: 0, period: 'year' }] };

const yearly = (pay: string, how?: HowToRead) =>
  readOne({ 'Annual Salary': pay }, { mapping: byYear, ...how });

describe('pay that a reading accepts', () => {
  it.each([
    ['56705', 56705],
    ['56,705', 56705],
    ['56,705.50', 56705.5],
    [' $56,705.00 ', 56705],
    ['$ 56705', 56705],
    ['USD 56,705', 56705],
    ['56,705 USD', 56705],
    ['56 705', 56705],
    ['56\u00a0705.25', 56705.25],
    ['56\u2009705', 56705],
    ['56’705', 56705],
    ["56'705.00", 56705],
    ['1,056,705', 1056705],
    ['5,67,050', 567050],
    ['1e5', 100000],
    ['5.67E+04', 56700],
    ['85k', 85000],
    ['$85K', 85000],
    ['1.056.705', 1056705],
  ])('reads %j', (cell, pay) => {
    const { rows, account } = yearly(cell);
    expect(rows[0]).toMatchObject({ pay, pay_stated: pay, pay_stated_period: 'year', fte: 1 });
    expect(account).toMatchObject({ accepted: 1, corrected: 0, refused: 0 });
  });

  it.each([
    ['56.705,50', 56705.5],
    ['56.705', 56705],
    ['56705,5', 56705.5],
    ['56 705,50 $', 56705.5],
    ['56.705,-', 56705],
  ])('reads %j where decimals have commas', (cell, pay) => {
    expect(yearly(cell, { shape: { decimal: ',' } }).rows[0]).toMatchObject({ pay });
  });

  it('takes three decimals of an hourly rate for what they are: thousands an hour are no pay', () => {
    expect(readOne({ 'Hourly Rate': '23.125' }).rows[0]).toMatchObject({ pay_stated: 23.125 });
  });

  it('takes the decimals of a workbook as they are', () => {
    const how: HowToRead = { shape: { kind: 'workbook' } };
    expect(readOne({ 'Monthly Pay': '4123.125' }, how).rows[0]).toMatchObject({ pay: 49477.5 });
  });
});

describe('pay that a reading corrects', () => {
  const reasonsOf = ({ account }: ReturnType<typeof readPayroll>) =>
    account.corrections.map(({ reason }) => reason);

  it.each([
    ['Monthly Pay', '5,000', 60000, 'Annual pay worked out from monthly pay'],
    ['Semi-monthly Pay', '2500', 60000, 'Annual pay worked out from half-monthly pay'],
    ['Biweekly Pay', '2000', 52000, 'Annual pay worked out from fortnightly pay'],
    ['Weekly Wage', '1000', 52000, 'Annual pay worked out from weekly pay'],
    ['Daily Rate', '200', 52000, 'Annual pay worked out from daily pay'],
    ['Hourly Rate', '25', 52000, 'Annual pay worked out from hourly pay'],
  ])('works out a year from “%s”', (head, cell, pay, reason) => {
    const read = readOne({ [head]: cell });
    expect(read.rows[0]).toMatchObject({ pay, corrected: reason });
    expect(read.account).toMatchObject({ accepted: 0, corrected: 1 });
    expect(read.account.corrections).toEqual([{ reason, rows: 1, line: 2, cell, column: head }]);
  });

  it('sets hours to the full-time week that is decided', () => {
    const read = readOne(
      { 'Hourly Rate': '20', Hours: '30' },
      { decisions: { fullTimeHours: 37.5 } },
    );
    expect(read.rows[0]).toMatchObject({ pay: 39000, pay_paid: 31200, fte: 0.8 });
  });

  it.each([
    ['week', '20', 0.5],
    ['fortnight', '80', 1],
    ['month', '86.6667', 0.5],
    ['year', '1,040', 0.5],
  ] as const)('takes hours of a %s', (hoursPer, hours, fte) => {
    const read = readOne({ 'Annual Salary': '50000', Hours: hours }, { decisions: { hoursPer } });
    expect(read.rows[0]?.fte).toBeCloseTo(fte, 5);
  });

  it('restates what part-timers are paid to full time, but no hourly rate', () => {
    const how: HowToRead = { decisions: { partTimePay: 'as-paid' } };
    const read = readOne({ 'Annual Salary': '20000', FTE: '0.5' }, how);
    expect(read.rows[0]).toMatchObject({ pay: 40000, pay_paid: 20000 });
    expect(reasonsOf(read)).toEqual(['Pay of part time restated to full time']);
    expect(readOne({ 'Hourly Rate': '20', FTE: '0.5' }, how).rows[0]).toMatchObject({
      pay: 41600,
      pay_paid: 20800,
      corrected: 'Annual pay worked out from hourly pay',
    });
  });

  it.each([
    ['0.5', 'fraction', 0.5],
    ['0,5', 'fraction', 0.5],
    ['.5', 'fraction', 0.5],
    ['50%', 'fraction', 0.5],
    ['39 %', 'fraction', 0.39],
    ['50', 'percent', 0.5],
    ['Full-time', 'fraction', 1],
  ] as const)('reads the FTE %j as %s', (cell, fteAs, fte) => {
    const read = readOne({ 'Annual Salary': '40000', FTE: cell }, { decisions: { fteAs } });
    expect(read.rows[0]).toMatchObject({ fte, pay: 40000, pay_paid: 40000 * fte });
  });

  it('takes hours where the FTE is empty, and full time where both are', () => {
    const rows = [
      ['Annual Salary', 'FTE', 'Weekly Hours'],
      ['40000', '', '30'],
      ['40000', 'N/A', ''],
    ];
    const read = readPayroll(rows);
    expect(read.rows.map(({ fte }) => fte)).toEqual([0.75, 1]);
    expect(reasonsOf(read)).toEqual(['Taken as full time: no FTE and no hours are given']);
  });

  it('exchanges other currencies, by column, sign or decision', () => {
    const unitsPerUsd = { EUR: 0.8, CAD: 1.25, GBP: 0.5 };
    const rows = [
      ['Annual Salary', 'Currency'],
      ['€40,000', ''],
      ['40,000', 'eur'],
      ['$50,000', 'CAD'],
      ['20,000', ''],
      ['50,000', 'US Dollars'],
    ];
    const read = readPayroll(rows, { unitsPerUsd, decisions: { currency: 'GBP' } });
    expect(read.rows.map(({ pay, pay_currency }) => [pay, pay_currency])).toEqual([
      [50000, 'EUR'],
      [50000, 'EUR'],
      [40000, 'CAD'],
      [40000, 'GBP'],
      [50000, 'USD'],
    ]);
    expect(reasonsOf(read)).toEqual([
      'EUR exchanged to US dollars at 1 USD = 0.8 EUR',
      'CAD exchanged to US dollars at 1 USD = 1.25 CAD',
      'GBP exchanged to US dollars at 1 USD = 0.5 GBP',
    ]);
  });

  it('goes by the period beside an amount', () => {
    const read = yearly('$25.00/hr');
    expect(read.rows[0]).toMatchObject({ pay: 52000, pay_stated_period: 'hour' });
    expect(reasonsOf(read)).toContain('The period beside the amount counts');
  });

  it('says which amounts part decimals otherwise than the file', () => {
    const read = yearly('56.705,50');
    expect(read.rows[0]).toMatchObject({ pay: 56705.5 });
    expect(reasonsOf(read)).toEqual(['Decimals are parted otherwise than in the rest of the file']);
  });

  it('leaves dates, codes and words empty that it cannot read, and keeps the row', () => {
    const rows = [
      ['Annual Salary', 'Hire Date', 'SOC Code', 'Sex'],
      ['50000', '2020-01-31', '11-1021', 'F'],
      ['50000', '2020-02-31', '11-1', 'Q'],
      ['50000', 'N/A', '', '-'],
    ];
    const how: HowToRead = {
      mapping: { columns: { 'hire-date': 1, soc: 2, sex: 3 } },
      decisions: { sexWords: { f: 'women' } },
    };
    const read = readPayroll(rows, how);
    expect(read.rows.map(({ hire_date, sex }) => [hire_date, sex])).toEqual([
      ['2020-01-31', 'women'],
      [null, null],
      [null, null],
    ]);
    expect(read.rows[1]?.corrected).toBe(
      'No SOC code could be read: left empty; Sex is not understood: left empty; No hire date could be read: left empty',
    );
    expect(read.account).toMatchObject({ accepted: 2, corrected: 1 });
    expect(read.jobs.map(({ soc, people }) => [soc, people])).toEqual([
      ['11-1021', 1],
      [null, 2],
    ]);
  });

  it('reads spreadsheet dates only where the column has nothing else', () => {
    const read = (second: string) =>
      readPayroll([
        ['Annual Salary', 'Hire Date'],
        ['50000', '45292'],
        ['50000', second],
      ]).rows.map(({ hire_date }) => hire_date);
    expect(read('45658')).toEqual(['2024-01-01', '2025-01-01']);
    expect(read('2025-01-01')).toEqual([null, '2025-01-01']);
  });
});

describe('pay that a reading refuses', () => {
  it.each([
    ['($1,234.56)', 'Pay is below zero'],
    ['-56,705', 'Pay is below zero'],
    ['56,705-', 'Pay is below zero'],
    ['$0.00 ', 'No pay'],
    ['', 'No pay'],
    ['NA', 'No pay'],
    ['N/A', 'No pay'],
    ['n/a', 'No pay'],
    ['-', 'No pay'],
    ['--', 'No pay'],
    ['null', 'No pay'],
    ['#N/A', 'No pay'],
    ['see note', 'Pay is not an amount'],
    ['50,000 - 60,000', 'Pay is not an amount'],
    ['56.705', 'Pay can be read in two ways'],
    ['12', 'Less than $1,000 a year when read as annual pay'],
    ['60,000,000', 'More than $50,000,000 a year when read as annual pay'],
    ['kr 500,000', 'Currency is not understood'],
    ['SEK 500,000', 'No exchange rate for SEK'],
  ])('refuses %j', (cell, kind) => {
    // A second cell, so that the row is none of the blank ones.
    const { account, rows } = readOne(
      { 'Annual Salary': cell, Title: 'Clerk' },
      { mapping: byYear },
    );
    expect(rows).toEqual([]);
    expect(account).toMatchObject({ rows: 1, refused: 1 });
    expect(account.refusals).toEqual([
      { reason: kind, rows: 1, line: 2, cell, column: 'Annual Salary' },
    ]);
  });

  it('gives both readings of digits that have two', () => {
    const reason = (cell: string, decimal: '.' | ',') =>
      yearly(cell, { shape: { decimal } }).account.refusedRows[0]?.reason;
    expect(reason('56.705', '.')).toBe(
      '“56.705” may be 56.705 or 56705: write it without thousands.',
    );
    expect(reason('56,705', ',')).toBe(
      '“56,705” may be 56.705 or 56705: write it without thousands.',
    );
    expect(readOne({ 'Daily Rate': '150.500' }).account.refusals[0]?.reason).toBe(
      'Pay can be read in two ways',
    );
  });

  it('says how an implausible amount was read', () => {
    expect(yearly('25').account.refusedRows[0]?.reason).toBe(
      '“25” read as annual pay is $25.00 a year: choose another period for its column, or mend it.',
    );
  });

  it('refuses a currency that the sign and the column disagree about', () => {
    const how = { unitsPerUsd: { EUR: 0.8, GBP: 0.7 } };
    const { account } = readOne({ 'Annual Salary': '£40,000', Currency: 'EUR' }, how);
    expect(account.refusedRows[0]?.reason).toBe(
      'The amount is in GBP, its column of currencies says EUR.',
    );
  });

  it('refuses periods that are not decided or missing', () => {
    const rows = [
      ['Pay Rate', 'Pay Type'],
      ['25', 'H'],
      ['60000', 'Z'],
      ['60000', ''],
      ['25', 'hourly'],
    ];
    const how: HowToRead = {
      mapping: { pay: [{ at: 0, period: 'by-column' }] },
      decisions: { periodWords: { h: 'hour', z: null } },
    };
    const { account, rows: read } = readPayroll(rows, how);
    // A word that comes later and can mean one period only needs no decision.
    expect(read.map(({ line }) => line)).toEqual([2, 5]);
    expect(account.refusals.map(({ reason }) => reason)).toEqual([
      'Period of pay is not understood',
      'No period of pay',
    ]);
  });

  it.each([
    ['0', 'fraction'],
    ['1.6', 'fraction'],
    ['160%', 'fraction'],
    ['1', 'percent'],
    ['half', 'fraction'],
  ] as const)('refuses the FTE %j as %s', (cell, fteAs) => {
    const { account } = readOne(
      { 'Annual Salary': '40000', FTE: cell },
      { mapping: { columns: { fte: 1 } }, decisions: { fteAs } },
    );
    expect(account.refusals).toMatchObject([
      { reason: 'FTE is not above 0 and at most 1.5', cell, column: 'FTE' },
    ]);
  });

  it('refuses hours of more than one and a half full-time weeks', () => {
    const { account } = readOne({ 'Annual Salary': '40000', 'Weekly Hours': '75' });
    expect(account.refusals).toMatchObject([
      { reason: 'Hours are not those of above 0 to 1.5 of full time', cell: '75' },
    ]);
  });
});

describe('rows that a reading refuses or passes over', () => {
  const head = ['Employee ID', 'Job Title', 'Annual Salary'];

  it('passes over blank rows and the head once more', () => {
    const rows = [head, ['1', 'Clerk', '40000'], [''], ['', ' ', ''], head, ['2', 'Cook', '30000']];
    const { account, rows: read } = readPayroll(rows);
    expect(account).toMatchObject({ rows: 2, accepted: 2, blank: 3 });
    expect(read.map(({ line }) => line)).toEqual([2, 6]);
  });

  it('takes no totals for a person', () => {
    for (const sum of [
      ['Grand total', '', '40000'],
      ['', 'Total:', '40000'],
    ]) {
      const { account } = readPayroll([head, ['1', 'Clerk', '40000'], sum]);
      expect(account.refusals).toMatchObject([{ reason: 'A row of totals', rows: 1, line: 3 }]);
    }
  });

  it('keeps a person whose job begins with such a word', () => {
    const { account } = readPayroll([head, ['1', 'Total Rewards Manager', '90000']]);
    expect(account).toMatchObject({ accepted: 1, refused: 0 });
  });

  it('refuses rows with more cells than columns, unless the surplus is empty', () => {
    const { account } = readPayroll([
      head,
      ['1', 'Clerk', '40000', '', ' '],
      ['2', 'Clerk', ' Senior', '40000'],
      ['3', 'Cook', '30000'],
      ['4', 'Cook'],
    ]);
    expect(account).toMatchObject({ accepted: 2, refused: 2 });
    expect(account.refusals.map(({ reason }) => reason)).toEqual([
      'More cells than columns',
      'No pay',
    ]);
  });

  it('refuses an equal row where the first is to count, and keeps it where all are', () => {
    const rows = [head, ['1', 'Clerk', '40000'], ['1', 'Clerk', '40000'], ['1', 'Clerk', '40001']];
    const first = readPayroll(rows, { decisions: { duplicates: 'first' } }).account;
    expect(first).toMatchObject({ accepted: 2, refused: 1 });
    expect(first.refusedRows[0]?.reason).toBe('It equals line 2 in every cell.');
    expect(readPayroll(rows, { decisions: { duplicates: 'keep' } }).account.accepted).toBe(3);
  });

  it('keeps one of several years, and counts the others by year', () => {
    const rows = [
      ['Fiscal Year', ...head],
      ['2023', '1', 'Clerk', '39000'],
      ['2024', '1', 'Clerk', '40000'],
      ['2023', '2', 'Cook', '30000'],
      ['', '2', 'Cook', '31000'],
    ];
    const { account, rows: read } = readPayroll(rows, { decisions: { year: '2024' } });
    expect(read.map(({ pay }) => pay)).toEqual([40000]);
    expect(account.refusals.map(({ reason, rows }) => [reason, rows])).toEqual([
      ['Of 2023, where only 2024 is kept', 2],
      ['Not of 2024, which alone is kept', 1],
    ]);
    expect(readPayroll(rows, { decisions: { year: 'all' } }).account.accepted).toBe(4);
  });

  it('says that all pay is missing, and shows a thousand of the rows', () => {
    const rows = Array.from({ length: 1_200 }, (_, at) => [String(at), 'Clerk', 'N/A']);
    const { account, table } = readPayroll([head, ...rows]);
    expect(table.batches).toEqual([]);
    expect(account).toMatchObject({ rows: 1_200, accepted: 0, refused: 1_200 });
    expect(account.refusals).toMatchObject([{ reason: 'No pay', rows: 1_200 }]);
    expect(account.refusedRows).toHaveLength(1_000);
  });

  it('gives an account of no rows', () => {
    const { account, jobs, table } = readPayroll([head]);
    expect(account).toMatchObject({ rows: 0, accepted: 0, refused: 0, corrections: [] });
    expect([jobs, table.batches]).toEqual([[], []]);
  });
});
