import { describe, expect, it } from 'vitest';
import { generatedPayroll } from '../../../../tests/support/payrolls/generated-payroll.ts';
import { csvRows, readableFile } from '../../../../tests/support/payrolls/previewed.ts';
import type { FileShape } from '#lib/domain/payroll/payroll-file.ts';
import { suggestMapping } from './suggest-mapping.ts';

const suggested = (rows: readonly (readonly string[])[], shape: Partial<FileShape> = {}) =>
  suggestMapping(readableFile(rows, shape).preview);

/** Columns by head, each with some cells. */
const ofColumns = (columns: Readonly<Record<string, readonly string[]>>) => {
  const heads = Object.keys(columns);
  const count = Math.max(...Object.values(columns).map(({ length }) => length));
  const rows = Array.from({ length: count }, (_, at) =>
    heads.map((head) => columns[head]![at] ?? ''),
  );
  return suggested([heads, ...rows]);
};

const rolesOf = ({ roles }: ReturnType<typeof suggested>) => roles.map(({ role }) => role);
const aboutOf = ({ open }: ReturnType<typeof suggested>) => open.map(({ about }) => about);
const salaries = ['56,000', '61,500', '48,250'];

describe('the roles of columns', () => {
  it.each([
    {
      language: 'German',
      heads: [
        ...['Personalnummer', 'Stellenbezeichnung', 'Entgeltgruppe', 'Abteilung', 'Standort'],
        ...['Geschlecht', 'Eintrittsdatum', 'Wochenstunden', 'Grundgehalt', 'Überstundenvergütung'],
      ],
      row: [
        '17',
        'Pflegekraft',
        'E9',
        'Pflege',
        'Köln',
        'w',
        '01.02.2020',
        '38,5',
        '4.100,00',
        '120,00',
      ],
    },
    {
      language: 'French',
      heads: [
        ...['Matricule', 'Intitulé du poste', 'Échelon', 'Service', 'Ville'],
        ...['Sexe', "Date d'embauche", 'Heures', 'Salaire mensuel de base', 'Prime annuelle'],
      ],
      row: [
        '17',
        'Infirmière',
        '4',
        'Soins',
        'Lyon',
        'F',
        '01/02/2020',
        '35',
        '2 800,00',
        '900,00',
      ],
    },
    {
      language: 'Spanish',
      heads: [
        ...['Número de empleado', 'Puesto', 'Categoría', 'Departamento', 'Ciudad'],
        ...['Sexo', 'Fecha de ingreso', 'Horas', 'Salario base mensual', 'Horas extra pagadas'],
      ],
      row: [
        '17',
        'Enfermera',
        'B',
        'Salud',
        'Madrid',
        'mujer',
        '01/02/2020',
        '40',
        '2.400,00',
        '90,00',
      ],
    },
    {
      language: 'English',
      heads: [
        ...['EMPLID', 'Job Title', 'Pay Grade', 'DeptName', 'Work Location', 'Gender'],
        ...['HIRE_DT', 'STD_HOURS', 'ANNUAL_RT', 'Overtime Pay'],
      ],
      row: [
        '17',
        'Nurse',
        'G4',
        'Care',
        'Austin, TX',
        'F',
        '2020-02-01',
        '40',
        '61000,00',
        '900,00',
      ],
    },
  ])('are told by $language heads', ({ heads, row }) => {
    const other = row.map((cell) => (cell === '17' ? '18' : cell));
    expect(rolesOf(suggested([heads, row, other], { decimal: ',' }))).toEqual([
      ...['id', 'title', 'grade', 'department', 'location', 'sex', 'hire-date', 'hours', 'pay'],
      heads.includes('Horas extra pagadas') ? null : 'other-pay',
    ]);
  });

  it('say why', () => {
    const { roles } = ofColumns({ Title: ['Nurse'], Salary: ['$61,000'], Name: ['A B'] });
    expect(roles).toEqual([
      { role: 'title', because: 'Its name says so' },
      { role: 'pay', because: 'Its name says so; as annual pay; “$” is read as USD' },
      { role: null, because: 'Its name says that it is not needed' },
    ]);
  });

  it('are told by the cells where no name helps', () => {
    const { preview } = readableFile(
      [
        ['A1', '11-1021', 'USD', 'F', 'H', 'TX', 'Austin, TX', '0.5', '2020-01-31', '$25.10'],
        ['A2', '29-1141', 'EUR', 'M', 'A', 'Ohio', 'Boston, MA', '1', '2021-01-31', '$31.20'],
        ['A3', '29-1141', 'USD', 'F', 'H', 'NY', 'Remote', '1', '2021-03-31', '$29.00'],
        ['A4', '29-1141', 'USD', 'M', 'H', 'NY', 'Tulsa, OK', '1', '2021-03-01', '$28.00'],
        ['A5', '29-1141', 'USD', 'M', 'H', 'NY', 'Tulsa, OK', '1', '2021-04-01', '$27.00'],
      ],
      { headRecord: null },
    );
    const found = suggestMapping(preview);
    expect(rolesOf(found)).toEqual([
      ...['id', 'soc', 'currency', 'sex', 'period', 'state', 'location', 'fte', 'hire-date', 'pay'],
    ]);
    expect(aboutOf(found)).toContain('pay');
  });

  it('are not what a name says where the cells are something else', () => {
    const { roles, mapping } = ofColumns({
      'Pay Type': ['Regular', 'Temporary', 'Regular'],
      Sex: ['1', '2', '1'],
      'Hire Date': ['yes', 'no', 'no'],
      Salary: salaries,
    });
    expect(roles.map(({ role }) => role)).toEqual([null, null, null, 'pay']);
    expect(roles[0]?.because).toBe('Its cells are not what its name says');
    expect(mapping.columns).toEqual({});
  });

  it('are of one column each: a code gives way to a title, a second column to the first', () => {
    const found = ofColumns({
      'Department Code': ['17', '18'],
      Department: ['Care', 'IT'],
      'Start Date': ['2020-01-01', '2020-02-01'],
      'Hire Date': ['2019-01-01', '2019-02-01'],
      'Job Code': ['A1', 'B2'],
      Position: ['Nurse', 'Cook'],
    });
    expect(rolesOf(found)).toEqual([null, 'department', null, 'hire-date', null, 'title']);
    expect(found.roles[0]?.because).toBe('“Department” is likelier');
  });

  it('pass over the columns that a file of refused rows has of ours', () => {
    const { preview } = readableFile([
      ['line', 'column', 'reason', 'ID', 'Salary'],
      ['12', 'Salary', 'No pay', '7', '50,000'],
      ['13', 'Salary', 'No pay', '8', '51,000'],
    ]);
    expect(rolesOf(suggestMapping(preview))).toEqual([null, null, null, 'id', 'pay']);
  });
});

