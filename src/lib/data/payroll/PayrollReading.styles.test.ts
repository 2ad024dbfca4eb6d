import { describe, expect, it } from 'vitest';
import { generatedPayroll } from '../../../../tests/support/payrolls/generated-payroll.ts';
import { csvRows } from '../../../../tests/support/payrolls/previewed.ts';
import { readPayroll } from '../../../../tests/support/payrolls/read-payroll.ts';
import { payrollStyles, type PayrollStyle } from '../../../../tests/support/payrolls/styles.ts';

/** What the reader has to answer, beyond the suggestion. */
const answers = {
  'stacked-years': { decisions: { year: '2025' } },
} as const;

const heads: Readonly<Partial<Record<PayrollStyle, number | null>>> = { headless: null, prose: 3 };

function read(style: PayrollStyle) {
  const payroll = generatedPayroll({ rows: 400, seed: 7, style });
  const rows = csvRows(payroll.text, payroll.delimiter);
  const decimal = style === 'european' ? ',' : '.';
  const headRecord = style in heads ? heads[style] : 0;
  const given = style === 'stacked-years' ? answers[style] : {};
  return { payroll, ...readPayroll(rows, { shape: { decimal, headRecord }, ...given }) };
}

const readable = payrollStyles.filter((style) => style !== 'total-only');

describe('a generated payroll read as suggested', () => {
  it.each(readable)('gives the pay of all people as “%s” writes them', (style) => {
    const { payroll, rows, account, jobs, places } = read(style);
    expect(rows.map(({ line }) => line)).toEqual(payroll.people.map(({ line }) => line));
    rows.forEach((row, at) => {
      const person = payroll.people[at]!;
      expect(row.person_id).toBe(person.id);
      expect(row.pay).toBeCloseTo(person.pay, 4);
      if ('fte' in row && row.fte !== 1) expect(row.pay_paid).toBeCloseTo(person.paid, 4);
      expect(jobs[Number(row.job)]?.title).toBe(person.written);
      expect(person.place.written).toContain(places[Number(row.place)]?.location);
    });
    expect(account.rows).toBe(payroll.rows);
    expect(account.refused).toBe(payroll.refused);
    expect(account.blank).toBe(payroll.blank);
    expect(account.accepted + account.corrected + account.refused).toBe(account.rows);
  });

  it.each(readable.filter((style) => style !== 'no-unit' && style !== 'state-apart'))(
    'tells what else is known of them as “%s” writes them',
    (style) => {
      const { payroll, rows } = read(style);
      const known = rows.map(({ sex, hire_date }) => [sex, hire_date]);
      expect(known).toEqual(payroll.people.map(({ sex, hired }) => [sex, hired]));
    },
  );

  it.each(['plain', 'period-letters', 'hourly-beside-annual', 'fte-percent', 'european'] as const)(
    'knows how much of full time each is as “%s” writes them',
    (style) => {
      const { payroll, rows } = read(style);
      expect(rows.map(({ fte, pay_paid }) => [fte, Math.round(Number(pay_paid) * 100)])).toEqual(
        payroll.people.map(({ fte, paid }) => [fte, Math.round(paid * 100)]),
      );
    },
  );

  it('keeps the SOC codes beside the titles', () => {
    const { payroll, rows, jobs } = read('coded');
    expect(rows.map(({ job }) => jobs[Number(job)]?.soc)).toEqual(
      payroll.people.map(({ soc }) => soc),
    );
    expect(jobs.reduce((sum, { people }) => sum + people, 0)).toBe(400);
  });

  it('keeps city and state apart', () => {
    const { payroll, rows, places } = read('state-apart');
    expect(rows.map(({ place }) => places[Number(place)]?.state ?? '')).toEqual(
      payroll.people.map(({ place }) => place.state),
    );
  });

  it('takes no total for pay', () => {
    const { account, rows } = read('total-only');
    expect(rows).toEqual([]);
    expect(account.refusals).toMatchObject([
      { reason: 'No column is taken for pay', rows: 400, column: null },
    ]);
  });
});
