import type { PayrollPeriod } from '#lib/domain/payroll/column-mapping.ts';
import type { KnownPerson } from './people.ts';
import type { WrittenColumn } from './written.ts';

/** Periods in a year of 2,080 hours, written down apart from the code that is tested with them. */
export const perYear: Readonly<Record<PayrollPeriod, number>> = {
  year: 1,
  month: 12,
  'half-month': 24,
  fortnight: 26,
  week: 52,
  day: 260,
  hour: 2080,
};

/** `62400.00` */
export const plain = (amount: number): string => amount.toFixed(2);

/** `62,400.00`; with other marks `62.400,00`. */
export function grouped(amount: number, thousands = ',', decimal = '.'): string {
  const [whole = '', parts = ''] = amount.toFixed(2).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, thousands) + decimal + parts;
}

/** What a person earns at full time in a period, in cents without remainder. */
export const payPer = (person: KnownPerson, period: PayrollPeriod): number =>
  Math.round((person.pay / perYear[period]) * 100) / 100;

/** `2/28/2005` */
export function american(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${month}/${day}/${year}`;
}

/** `28.02.2005` */
export const german = (iso: string): string => iso.split('-').reverse().join('.');

/** The columns that most payrolls have, but for pay. */
export const usual = {
  id: ['Employee ID', ({ id }) => id],
  title: ['Job Title', ({ written }) => written],
  soc: ['SOC Code', ({ soc }) => soc],
  grade: ['Grade', ({ grade }) => grade],
  department: ['Department', ({ department }) => department],
  location: ['Location', ({ place }) => place.written],
  sex: ['Sex', ({ sex }) => (sex === null ? '' : sex === 'women' ? 'F' : 'M')],
  hired: ['Hire Date', ({ hired }) => hired],
  fte: ['FTE', ({ fte }) => String(fte)],
  pay: ['Annual Salary', ({ pay }) => plain(pay)],
} as const satisfies Readonly<Record<string, WrittenColumn>>;

const { pay: _pay, fte: _fte, soc: _soc, ...about } = usual;

/** Id, title, grade, department, location, sex, hire date. */
export const aboutPeople: readonly WrittenColumn[] = Object.values(about);