describe('the columns of pay', () => {
  it.each([
    ['Overtime Pay', 'Total Pay', 'Base Pay'],
    ['Bonus', 'Gross Pay', 'Salary'],
    ['Regular Gross Paid', 'Total OT Paid', 'Base Salary'],
    ['Market Rate', 'Range Minimum Pay', 'Annual Rate'],
    ['Previous Salary', 'Proposed Salary', 'Current Salary'],
  ])('never are %s or %s where %s stands beside them', (one, other, base) => {
    const { mapping } = ofColumns({ [one]: salaries, [other]: salaries, [base]: salaries });
    expect(mapping.pay.map(({ at }) => at)).toEqual([2]);
  });

  it.each(['Overtime', 'Total compensation', 'Gross Pay', 'Bonus', 'TotalPayBenefits'])(
    'are none where only “%s” is there, and it is asked',
    (head) => {
      const found = ofColumns({ Title: ['Nurse', 'Cook', 'Clerk'], [head]: salaries });
      expect(found.mapping.pay).toEqual([]);
      expect(rolesOf(found)).toEqual(['title', 'other-pay']);
      expect(found.open).toMatchObject([{ about: 'other-pay' }]);
      expect(found.open[0]?.question).toContain(`“${head}”`);
    },
  );

  it('are annual pay first and hourly pay where it is blank', () => {
    const { mapping, open } = ofColumns({
      'Hourly Rate': ['', '25.50', ''],
      'Annual Salary': ['56,000', '', '70,000'],
    });
    expect(mapping.pay).toEqual([
      { at: 1, period: 'year' },
      { at: 0, period: 'hour' },
    ]);
    expect(open).toEqual([]);
  });

  it('take the period from the column of periods, letters of several meanings by the amounts', () => {
    const { mapping, open } = ofColumns({
      'Pay Rate': ['60000', '25', '2,300', '61000'],
      'Pay Type': ['S', 'H', 'B', 'S'],
    });
    expect(mapping.pay).toEqual([{ at: 0, period: 'by-column' }]);
    expect(mapping.decisions.periodWords).toEqual({ s: 'year', h: 'hour', b: 'fortnight' });
    expect(open).toEqual([]);
    const halfMonths = ofColumns({ 'Pay Rate': ['2500', '26'], 'Pay Type': ['S', 'H'] });
    expect(halfMonths.mapping.decisions.periodWords).toMatchObject({ s: 'half-month' });
  });

  it('ask about a word for a period that is not known', () => {
    const found = ofColumns({
      'Pay Rate': ['60000', '25', '61000', '62000'],
      'Pay Type': ['A', 'H', 'Q', 'A'],
    });
    expect(found.mapping.decisions.periodWords).toMatchObject({ q: null });
    expect(found.open).toEqual([
      { about: 'period', question: 'Of which period is pay where “Pay Type” says “q”?' },
    ]);
  });

  it('take no paydays for the unit of pay', () => {
    const found = ofColumns({
      Salary: ['60000', '175000', '81000'],
      'Pay Frequency': ['Biweekly', 'Biweekly', 'Weekly'],
    });
    expect(found.mapping.pay).toEqual([{ at: 0, period: 'year' }]);
    expect(aboutOf(found)).toEqual(['period']);
    const all = ofColumns({
      Salary: ['60000', '75000'],
      'Pay Frequency': ['Biweekly', 'Biweekly'],
    });
    expect(all.mapping.pay).toEqual([{ at: 0, period: 'year' }]);
  });

  it.each([
    ['25.50', 'hour', 'hourly pay'],
    ['4,200', 'month', 'monthly or fortnightly pay'],
    ['61,000', 'year', 'annual pay'],
  ])('of %s without a unit are suggested by size, and asked', (cell, period, words) => {
    const found = ofColumns({ Pay: [cell, cell, cell] });
    expect(found.mapping.pay).toEqual([{ at: 0, period }]);
    expect(found.open).toMatchObject([{ about: 'period' }]);
    expect(found.open[0]?.question).toContain(words);
  });

  it('are asked about where a name and the size contradict each other', () => {
    const found = ofColumns({ 'Annual Salary': ['25.50', '31.00', '27.25'] });
    expect(found.mapping.pay).toEqual([{ at: 0, period: 'hour' }]);
    expect(found.open[0]?.question).toBe(
      '“Annual Salary” should be annual pay, but the middle of its amounts, 27, looks like hourly pay: of which period is it?',
    );
  });

  it('are asked for where no column looks like pay', () => {
    const found = ofColumns({ Title: ['Nurse'], Floor: ['3'] });
    expect(found.open).toEqual([
      { about: 'pay', question: 'No column looks like pay: which one is it?' },
    ]);
  });

  it('are trusted by name where all of them are empty', () => {
    const found = ofColumns({ Title: ['Nurse', 'Cook'], 'Annual Salary': ['', 'N/A'] });
    expect(found.mapping.pay).toEqual([{ at: 1, period: 'year' }]);
  });

  it('are asked about where most amounts can be read in two ways', () => {
    const found = ofColumns({ 'Annual Salary': ['56.705', '61.200', '48.750'] });
    expect(aboutOf(found)).toContain('decimal');
  });
});

