import type { PayrollPeriod } from '#lib/domain/payroll/column-mapping.ts';
import { aboutPeople, american, german, grouped, payPer, plain, usual } from './cells.ts';
import type { KnownPerson } from './people.ts';
import { rowsOf, type WrittenPayroll, type WrittenRecord } from './written.ts';

type Style = (people: readonly KnownPerson[]) => WrittenPayroll;

const paid = (people: readonly KnownPerson[]) =>
  rowsOf(people, [...aboutPeople, usual.fte, usual.pay]);

const letters = { A: 'year', H: 'hour', M: 'month', W: 'week', D: 'day' } as const satisfies Record<
  string,
  PayrollPeriod
>;
const letterOf = ({ id, hourly }: KnownPerson): keyof typeof letters =>
  hourly ? 'H' : (['A', 'A', 'A', 'M', 'W', 'D'] as const)[Number(id.slice(1)) % 6]!;

/** After every so many records, others. */
const interspersed = (
  payroll: ReturnType<typeof paid>,
  every: number,
  more: (record: WrittenRecord) => readonly WrittenRecord[],
): WrittenPayroll => ({
  ...payroll,
  records: payroll.records.flatMap((record, at) =>
    at % every === every - 1 ? [record, ...more(record)] : [record],
  ),
});

/** The last cell, which is pay in all these styles, in other words. */
const withPay = ({ cells }: WrittenRecord, pay: string): WrittenRecord => ({
  cells: [...cells.slice(0, -1), pay],
  of: 'refused',
});

/** How payrolls write the same people, each messy in one way; the pay of each can be worked out. */
export const styles = {
  plain: paid,
  /** With the SOC code of each. */
  coded: (people) => rowsOf(people, [...aboutPeople, usual.soc, usual.fte, usual.pay]),
  /** One column of pay, and its unit in a letter beside it. */
  'period-letters': (people) =>
    rowsOf(people, [
      ...aboutPeople,
      usual.fte,
      ['Pay Rate', (person) => plain(payPer(person, letters[letterOf(person)]))],
      ['Pay Type', letterOf],
    ]),
  /** Annual pay is blank where hourly pay is filled; hours of the week elsewhere. */
  'hourly-beside-annual': (people) =>
    rowsOf(people, [
      ...aboutPeople,
      ['Hours Per Week', ({ fte }) => String(fte * 40)],
      ['Annual Salary', ({ hourly, pay }) => (hourly ? '' : grouped(pay))],
      ['Hourly Rate', (person) => (person.hourly ? plain(payPer(person, 'hour')) : '')],
    ]),
  /** What part-timers are paid, with their share of full time in per cent. */
  'fte-percent': (people) =>
    rowsOf(people, [
      ...aboutPeople,
      ['FTE', ({ fte }) => `${fte * 100}%`],
      ['Actual Annual Salary', (person) => plain(person.paid)],
    ]),
  /** German heads, semicolons, decimal commas, thousands by points, days first. */
  european: (people) => ({
    ...rowsOf(people, [
      ['Personalnummer', ({ id }) => id],
      ['Stellenbezeichnung', ({ written }) => written],
      ['Entgeltgruppe', ({ grade }) => grade],
      ['Abteilung', ({ department }) => department],
      ['Standort', ({ place }) => place.written],
      ['Geschlecht', ({ sex }) => (sex === null ? '' : sex === 'women' ? 'w' : 'm')],
      ['Eintrittsdatum', ({ hired }) => german(hired)],
      ['Beschäftigungsgrad', ({ fte }) => String(fte * 100)],
      ['Währung', () => 'USD'],
      ['Jahresgehalt', ({ pay }) => grouped(pay, '.', ',')],
    ]),
    delimiter: ';',
  }),
  /** `"$56,705.00 "`; and rows whose pay is below zero, nothing, or none. */
  accounting: (people) =>
    interspersed(
      rowsOf(people, [
        ...aboutPeople,
        usual.fte,
        ['Annual Salary', ({ pay }) => `$${grouped(pay)} `],
      ]),
      50,
      (record) =>
        ['($1,234.56)', '$0.00 ', 'N/A', '-', 'see note'].map((pay) => withPay(record, pay)),
    ),
  /** `2/28/05` */
  'two-digit-years': (people) =>
    rowsOf(people, [
      ...aboutPeople.filter(([head]) => head !== 'Hire Date'),
      ['Hire Date', ({ hired }) => american(hired).replace(/\d\d(?=\d\d$)/, '')],
      usual.fte,
      usual.pay,
    ]),
  /** Three years of the same people: the newest is true, the others are to be left out. */
  'stacked-years': (people) => {
    const { head, records } = paid(people);
    const years = [2023, 2024, 2025].map((year) =>
      records.map(({ cells, of }): WrittenRecord => ({
        cells: [String(year), ...cells],
        of: year === 2025 ? of : 'refused',
      })),
    );
    return { head: ['Fiscal Year', ...head], records: years.flat() };
  },
  /** Every tenth row twice. */
  duplicates: (people) => interspersed(paid(people), 10, ({ cells }) => [{ cells, of: 'refused' }]),
  /** Blank rows, and the head once more every hundred rows. */
  spacers: (people) => {
    const payroll = paid(people);
    const spaced = interspersed(payroll, 20, () => [{ cells: [''], of: 'blank' }]);
    const again: WrittenRecord = { cells: payroll.head, of: 'blank' };
    const records = spaced.records.flatMap((record, at) =>
      at % 105 === 104 ? [record, again] : [record],
    );
    return { ...spaced, records };
  },
  prose: (people) => ({
    ...paid(people),
    above: ['Compensation report, confidential', '', 'Prepared by HR on 1 March 2026; base pay'],
  }),
  /** Heads that say nothing, and one that stands twice. */
  'repeated-heads': (people) => {
    const payroll = rowsOf(people, [
      ['', () => 'x'],
      ['Location', ({ place }) => place.written],
      ['Location', ({ department }) => department],
      ...aboutPeople.filter(([head]) => head !== 'Location'),
      ['', () => ''],
      usual.pay,
    ]);
    return payroll;
  },
  /** The city in one column, the state in another. */
  'state-apart': (people) =>
    rowsOf(people, [
      usual.id,
      usual.title,
      ['City', ({ place }) => place.written.split(', ')[0]!],
      ['State', ({ place }) => place.state],
      usual.pay,
    ]),
  /** All by the hour, and nothing says so. */
  'no-unit': (people) =>
    rowsOf(people, [...aboutPeople, ['Pay', (person) => plain(payPer(person, 'hour'))]]),
  /** Overtime, other pay and the total stand beside base pay. */
  overtime: (people) =>
    rowsOf(people, [
      ...aboutPeople,
      ['Overtime Pay', ({ pay }) => plain(pay * 0.1)],
      ['Total Pay', ({ pay }) => plain(pay * 1.15)],
      ['Other Pay', ({ pay }) => plain(pay * 0.05)],
      ['Base Pay', ({ pay }) => plain(pay)],
    ]),
  /** Nothing but the total: no base pay can be read. */
  'total-only': (people) =>
    rowsOf(people, [...aboutPeople, ['Total Gross Pay', ({ pay }) => plain(pay * 1.15)]]),
  headless: (people) => ({ ...paid(people), head: null }),
} as const satisfies Readonly<Record<string, Style>>;

export type PayrollStyle = keyof typeof styles;

export const payrollStyles = Object.keys(styles) as readonly PayrollStyle[];