describe('the decisions', () => {
  it.each([
    [['1/31/2020', '2/3/2021'], 'mdy', []],
    [['31/1/2020', '2/3/2021'], 'dmy', []],
    [['2020-01-31'], 'ymd', []],
    [['01.02.2020', '03.04.2021'], 'dmy', []],
    [['1/2/2020', '3/4/2021'], 'mdy', ['dates']],
    [['5/5/2020', '6/6/2021'], 'mdy', []],
    [['31/1/2020', '1/31/2021', '1/2/2021'], 'mdy', ['dates']],
  ] as const)('on dates like %j', (dates, dateOrder, about) => {
    const found = ofColumns({ 'Hire Date': dates, 'Annual Salary': salaries });
    expect(found.mapping.decisions.dateOrder).toBe(dateOrder);
    expect(aboutOf(found)).toEqual(about);
  });

  it('give both readings of a date', () => {
    const found = ofColumns({ 'Hire Date': ['03/04/2024'], 'Annual Salary': salaries });
    expect(found.open[0]?.question).toBe(
      '“03/04/2024” in “Hire Date” may be 4 March 2024 or 3 April 2024: does the month or the day come first?',
    );
  });

  it.each([
    [['40', '20', '40'], 'week', 40],
    [['80', '40', '80'], 'fortnight', 40],
    [['2080', '1040', '2080'], 'year', 40],
    [['37.5', '37.5', '20'], 'week', 37.5],
    [['20', '20', '20'], 'week', 40],
  ] as const)('on hours like %j', (hours, hoursPer, fullTimeHours) => {
    const { mapping } = ofColumns({ 'Standard Hours': hours, 'Hourly Rate': ['25', '26', '27'] });
    expect(mapping.decisions).toMatchObject({ hoursPer, fullTimeHours });
  });

  it('ask of what hours are where name and size contradict each other', () => {
    const found = ofColumns({ 'Weekly Hours': ['80', '80'], 'Hourly Rate': ['25', '26'] });
    expect(aboutOf(found)).toEqual(['hours']);
  });

  it.each([
    [['1', '0.5'], 'fraction'],
    [['100', '50'], 'percent'],
    [['100%', '39%'], 'fraction'],
  ] as const)('on FTE like %j', (fte, fteAs) => {
    const { mapping } = ofColumns({ FTE: fte, 'Hourly Rate': ['25', '26'] });
    expect(mapping.decisions.fteAs).toBe(fteAs);
  });

  it('ask whether part-timers’ pay is as paid, unless it is by the hour or clear', () => {
    const columns = { FTE: ['1', '0.5'], Title: ['Nurse', 'Cook'] };
    expect(aboutOf(ofColumns({ ...columns, 'Annual Salary': ['60000', '30000'] }))).toEqual([
      'hours',
    ]);
    expect(aboutOf(ofColumns({ ...columns, 'Hourly Rate': ['25', '26'] }))).toEqual([]);
    expect(aboutOf(ofColumns({ ...columns, 'Annual FTE Salary': ['60000', '30000'] }))).toEqual([]);
  });

  it.each([
    ['full-time', 1],
    ['as-paid', 0.5],
  ] as const)('see that pay is %s from full-timers in the same job', (partTimePay, share) => {
    const rows = Array.from({ length: 40 }, (_, at) => {
      const isPart = at % 4 === 0;
      const pay = (50_000 + at * 100) * (isPart ? share : 1);
      return ['Nurse', isPart ? '0.5' : '1', String(pay)];
    });
    const found = suggested([['Title', 'FTE', 'Annual Salary'], ...rows]);
    expect(found.mapping.decisions.partTimePay).toBe(partTimePay);
    expect(found.open).toEqual([]);
  });

  it('on currency go by column, sign and head, and are asked where decimals have commas', () => {
    const currencyOf = (columns: Readonly<Record<string, readonly string[]>>) =>
      ofColumns(columns).mapping.decisions.currency;
    expect(currencyOf({ 'Annual Salary': salaries, Currency: ['CAD', 'CAD', 'USD'] })).toBe('CAD');
    expect(currencyOf({ 'Annual Salary': ['£30,000', '£31,000'] })).toBe('GBP');
    expect(currencyOf({ 'Annual Salary (EUR)': salaries })).toBe('EUR');
    expect(currencyOf({ 'Annual Salary': salaries })).toBe('USD');
    const european = suggested([['Jahresgehalt'], ['56.705,50']], { decimal: ',' });
    expect(aboutOf(european)).toEqual(['currency']);
    expect(aboutOf(ofColumns({ 'Annual Salary': ['500,000 kr', '480,000 kr'] }))).toEqual([
      'currency',
    ]);
  });

  it('keep the newest of several years, and ask', () => {
    const { text } = generatedPayroll({ rows: 200, style: 'stacked-years' });
    const found = suggested(csvRows(text));
    expect(found.mapping.decisions.year).toBe('2025');
    expect(found.open.find(({ about }) => about === 'year')?.question).toBe(
      '“Fiscal Year” has the years 2023 to 2025; the same people stand in several of them: which year is to be kept?',
    );
  });

  it('ask about the year where the first rows of a long file are all of one', () => {
    const { text } = generatedPayroll({ rows: 1_100, style: 'stacked-years' });
    const found = suggested(csvRows(text));
    expect(found.mapping.decisions.year).toBe('2023');
    expect(aboutOf(found)).toEqual(['year']);
  });

  it('count equal rows once only where people have an id', () => {
    const duplicatesOf = (columns: Readonly<Record<string, readonly string[]>>) =>
      ofColumns({ ...columns, 'Annual Salary': salaries }).mapping.decisions.duplicates;
    expect(duplicatesOf({ 'Employee ID': ['1', '2', '3'] })).toBe('first');
    expect(duplicatesOf({ Title: ['Cook', 'Cook', 'Cook'] })).toBe('keep');
  });
});
